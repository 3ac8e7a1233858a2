import { prepareNames, type NameFinder } from '../../model/search/find-names.browser.ts';
import type {
  IndexManifest,
  RecordData,
  SearchKind,
} from '../../model/search/index-format.browser.ts';
import type { NamedThing } from '../../model/search/named-things.browser.ts';
import type { MoreNames, NamesFile } from '../../model/search/names-format.ts';
import type { RankedPlace } from '../../model/search/rank.browser.ts';
import { readQuestion, type ReadQuestion } from '../../model/search/read-question.browser.ts';
import {
  foreseeShards,
  searchTexts,
  type WordsFile,
} from '../../model/search/search-texts.browser.ts';
import { dropPart, loadPart, patience, peekPart } from './load-part.ts';
import { choosePlaces, preferPhrases, readHits } from './read-hits.ts';
import { chooseMentions, nameMention } from './read-mentions.ts';
import { emptyAnswer, type SearchAnswer } from './search-answer.ts';

const namesPath = '/search/names.json';
const indexPath = '/search/index.json';

/** What names alone answer, at once; undefined while they have not arrived. */
export function askNames(
  text: string,
  { finished, kind }: Pick<AskOptions, 'finished' | 'kind'>,
): SearchAnswer | undefined {
  const question = readQuestion(text, finished);
  const names = peekNames();
  return names && { ...emptyAnswer, question, goTo: ofKind(names.find(question), kind) };
}

/** Resolves when names have come, and never fails: where they do not come, the answer of texts says so. */
export async function awaitNames() {
  await loadPart<NamesFile>(namesPath).catch(() => undefined);
}

/** While somebody types, what the texts will need is asked for; what does not come, the search itself says. */
export function foresee(text: string) {
  const first = peekPart<NamesFile>(namesPath);
  const index = peekPart<IndexFile>(indexPath);
  if (!first) return;
  if (!index) return void loadPart<IndexFile>(indexPath).catch(() => undefined);
  const question = readQuestion(text);
  for (const shard of foreseeShards(question, { names: findNames(first, index), manifest: index }))
    void loadPart<WordsFile>(wordsPath(index, shard)).catch(() => undefined);
}

function wordsPath({ version }: IndexFile, shard: number) {
  return `/search/index/${version}/words/${shard}.json`;
}

/**
 * Answers a question step by step: names as soon as they are there, then texts. After two seconds at the latest
 * something is told: what has arrived, and that the rest has not. Every step replaces the one before.
 */
export async function ask(text: string, options: AskOptions, tell: (answer: SearchAnswer) => void) {
  const question = readQuestion(text, options.finished);
  let shown: NamedThing[] = [];
  let over = false;
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, patience);
  });
  const tellNames = () => {
    const answered = over ? undefined : askNames(text, options);
    if (!answered) return;
    shown = answered.goTo;
    tell(answered);
  };
  // What is shown keeps its place; names that come later are added below.
  const finish = (whole: SearchAnswer) => {
    const places = new Map(shown.map(({ path }, place) => [path, place]));
    const placeOf = ({ path }: NamedThing) => places.get(path) ?? places.size;
    tell({ ...whole, goTo: whole.goTo.toSorted((a, b) => placeOf(a) - placeOf(b)) });
  };
  if (peekNames()) tellNames();
  else void loadPart<NamesFile>(namesPath).then(tellNames, () => undefined);
  const whole = answer(question, options, loadPart);
  const first = await Promise.race([whole, late]);
  over = true;
  if (first) return finish(first);
  const arrived = await answer(question, options, (path) => {
    const data = peekPart(path);
    return data === undefined
      ? Promise.reject(new Error(`${path} is late.`))
      : Promise.resolve(data as never);
  });
  finish({ ...arrived, state: 'late' });
  if (peekPart(namesPath) === undefined) {
    // Texts can be searched without names, only not as well.
    const others = answer(question, options, (path) =>
      path === namesPath ? Promise.reject(new Error(`${path} is late.`)) : loadPart(path),
    );
    const sooner = await Promise.race([others, whole.then(() => undefined)]);
    if (sooner) finish({ ...sooner, state: 'late' });
  }
  finish(await whole);
}

async function answer(
  question: ReadQuestion,
  options: AskOptions,
  load: Load,
): Promise<SearchAnswer> {
  // One after the other: on a thin line the names come first.
  const first = await load<NamesFile>(namesPath).catch(() => undefined);
  const index = await load<IndexFile>(indexPath).catch(() => undefined);
  const names = findNames(first, index);
  const goTo = ofKind(names.find(question), options.kind);
  const partly: SearchAnswer = { ...emptyAnswer, question, goTo, state: 'failed' };
  if (!index) return partly;
  let missing = !first;
  const miss = () => {
    missing = true;
    // Perhaps the site was built anew since: then the next search needs the new list of files.
    if (load === loadPart) dropPart(indexPath);
  };
  const texts = await searchTexts(question, {
    names,
    manifest: index,
    load: (shard) =>
      load<WordsFile>(wordsPath(index, shard)).catch(() => {
        miss();
        return {};
      }),
  });
  const readPlaces = (places: RankedPlace[]) =>
    readHits(places, texts, index, (block) =>
      load<RecordData[]>(`/search/index/${index.version}/places/${block}.json`).catch(() => {
        miss();
        return undefined;
      }),
    );
  const none =
    goTo.length === 0 && (texts.places.length === 0 || texts.share < enough || texts.passing);
  if (none && missing) return { ...partly, texts };
  if (none) {
    const mentions = texts.passing ? await readPlaces(chooseMentions(texts, index)) : [];
    const nearest = [...names.nearest(question), ...mentions.map(nameMention)];
    return { ...partly, state: 'done', none, texts, nearest };
  }
  const choice = choosePlaces(texts, index, options.kind);
  const wanted = question.phrases.length > 0 ? Math.max(options.limit, 40) : options.limit;
  const hits = await readPlaces(choice.places.slice(0, wanted));
  const { sorted, phraseFound } = preferPhrases(hits, question);
  return {
    ...partly,
    state: missing ? 'failed' : 'done',
    texts,
    kinds: choice.kinds,
    total: choice.total,
    more: choice.places.length > options.limit,
    hits: sorted.slice(0, options.limit),
    phraseFound,
  };
}

/** Where only one kind is wanted, names of other kinds are left out. */
function ofKind(things: NamedThing[], kind: SearchKind | undefined) {
  return kind === undefined
    ? things
    : things.filter((thing) => (kindOfName[thing.kind] ?? 'guide') === kind);
}

const kindOfName: Partial<Record<NamedThing['kind'], SearchKind>> = {
  project: 'project',
  rules: 'rules',
  role: 'role',
  term: 'term',
  organization: 'organization',
  program: 'program',
};

let prepared:
  { first: NamesFile | undefined; index: IndexFile | undefined; names: NameFinder } | undefined;

function findNames(first: NamesFile | undefined, index: IndexFile | undefined) {
  if (!prepared || prepared.first !== first || prepared.index !== index)
    prepared = { first, index, names: prepareNames(first ?? noNames, index) };
  return prepared.names;
}

function peekNames() {
  const first = peekPart<NamesFile>(namesPath);
  return first && findNames(first, peekPart<IndexFile>(indexPath));
}

/** Below this share of a question a place answers another one. */
const enough = 0.6;

const noNames: NamesFile = {
  projects: [],
  editions: [],
  terms: [],
  programs: [],
  rights: [],
  forms: [],
  facets: [],
  subjects: [],
  places: [],
  parts: [],
  synonyms: { same: [], related: [] },
};

type Load = <Data>(path: string) => Promise<Data>;
type IndexFile = IndexManifest & MoreNames & { version: string };

interface AskOptions {
  limit: number;
  /** Whether the last word is whole: it was sent, or comes from an address. */
  finished: boolean;
  kind?: SearchKind | undefined;
}
