import { listBadgesOf, type Badge } from './badges.ts';
import { formatDay } from '../words/dates.ts';
import { editionTitle } from '../governance/governance.ts';
import type { GovernanceEntry, ProjectEntry, Site } from '../site.ts';
import { capitalize } from '../words/text.browser.ts';
import { cardPath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';

/** Width and height of every card, as previews ask for them. */
export const cardSize = { width: 1200, height: 630 };

/** All cards of the site: one for each project and one for each edition. */
export function listCards(site: Site): Card[] {
  return [
    ...[...site.projects.values()].map((project) => describeProjectCard(site, project)),
    ...[...site.governance.values()].map((edition) => describeEditionCard(site, edition)),
  ];
}

/** What the picture says that stands for a project in link previews. */
export function describeProjectCard(site: Site, project: ProjectEntry): Card {
  const facts = listBadgesOf(site, project.id)
    .filter(({ kind }) => kind === 'maturity' || kind === 'legal' || kind === 'governance')
    .map(toFact);
  const { foundation } = project;
  const kicker = foundation ? `${labelOf(site, 'foundation', foundation)} project` : 'Project';
  return {
    path: cardPath('projects', project.id),
    siteName: site.settings.name,
    alt: [
      `${project.name}, ${kicker}`,
      ...facts.map(({ label, value }) => `${label}: ${value}`),
    ].join('. '),
    kicker,
    title: project.name,
    lead: project.summary,
    facts,
  };
}

/** What the picture says that stands for a governance edition and its roles. */
export function describeEditionCard(site: Site, edition: GovernanceEntry): Card {
  const { status, documentDate } = edition.edition;
  const badges = status === 'current' ? listBadgesOf(site, edition.project ?? edition.id) : [];
  const kicker =
    status === 'current'
      ? 'How it is governed'
      : `${labelOf(site, 'edition-status', status)} rules, no longer in force`;
  const form = labelOf(site, 'governance-model', edition.model.type);
  return {
    path: cardPath('governance', edition.id),
    siteName: site.settings.name,
    alt: `${editionTitle(edition)}, ${kicker.toLowerCase()}`,
    kicker,
    title: editionTitle(edition),
    lead: edition.model.summary,
    facts: [
      { label: 'Form', value: form, quiet: false, level: undefined },
      ...badges.filter(({ kind }) => kind === 'seats').map(toFact),
      {
        label: 'Last changed',
        value: documentDate ? formatDay(documentDate) : 'age unknown',
        quiet: !documentDate,
        level: undefined,
      },
    ],
  };
}

function toFact({ label, value, state, level }: Badge): CardFact {
  const stated = state === 'stated' || state === 'stated-none';
  return {
    label: capitalize(label),
    value: stated ? capitalize(value) : value,
    quiet: !stated,
    level,
  };
}

interface CardFact {
  label: string;
  value: string;
  /** Not recorded, or what a search for rules found in their place. */
  quiet: boolean;
  level: Badge['level'];
}

export interface Card {
  /** Of the picture. */
  path: string;
  siteName: string;
  /** For those who do not see it; what the description of the page says is not repeated. */
  alt: string;
  kicker: string;
  title: string;
  lead: string | undefined;
  facts: CardFact[];
}
