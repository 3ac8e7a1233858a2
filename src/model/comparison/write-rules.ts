import { describeGovernanceValue, governanceValueLabel } from '../governance/facet-words.ts';
import { governanceValuesOf } from '../governance/facets.ts';
import { editionTitle, listCurrentEditions, listTemplates } from '../governance/governance.ts';
import { sortByRenown } from '../governance/renown.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { listAnswerKinds } from './answer-kinds.ts';
import type { ComparedCell } from './cells.browser.ts';
import { buildMatrix } from './matrix.ts';
import { matrixRules, readParts } from './rules.ts';

/** What those who write rules want to settle, in the order in which documents do it, each with the rule that holds it. */
export const topics = [
  { id: 'decisions', label: 'How you decide', rule: 'decisions' },
  { id: 'joining', label: 'How one becomes a maintainer', rule: 'admission' },
  { id: 'inactivity', label: 'What becomes of the inactive', rule: 'inactivity' },
  { id: 'company-limit', label: 'How much one company may hold', rule: 'cap' },
  { id: 'changing-the-rules', label: 'How the rules are changed', rule: 'amendment' },
] as const;

/** The sizes of projects that have documents to learn from, the smallest first. */
export function listSizes(site: Site): ProjectSize[] {
  const editions = listCurrentEditions(site);
  return sizes
    .map((id) => ({
      id,
      label: governanceValueLabel(site, 'size', id),
      meaning: describeGovernanceValue(site, 'size', id),
      editions: editions.filter((edition) => governanceValuesOf(site, edition, 'size')[0] === id),
    }))
    .filter(({ editions: found }) => found.length > 0);
}

/**
 * How the documents of projects of one size settle each topic: the templates, then for every kind of answer the documents
 * that a reader knows best, the commonest answer first.
 */
export function listSettled(site: Site, size: string): SettledTopic[] {
  const own = listSizes(site).find(({ id }) => id === size)?.editions ?? [];
  const read = (editions: GovernanceEntry[], rule: string) => {
    const place = matrixRules.findIndex(({ id }) => id === rule);
    return buildMatrix(site, editions).flatMap(({ id, cells }, row): SettledExample[] => {
      const edition = editions[row]!;
      const cell = cells[place]!;
      return cell.state === 'stated' || cell.state === 'stated-none'
        ? [
            {
              id,
              title: editionTitle(edition),
              cell,
              kind:
                cell.state === 'stated'
                  ? listAnswerKinds(readParts(site, edition), rule)[0]!.label
                  : 'None (stated)',
            },
          ]
        : [];
    });
  };
  return topics.map(({ id, label, rule }) => {
    const settled = read(sortByRenown(site, own), rule);
    return {
      id,
      label,
      rule,
      asked: own.length,
      settled: settled.length,
      templates: read(listTemplates(site), rule),
      examples: pickExamples(settled),
    };
  });
}

/** At most so many documents stand below a topic: more are not read, and the page of the rule has all. */
const mostExamples = 8;

/** One document of every kind of answer, then a second of every kind, and so on; the commonest kind first. */
function pickExamples(settled: SettledExample[]) {
  const kinds = [...new Set(settled.map(({ kind }) => kind))]
    .map((kind) => settled.filter((example) => example.kind === kind))
    .sort((a, b) => b.length - a.length);
  const longest = Math.max(0, ...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => kinds.flatMap((kind) => kind[turn] ?? []))
    .flat()
    .slice(0, mostExamples)
    .sort((a, b) => orderOf(kinds, a) - orderOf(kinds, b));
}

function orderOf(kinds: SettledExample[][], example: SettledExample) {
  return kinds.findIndex((kind) => kind.includes(example));
}

const sizes = ['up-to-5', '6-to-10', '11-to-20', 'more-than-20'];

export interface ProjectSize {
  id: string;
  label: string;
  meaning: string;
  editions: GovernanceEntry[];
}

export interface SettledExample {
  /** Id of the edition. */
  id: string;
  title: string;
  cell: ComparedCell;
  /** The kind of its answer. */
  kind: string;
}

export interface SettledTopic {
  id: string;
  label: string;
  /** Id of the rule of the comparison. */
  rule: string;
  /** Documents of that size, and those among them that settle the topic. */
  asked: number;
  settled: number;
  templates: SettledExample[];
  examples: SettledExample[];
}
