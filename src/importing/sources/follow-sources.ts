import { listCiters, listReferences, type PlacedReference } from '../../model/citing.ts';
import { formatReference, parseReference, sourceFinder } from '../../model/references.ts';
import type { Site } from '../../model/site.ts';
import type { EarlierVersion, Source } from '../../schemas/source.ts';
import { citationComparer, type Verdict } from './compare-citations.ts';

/**
 * What became of every document that the content cites: the citations whose lines are as they were, with their
 * lines of today, and those whose lines changed. Versions that were read on purpose as history are left alone.
 */
export function followSources(site: Site, read: ReadCopy): SourceNews[] {
  const citations = listCitations(site);
  return listCiters(site).flatMap(({ file, own }) =>
    own.flatMap((source, index): SourceNews[] => {
      if (source.freshness === 'historic') return [];
      const place = { file, index, source };
      const cited = citations.get(source) ?? [];
      return [{ ...place, ...followSource(source, cited, read) }];
    }),
  );
}

function followSource(source: Source, cited: Citation[], read: ReadCopy): Outcome {
  if (!source.commit) return { state: 'not-compared', reason: 'no commit of it is recorded' };
  const copy = read(source);
  if ('reason' in copy) return { state: 'not-compared', reason: copy.reason };
  const { newest, before, after } = copy;
  const isNewest = newest.commit === source.commit;
  if (!after)
    return { state: 'gone', since: newest.headDate, likely: copy.likely, citations: cited };
  const known = after.text === before.text ? source.commitDate : after.changed;
  const commitDate = known ?? after.changed;
  // At its own commit only what rests on an earlier version is open.
  const results = cited
    .filter(({ reference }) => !isNewest || parseReference(reference).version)
    .map((citation) => followCitation(citation, source, before.text, after.text, read));
  return {
    state: results.some(({ verdict }) => verdict.state === 'changed')
      ? 'changed'
      : isNewest
        ? 'newest'
        : 'unchanged',
    version: { commit: newest.commit, commitDate, headDate: newest.headDate },
    before: {
      commit: source.commit,
      ...(before.path !== source.path && { path: before.path }),
      ...(source.commitDate && { commitDate: source.commitDate }),
      headDate: source.headDate ?? before.headDate,
      retrieved: source.retrieved,
      changed: laterOf(after.changed ?? newest.headDate, source.headDate ?? before.headDate),
    },
    results,
    rewritten: copy.rewritten,
  };
}

/** A citation held against the newest text, from the version that its fact rests on. */
function followCitation(
  citation: Citation,
  source: Source,
  before: string,
  after: string,
  read: ReadCopy,
): CitationNews {
  const parsed = parseReference(citation.reference);
  const earlier = source.earlier?.find(({ commit }) => commit.startsWith(parsed.version ?? '-'));
  const copy = earlier && read({ ...source, ...earlier, path: earlier.path ?? source.path });
  const old = earlier ? (copy && 'before' in copy ? copy.before.text : undefined) : before;
  // Without its old text an earlier version stays what it is: not read again yet.
  const verdict: Verdict =
    old === undefined
      ? { state: 'changed', headings: { before: '', after: '' }, before: [], after: [] }
      : comparerOf(old, after)(parsed);
  const version = earlier?.commit.slice(0, 8);
  if (verdict.state === 'changed') {
    const rests = version ?? source.commit!.slice(0, 8);
    return {
      ...citation,
      isNew: !version,
      verdict,
      now: formatReference({ ...parsed, version: rests }),
    };
  }
  const { anchor, from, to } = verdict;
  const now = formatReference({ ...parsed, version: undefined, anchor, from, to });
  return { ...citation, isNew: false, verdict, now };
}

/** The comparer of two texts, kept for all citations of a document. */
function comparerOf(before: string, after: string) {
  const found =
    last && last.before === before && last.after === after
      ? last
      : { before, after, compare: citationComparer(before, after) };
  last = found;
  return found.compare;
}

let last:
  { before: string; after: string; compare: ReturnType<typeof citationComparer> } | undefined;

/** Every citation of each source, wherever it stands. */
function listCitations(site: Site) {
  const citations = new Map<Source, Citation[]>();
  for (const { file, data, own, governance } of listCiters(site)) {
    const edition = governance === undefined ? undefined : site.governance.get(governance);
    const find = sourceFinder(site, own, edition);
    for (const placed of listReferences(data)) {
      const source = find({ ...parseReference(placed.reference), version: undefined });
      if (!source) continue;
      citations.set(source, [...(citations.get(source) ?? []), { file, ...placed }]);
    }
  }
  return citations;
}

function laterOf(a: string, b: string) {
  return a > b ? a : b;
}

/** Finds a document at the commit that a source names, and in the newest copy of its repository. */
export type ReadCopy = (source: Source) => CopyNews | { reason: string };

export interface CopyNews {
  newest: { commit: string; headDate: string };
  before: { text: string; path: string; headDate: string };
  /** Absent where the document is gone; changed is the day of its last change, where the copy tells. */
  after?: { text: string; changed?: string | undefined } | undefined;
  /** Where it may have gone, the likeliest first. */
  likely: string[];
  /** Whether the commit that was read is no part of the history of the newest one. */
  rewritten: boolean;
}

interface Citation extends PlacedReference {
  file: string;
}

export interface CitationNews extends Citation {
  verdict: Verdict;
  /** The reference as it should read now. */
  now: string;
  /** Whether the change was not marked before. */
  isNew: boolean;
}

interface Followed {
  state: 'newest' | 'unchanged' | 'changed';
  version: { commit: string; commitDate: string | undefined; headDate: string };
  /** The version that was read until now, as it is kept where facts still rest on it. */
  before: EarlierVersion;
  results: CitationNews[];
  rewritten: boolean;
}

type Outcome =
  | Followed
  | { state: 'gone'; since: string; likely: string[]; citations: Citation[] }
  | { state: 'not-compared'; reason: string };

export type SourceNews = Outcome & { file: string; index: number; source: Source };
