import { findHome, nameLevels, noLevel } from '../projects/levels.ts';
import type { Site } from '../site.ts';
import { capitalize } from '../words/text.browser.ts';
import { labelOf, meaningOf } from '../vocabulary.ts';
import type { GovernanceFacetId } from './facet-ids.browser.ts';

/** What a value means, in one sentence. */
export function describeGovernanceValue(site: Site, facet: GovernanceFacetId, value: string) {
  return wordsOf(site, facet, value)[1];
}

/** What a value is called. */
export function governanceValueLabel(site: Site, facet: GovernanceFacetId, value: string) {
  return wordsOf(site, facet, value)[0];
}

function wordsOf(site: Site, facet: GovernanceFacetId, value: string): [string, string] {
  const own = words[facet]?.[value];
  if (own) return [own[0], own[1].replace('{list}', nameList(site))];
  if (facet === 'template') {
    const template = site.governance.get(value)!;
    return [template.name, `The documents were made from this template: ${template.name}.`];
  }
  if (facet === 'level' && value === noLevel(site)) return sayNoLevel(site);
  const list = vocabularies[facet]!;
  return [labelOf(site, list, value), meaningOf(site, list, value)];
}

/** The vocabularies that label the values of a facet which has none of its own words for them. */
const vocabularies: Partial<Record<GovernanceFacetId, string>> = {
  model: 'governance-model',
  amendment: 'amending-party',
  level: 'maturity',
};

/** The list that maintainers are counted in, as the subject of a sentence. */
function nameList(site: Site) {
  const home = findHome(site);
  return home ? `The ${home.name}'s list of maintainers` : 'The list of maintainers';
}

function sayNoLevel(site: Site): [string, string] {
  const home = findHome(site);
  return [
    `No ${nameLevels(site)}`,
    home
      ? `What is governed is no project of the ${home.name}, or has no level of its own.`
      : 'What is governed has no level of its own.',
  ];
}

/** What a facet is called. */
export function nameGovernanceFacet(site: Site, facet: GovernanceFacetId) {
  return facet === 'level' ? capitalize(nameLevels(site)) : labels[facet];
}

const labels: Record<Exclude<GovernanceFacetId, 'level'>, string> = {
  model: 'Form',
  elected: 'Elected body',
  cap: 'Limit per organization',
  'term-limit': 'Limit on terms',
  amendment: 'Who changes the rules',
  ladder: 'Ladder',
  inactivity: 'Inactivity',
  template: 'Template',
  size: 'Size of the project',
};

/** Label and meaning of each value that no vocabulary has. */
const words: Partial<Record<GovernanceFacetId, Record<string, [string, string]>>> = {
  elected: {
    'elected-body': ['Has an elected body', 'At least one body is filled by a vote.'],
    'not-recorded': ['None named', 'The documents read name no body that is elected.'],
  },
  cap: {
    seats: ['On seats', 'One organization may hold only so many seats.'],
    votes: ['On votes', 'One organization may cast only so many votes.'],
    'stated-none': ['None (stated)', 'A document says that there is no limit.'],
    'not-recorded': ['Not recorded', 'The documents read name no limit on seats or votes.'],
  },
  'term-limit': {
    limited: ['Terms are limited', 'Nobody may serve more than so many terms.'],
    'stated-none': ['None (stated)', 'A document says that terms are not limited.'],
    'not-recorded': ['Not recorded', 'The documents read do not mention a limit on terms.'],
  },
  amendment: {
    'not-said-who': [
      'Not said who',
      'The documents say how they are changed, but not who agrees to it.',
    ],
    'stated-none': ['None (stated)', 'A document says that there is no rule for changing it.'],
    'not-recorded': ['Not recorded', 'The documents read do not say how they are changed.'],
  },
  ladder: {
    '1-rungs': ['One rung', 'One role is described, and no step below it.'],
    '2-rungs': ['Two rungs', 'Two roles are described, one above the other.'],
    '3-rungs': ['Three rungs', 'Three roles are described, one above the other.'],
    '4-rungs': ['Four rungs', 'Four roles are described, one above the other.'],
    '5-or-more-rungs': [
      'Five rungs or more',
      'Five roles or more are described, one above the other.',
    ],
    'not-recorded': ['Not recorded', 'The documents read describe no ladder of roles.'],
  },
  inactivity: {
    'up-to-3-months': [
      'Up to 3 months',
      'The rule about inactive people begins after three months or sooner.',
    ],
    'up-to-6-months': [
      'Up to 6 months',
      'The rule about inactive people begins after four to six months.',
    ],
    'up-to-a-year': [
      'Up to a year',
      'The rule about inactive people begins after seven to twelve months.',
    ],
    longer: ['Longer than a year', 'The rule about inactive people begins after more than a year.'],
    'no-period': [
      'No period given',
      'A rule about inactive people is written, but not after how long it begins.',
    ],
    'not-recorded': [
      'Not recorded',
      'The documents read have no rule about inactive people on the ladder.',
    ],
  },
  template: {
    'none-named': [
      'No template',
      'The documents follow none of the templates that stand here as documents of their own.',
    ],
  },
  size: {
    'up-to-5': ['Up to 5 maintainers', '{list} names five people or fewer.'],
    '6-to-10': ['6 to 10 maintainers', '{list} names six to ten people.'],
    '11-to-20': ['11 to 20 maintainers', '{list} names eleven to twenty people.'],
    'more-than-20': ['More than 20 maintainers', '{list} names more than twenty people.'],
    'not-recorded': ['Not counted', '{list} does not have the project.'],
  },
};
