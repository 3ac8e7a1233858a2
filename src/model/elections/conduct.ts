import type { Election } from '../../schemas/election.ts';
import {
  cell,
  lineOf,
  listElections,
  noCell,
  type ElectionGroup,
  type ElectionLine,
  type HeldElection,
} from './tables.ts';
import type { Site } from '../site.ts';
import { capitalize, type Sentence, formatRange } from '../words/text.browser.ts';
import { labelOf, linkedLabel } from '../vocabulary.ts';

/** Elections by their way of counting, the most used first; those that name none come last. */
export function groupByMethod(site: Site): ElectionGroup[] {
  const elections = listElections(site);
  const families = Map.groupBy(elections, ({ election }) => familyOf(election));
  return [...families]
    .sort(
      ([a, ours], [b, theirs]) =>
        Number(a === 'unstated') - Number(b === 'unstated') ||
        theirs.length - ours.length ||
        (a < b ? -1 : 1),
    )
    .map(([family, members]) => ({
      title: labelOf(site, 'election-method', family),
      summary: [`${members.length} of ${elections.length}`],
      lines: members.map((held) => describeMethod(site, held)),
    }));
}

/** The voting services that rules name, with how many elections run on each. */
export function listTools(site: Site): { tool: string; count: number }[] {
  const tools = listElections(site).flatMap(({ election }) => election.tool ?? []);
  return [...Map.groupBy(tools, (tool) => tool)]
    .map(([tool, uses]) => ({ tool, count: uses.length }))
    .sort((a, b) => b.count - a.count || (a.tool < b.tool ? -1 : 1));
}

/** Who runs the elections, as far as the rules say; the fewest officials first, those without a number last. */
export function listOfficers(site: Site): Recorded {
  return record(
    site,
    ({ officers }) => officers,
    describeOfficers,
    ({ min, max }) => min ?? max,
  );
}

/** How many people must back a candidate, the fewest first. */
export function listEndorsements(site: Site): Recorded {
  return record(
    site,
    ({ endorsements }) => endorsements,
    ({ count, from, differentOrganizations }) => [
      cell([[capitalize(from)]], count),
      differentOrganizations === undefined
        ? noCell
        : cell([[differentOrganizations ? 'Yes' : 'No']]),
    ],
    ({ count }) => count,
  );
}

function describeOfficers({ min, max, by, note }: NonNullable<Election['officers']>) {
  const number = formatRange(min, max);
  const words: Sentence[] = [by ? [`Named by ${by}`] : [], note ? [capitalize(note)] : []];
  return [
    number ? cell([[capitalize(number)]]) : noCell,
    cell(words.filter((line) => line.length > 0)),
  ];
}

function describeMethod(site: Site, held: HeldElection): ElectionLine {
  const { method, tool, ref } = held.election;
  return lineOf(
    held,
    [
      method === 'unstated' ? noCell : cell([[linkedLabel(site, 'election-method', method)]]),
      tool ? cell([[capitalize(tool)]]) : noCell,
    ],
    held.cite(ref),
  );
}

/** Kinds of Condorcet differ only where nobody beats all others. */
function familyOf({ method }: Election) {
  return method.startsWith('condorcet') ? 'condorcet' : method;
}

function record<Fact extends { ref: string[] }>(
  site: Site,
  find: (election: Election) => Fact | undefined,
  describe: (fact: Fact) => ElectionLine['cells'],
  order: (fact: Fact) => number | undefined,
): Recorded {
  const found = listElections(site).map((held) => ({ held, fact: find(held.election) }));
  const lines = found.flatMap(({ held, fact }) =>
    fact ? [{ line: lineOf(held, describe(fact), held.cite(fact.ref)), order: order(fact) }] : [],
  );
  return {
    lines: lines
      .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0)
      .map(({ line }) => line),
    silent: found.flatMap(({ held, fact }) => (fact ? [] : [held.name])),
  };
}

export interface Recorded {
  lines: ElectionLine[];
  /** Elections about which the documents do not say it. */
  silent: Sentence[];
}
