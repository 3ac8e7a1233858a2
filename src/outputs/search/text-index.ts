import { toTerms, type Synonyms } from '../../model/search/synonyms.browser.ts';
import { glueWords, questionWords, splitWords } from '../../model/search/words.browser.ts';
import {
  kindsOfRecords,
  type IndexManifest,
  type RecordData,
  type SearchKind,
} from '../../model/search/index-format.browser.ts';
import { packRecords, packWords } from './pack-index.ts';
import type { PageRecord } from './page-records.ts';
import { findPassingNames } from './passing-names.ts';

/**
 * The index of all texts as small files: for each word the places that have it with how much it says about them, and
 * the places themselves in blocks. How well a word fits a place is computed here, so that a browser only adds up.
 */
export function buildTextIndex(pages: IndexedPage[], synonyms: Synonyms): TextIndex {
  const records = arrange(pages);
  const words = weighWords(records, synonyms);
  const shards = packWords(words, findPassingNames(pages, synonyms));
  const blocks = packRecords(
    records.map(({ page, anchor, label, parent = '', text }): RecordData => [
      page.path,
      anchor,
      page.title,
      label,
      parent,
      text,
    ]),
  );
  return {
    manifest: {
      total: records.length,
      kinds: kindsOfRecords.map(
        (_, kind) => records.filter(({ page }) => kindNumber(page) < kind).length,
      ),
      superseded: records.flatMap(({ page }, id) => (page.superseded ? [id] : [])),
      reference: records.filter(({ page }) => !page.reference).length,
      shards: shards.map(({ first }) => first),
    },
    files: [
      ...shards.map(({ text }, number) => ({ path: `words/${number}.json`, text })),
      ...blocks.map((text, number) => ({ path: `places/${number}.json`, text })),
    ],
  };
}

/** All places, kind by kind and the reference last, so that the number of a place tells what it is. */
function arrange(pages: IndexedPage[]): Placed[] {
  return [...pages]
    .sort(
      (a, b) =>
        Number(a.reference) - Number(b.reference) ||
        kindNumber(a) - kindNumber(b) ||
        (a.path < b.path ? -1 : 1),
    )
    .flatMap((page) => page.records.map((record) => ({ ...record, page })));
}

function kindNumber({ kind }: IndexedPage) {
  return kindsOfRecords.indexOf(kind);
}

function weighWords(records: Placed[], synonyms: Synonyms) {
  const texts = records.map((record) => readFields(record, synonyms));
  const average = fields.map(
    (_, field) => texts.reduce((sum, lists) => sum + lists[field]!.length, 0) / records.length || 1,
  );
  const found = new Map<string, Map<number, number>>();
  texts.forEach((lists, id) => {
    lists.forEach((terms, field) => {
      const { weight, flat } = fields[field]!;
      const share = weight / (1 - flat + (flat * terms.length) / average[field]!);
      for (const term of terms) {
        const places = found.get(term) ?? new Map<number, number>();
        places.set(id, (places.get(id) ?? 0) + share);
        found.set(term, places);
      }
    });
  });
  const words = new Map<string, [number, number][]>();
  for (const [term, places] of found) {
    const rarity = Math.log(1 + (records.length - places.size + 0.5) / (places.size + 0.5));
    words.set(
      term,
      [...places].map(([id, amount]) => [
        id,
        ((rarity * amount) / (saturation + amount)) * priorOf(records[id]!),
      ]),
    );
  }
  for (const [id, { page }] of records.entries()) {
    for (const owner of page.about) {
      const term = `@${owner}`;
      const places = words.get(term) ?? [];
      places.push([id, ownImpact * priorOf(records[id]!)]);
      words.set(term, places);
    }
  }
  return words;
}

/** What a place is called counts more than what it says; what is said of its page, less than both. */
function readFields({ label, parent, text, page, anchor }: Placed, synonyms: Synonyms) {
  const full = (words: string) =>
    toTerms(words, synonyms, true).filter((term) => !glueWords.has(term));
  return [
    [...full(label), ...askedBy(label)],
    full(
      [anchor ? (parent ?? '') : page.extra.join(' '), ...(page.otherNames.get(anchor) ?? [])].join(
        ' · ',
      ),
    ),
    full(`${page.title} ${page.project ?? ''} ${page.kindWords}`),
    full(text),
  ];
}

/** A name that is a question is found by the word that asks: "Who may vote". */
function askedBy(label: string) {
  const word = splitWords(label)[0];
  return word !== undefined && questionWords.has(word) ? [`?${word}`] : [];
}

const fields = [
  { weight: 4, flat: 0.6 },
  { weight: 2, flat: 0.3 },
  { weight: 1.5, flat: 0.3 },
  { weight: 1, flat: 0.5 },
];

const saturation = 1.5;
const ownImpact = 6;

/** Pages go before their parts where both fit; what is not recorded, old rules and lists come later. */
function priorOf({ anchor, text, page }: Placed) {
  return (
    (anchor ? 1 : 1.08) *
    (text.startsWith('Not recorded') || text === 'not recorded.' ? 0.7 : 1) *
    (page.superseded ? 0.6 : 1) *
    page.prior
  );
}

interface Placed extends PageRecord {
  page: IndexedPage;
}

export interface IndexedPage {
  path: string;
  /** As a list of results names the page, for example "Approver of KusionStack". */
  title: string;
  kind: SearchKind;
  project: string | undefined;
  /** Ids by which everything on the page is found when their name is typed. */
  about: string[];
  /** Words that say what kind of page it is. */
  kindWords: string;
  /** Words that describe it and do not stand on it. */
  extra: string[];
  /** Rules that others have replaced. */
  superseded: boolean;
  /** Describes the files of the data; found behind everything else that has as much of a question. */
  reference: boolean;
  /** Other names of places on it, by their anchors. */
  otherNames: Map<string, string[]>;
  /** Above 1 comes earlier, below 1 later. */
  prior: number;
  records: PageRecord[];
}

interface TextIndex {
  manifest: IndexManifest;
  files: { path: string; text: string }[];
}
