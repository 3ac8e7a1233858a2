import { governanceValuesOf } from '../governance/facets.ts';
import { findLastWord, listTemplates } from '../governance/governance.ts';
import { levelOf } from '../governance/renown.ts';
import { findEverydayDecision } from '../comparison/rules.ts';
import { describeMaintainers } from '../organizations/backing.ts';
import { activeLevels, ofHome, type Level } from '../projects/levels.ts';
import { findInactiveRung, listLadder } from '../roles/roles.ts';
import { isStatedNone } from '../rows.ts';
import type { GovernanceEntry, Site } from '../site.ts';

/**
 * What is found out across all documents in force: a sentence with two numbers, which documents are asked, and which of
 * them are counted. An id is part of addresses and stays; a finding that no longer says much keeps its line.
 */
export function listFindingRules(site: Site): FindingRule[] {
  const [highest] = activeLevels(site);
  return [
    {
      id: 'company-limit',
      sentence: (count, of) =>
        `${count} of ${of} documents limit in writing how many seats or votes one organization may hold.`,
      derivation:
        'Counted: documents with a limit per organization of a body, or a rule against dominance that limits seats or votes.',
      rule: 'cap',
      counts: hasLimit,
    },
    {
      id: 'majority-without-a-limit',
      sentence: (count, of) =>
        `In ${count} of ${of} projects one organization has more than half of the listed maintainers, and no limit on its seats or votes is written.`,
      derivation: `Asked: projects with a document and a line in the ${ofHome(site, 'list of maintainers')}. Counted: the largest organization has more than half of the people, and the document has no limit on seats or votes.`,
      rule: 'cap',
      asks: (site, edition) => shareOfLargest(site, edition) !== undefined,
      counts: (site, edition) => shareOfLargest(site, edition)! > 1 / 2 && !hasLimit(site, edition),
    },
    {
      id: 'no-way-to-change-the-rules',
      sentence: (count, of) => `${count} of ${of} documents do not say how they are changed.`,
      derivation: 'Counted: documents that record no rule for changing the rules.',
      rule: 'amendment',
      counts: (_, edition) => edition.amendment === undefined,
    },
    ...(highest ? [withoutAWayToChange(highest)] : []),
    {
      id: 'a-committee-changes-its-own-rules',
      sentence: (count, of) =>
        `${count} of the ${of} documents that say how they are changed leave it to a committee that the same document binds.`,
      derivation:
        'Asked: documents with a rule for changing the rules. Counted: every such rule names a committee of the document, and nobody else must agree.',
      rule: 'amendment',
      asks: isAmendable,
      counts: (site, edition) => {
        const parties = governanceValuesOf(site, edition, 'amendment');
        return parties.length === 1 && parties[0] === 'body';
      },
    },
    {
      id: 'two-thirds-to-change-the-rules',
      sentence: (count, of) =>
        `${count} of the ${of} documents that say how they are changed ask for two thirds.`,
      derivation:
        'Asked: documents with a rule for changing the rules. Counted: the first such rule asks for a share of exactly two thirds.',
      rule: 'amendment',
      asks: isAmendable,
      counts: (_, { amendment }) =>
        amendment !== undefined && !isStatedNone(amendment) && amendment.fraction === '2/3',
    },
    {
      id: 'nobody-has-the-last-word',
      sentence: (count, of) =>
        `${count} of ${of} documents leave open who has the last word in a conflict.`,
      derivation:
        'Counted: documents that name no arbiter, no body that decides and no lead, and leave it neither to the maintainers as peers nor to votes of organizations.',
      rule: 'last-word',
      counts: (site, edition) => findLastWord(site, edition) === undefined,
    },
    {
      id: 'lazy-consensus',
      sentence: (count, of) =>
        `${count} of the ${of} documents that say how everyday decisions are made use lazy consensus: silence is consent.`,
      derivation:
        'Asked: documents with a rule for routine decisions, all other decisions, technical changes or merges, the first of these. Counted: its rule is lazy consensus.',
      rule: 'decisions',
      asks: (_, edition) => findEverydayDecision(edition) !== undefined,
      counts: (_, edition) => findEverydayDecision(edition)?.rule === 'lazy-consensus',
    },
    {
      id: 'elected-body',
      sentence: (count, of) => `${count} of ${of} documents fill a body by election.`,
      derivation: 'Counted: documents with an active body that is elected.',
      rule: 'filled',
      counts: (site, edition) =>
        governanceValuesOf(site, edition, 'elected').includes('elected-body'),
    },
    {
      id: 'limited-terms',
      sentence: (count, of) =>
        `${count} of ${of} documents limit how often the same person may serve on a body.`,
      derivation: 'Counted: documents with a limit on terms of any of their bodies.',
      rule: 'term-limit',
      counts: (site, edition) =>
        governanceValuesOf(site, edition, 'term-limit').includes('limited'),
    },
    {
      id: 'voters-with-a-count',
      sentence: (count, of) =>
        `${count} of the ${of} documents with an election give the vote for a number of contributions.`,
      derivation:
        'Asked: documents with an election. Counted: the right to vote in one of them hangs on a number of contributions of some kind.',
      rule: 'voters',
      asks: (_, { elections = [] }) => elections.length > 0,
      counts: (_, { elections = [] }) =>
        elections.some(
          ({ eligibleVoters: { metric, min } }) => metric !== undefined && min !== undefined,
        ),
    },
    {
      id: 'no-rule-for-the-inactive',
      sentence: (count, of) =>
        `${count} of ${of} documents do not say what becomes of maintainers who are no longer active.`,
      derivation:
        'Counted: documents without a rule about inactivity for any step of their ladder.',
      rule: 'inactivity',
      counts: (site, edition) => inactivityOf(site, edition) === undefined,
    },
    {
      id: 'inactive-for-half-a-year',
      sentence: (count, of) =>
        `In ${count} of the ${of} documents that give a period, half a year without activity or less is enough to put a maintainer's place in question.`,
      derivation:
        'Asked: documents whose rule about inactivity, that of the highest step that has one, names a period. Counted: the period is six months or shorter.',
      rule: 'inactivity',
      asks: (site, edition) => inactivityOf(site, edition)?.after !== undefined,
      counts: (site, edition) =>
        ['up-to-3-months', 'up-to-6-months'].includes(
          governanceValuesOf(site, edition, 'inactivity')[0]!,
        ),
    },
    {
      id: 'emeritus',
      sentence: (count, of) =>
        `${count} of the ${of} documents with a rule about inactivity make inactive maintainers emeritus.`,
      derivation:
        'Asked: documents with a rule about inactivity of the highest step that has one. Counted: emeritus status is what follows, at once or later.',
      rule: 'inactivity',
      asks: (site, edition) => inactivityOf(site, edition) !== undefined,
      counts: (site, edition) => {
        const { effect, then = [] } = inactivityOf(site, edition)!;
        return [effect, ...then.map((step) => step.effect)].includes('emeritus');
      },
    },
    {
      id: 'a-single-rung',
      sentence: (count, of) => `${count} of ${of} documents have a ladder of a single rung.`,
      derivation:
        'Counted: documents whose ranked roles all have the same rank. Roles beside the ladder may stand next to it.',
      rule: 'ladder',
      counts: (site, edition) => governanceValuesOf(site, edition, 'ladder').includes('1-rungs'),
    },
    {
      id: 'from-a-template',
      sentence: (count, of) =>
        `${count} of ${of} documents were made from a ${ofHome(site, 'template')}.`,
      derivation:
        'Counted: documents of which 30 % or more of the runs of five words stand in a template.',
      page: '/governance/templates/',
      asks: () => listTemplates(site).length > 0,
      counts: (_, edition) => edition.templates !== undefined,
    },
    {
      id: 'no-code-of-conduct',
      sentence: (count, of) => `${count} of ${of} documents do not mention a code of conduct.`,
      derivation:
        'Counted: documents that record none. The project may have one in a file that the documents do not name.',
      rule: 'conduct',
      counts: (_, edition) => edition.codeOfConduct === undefined,
    },
    {
      id: 'contradictions',
      sentence: (count, of) => `${count} of ${of} documents contradict themselves or each other.`,
      derivation:
        'Counted: documents with at least one contradiction that a reader found, with both places.',
      page: '/status/',
      counts: (_, { discrepancies = [] }) => discrepancies.length > 0,
    },
  ];
}

/** How often the documents of the highest level do not say how they are changed. */
function withoutAWayToChange({ id, label }: Level): FindingRule {
  const projects = `${label.toLowerCase()} projects`;
  return {
    id: `${id}-without-a-way-to-change`,
    sentence: (count, of) =>
      `Of the documents of ${projects}, ${count} of ${of} do not say how they are changed.`,
    derivation: `Asked: documents of ${projects}. Counted: those that record no rule for changing the rules.`,
    rule: 'amendment',
    asks: (site, edition) => levelOf(site, edition) === id,
    counts: (_, edition) => edition.amendment === undefined,
  };
}

function hasLimit(site: Site, edition: GovernanceEntry) {
  const values = governanceValuesOf(site, edition, 'cap');
  return values.includes('seats') || values.includes('votes');
}

function isAmendable(_: Site, { amendment }: GovernanceEntry) {
  return amendment !== undefined && !isStatedNone(amendment);
}

function inactivityOf(site: Site, { id }: GovernanceEntry) {
  return findInactiveRung(listLadder(site, id))?.inactivity;
}

/** Part of the listed maintainers that the largest organization has; undefined where nobody is listed. */
function shareOfLargest(site: Site, { project }: GovernanceEntry) {
  const backing = project === undefined ? undefined : describeMaintainers(site, project);
  return backing && backing.total > 0 ? (backing.organizations[0]?.share ?? 0) : undefined;
}

export interface FindingRule {
  /** Anchor and part of the API, for ever. */
  id: string;
  /** The finding in one sentence, with how many documents are counted and how many were asked. */
  sentence: (count: number, of: number) => string;
  /** How it is derived, in full. */
  derivation: string;
  /** The rule of the comparison that it is about, or the page that says more. */
  rule?: string;
  page?: string;
  /** Which documents in force are asked; all where it is left out. */
  asks?: (site: Site, edition: GovernanceEntry) => boolean;
  counts: (site: Site, edition: GovernanceEntry) => boolean;
}
