import type { Silences } from '../catalog/silence.browser.ts';

/** The properties by which governance documents can be narrowed, in the order in which pages list them. */
export const governanceFacetIds = [
  'model',
  'elected',
  'cap',
  'amendment',
  'ladder',
  'inactivity',
  'term-limit',
  'template',
  'level',
  'size',
] as const;

export type GovernanceFacetId = (typeof governanceFacetIds)[number];

/** By facet, the values that mean that no source says; a rule without its party or period is silent about just that. */
export const governanceSilences: Silences<GovernanceFacetId> = {
  amendment: ['not-recorded', 'not-said-who'],
  inactivity: ['not-recorded', 'no-period'],
  // That no template was followed was read; it is not silence.
  template: [],
};

/** What is not on record where a facet is silent. */
export const missingGovernanceNouns: Record<GovernanceFacetId, string> = {
  model: 'form',
  elected: 'elected body',
  cap: 'limit per organization',
  amendment: 'word on who changes the rules',
  ladder: 'ladder',
  inactivity: 'period of inactivity',
  'term-limit': 'limit on terms',
  template: 'template',
  level: 'level',
  size: 'count of maintainers',
};
