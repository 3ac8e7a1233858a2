import type { Silences } from './silence.browser.ts';

/** The properties by which the catalog can be narrowed, in the order in which pages list them. */
export const facetIds = [
  'maturity',
  'group',
  'legal',
  'license',
  'language',
  'chat',
  'governance',
  'guide',
  'foundation',
] as const;

/** By facet, the values that mean that no source says; code elsewhere, in languages that none names, may be in any. */
export const silences: Silences<FacetId> = {
  language: ['not-recorded', 'several-in-other-repositories'],
  governance: ['not-looked-for'],
};

/** What is not on record where a facet is silent. */
export const missingNouns: Record<FacetId, string> = {
  maturity: 'level',
  group: 'subject',
  legal: 'DCO or CLA',
  license: 'license',
  language: 'single language',
  chat: 'chat',
  governance: 'search for rules',
  guide: 'contributor guide',
  foundation: 'foundation',
};

export type FacetId = (typeof facetIds)[number];
