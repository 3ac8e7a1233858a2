import type { EarlierVersion, Source } from '../schemas/source.ts';
import type { GovernanceEntry, Site } from './site.ts';
import { formatDay } from './words/dates.ts';

/**
 * The parts of a reference such as "kairos/orgs#benefits:L25-L28".
 * The document is absent when the source belongs to the file that cites it, the version when the fact
 * rests on the newest one that was read.
 */
export function parseReference(reference: string): ParsedReference {
  const match = /^(?:([^/#]+)\/)?([^/#@]+)(?:@(\w+))?#([^:]*)(?::L(\d+)(?:-L(\d+))?)?$/.exec(
    reference,
  );
  if (!match) throw new Error(`"${reference}" is not a reference.`);
  const [, document, source = '', version, anchor = '', from, to] = match;
  return {
    document,
    source,
    version,
    anchor,
    from: from === undefined ? undefined : Number(from),
    to: to === undefined ? undefined : Number(to),
  };
}

/** The parts of a reference as it is written. */
export function formatReference({ document, source, version, anchor, from, to }: ParsedReference) {
  const lines = from === undefined ? '' : `:L${from}${to === undefined ? '' : `-L${to}`}`;
  return `${document ? `${document}/` : ''}${source}${version ? `@${version}` : ''}#${anchor}${lines}`;
}

/** Finds sources by their short names: own ones first, then those of the edition an entry belongs to. */
export function sourceFinder(site: Site, own: Source[], edition?: GovernanceEntry): FindSource {
  return (reference) => {
    const { source, version } = reference;
    const sources = listSourcesFor(reference, site, own, edition);
    const found = sources.find((candidate) => candidate.id === source);
    return found && version ? versionOf(found, version) : found;
  };
}

/** The list in which the short name of a reference is looked up. */
function listSourcesFor(
  { document }: ParsedReference,
  site: Site,
  own: Source[],
  edition?: GovernanceEntry,
) {
  return document
    ? (site.governance.get(document)?.sources ?? [])
    : [...own, ...(edition?.sources ?? [])];
}

/** The source as it was at an earlier version that facts rest on; the same object each time it is asked for. */
function versionOf(source: Source, version: string): CitedDocument | undefined {
  const known = versions.get(source) ?? new Map<string, CitedDocument>();
  versions.set(source, known);
  const earlier = source.earlier?.find(({ commit }) => commit.startsWith(version));
  if (!earlier) return undefined;
  const { commitDate: _, ...rest } = source;
  const found = known.get(version) ?? { ...rest, ...earlier, path: earlier.path ?? source.path };
  known.set(version, found);
  return found;
}

const versions = new WeakMap<Source, Map<string, CitedDocument>>();

/** What became of a document after the facts that cite it were read; nothing where they are up to date. */
export function describeChange({ changed, gone }: CitedDocument): string | undefined {
  if (changed) return `the source changed on ${formatDay(changed)}, not read again yet`;
  return gone && `the source is no longer at its path since ${formatDay(gone)}, not read again yet`;
}

/**
 * A function that turns the references of a fact into links to the exact lines, one per reference. Short names are
 * looked up among own sources first, then among those of the edition.
 */
export function citer(site: Site, own: Source[], edition?: GovernanceEntry): Cite {
  const find = sourceFinder(site, own, edition);
  return (references) =>
    references.flatMap((reference) => {
      const parsed = parseReference(reference);
      const source = find(parsed);
      if (!source) return [];
      const name = nameDocument(source, listSourcesFor(parsed, site, own, edition));
      const ours = [...own, ...(edition?.sources ?? [])];
      const isOwnToo = ours.some(
        ({ repository, path }) => repository === source.repository && path === source.path,
      );
      // A template and what was made from it often have one name.
      const isNamesake =
        parsed.document !== undefined &&
        ours.some((one) => one.repository !== source.repository && fileOf(one) === fileOf(source));
      const told = isNamesake ? `${nameRepository(source.repository)}/${name}` : name;
      return [citation(source, parsed, told, isOwnToo)];
    });
}

/** What a reader calls a document: its file, with as much before and after it as tells it apart in its list. */
export function nameDocument(source: Source, sources: Source[]): string {
  const others = sources.filter(({ id }) => id !== source.id);
  const { repository, path, commitDate = '' } = source;
  const file = fileOf(source);
  const isShared = others.some((other) => fileOf(other) === file);
  // Every folder has a file of such a name, so that it alone says little.
  const isCommon = /^(?:readme|index)\b/i.test(file);
  const name = isShared || isCommon ? decodeURI(path.split('/').slice(-2).join('/')) : file;
  const isElsewhere = others.some(
    (other) => other.path === path && other.repository !== repository,
  );
  const isOld = others.some(
    (other) =>
      other.path === path &&
      other.repository === repository &&
      (other.commitDate ?? '') > commitDate,
  );
  return `${isElsewhere ? `${nameRepository(repository)}/` : ''}${name}${isOld ? ` of ${commitDate.slice(0, 4) || 'unknown age'}` : ''}`;
}

/** Repositories called ".github" are told apart by whom they belong to. */
function nameRepository(repository: string) {
  const [owner = '', name = ''] = repository.split('/');
  return name.startsWith('.') ? owner : name;
}

function fileOf({ path }: Source) {
  return decodeURI(path.split('/').at(-1)!);
}

/**
 * Permanent address of the cited lines at the commit they were read from. Where a source has no
 * commit or no lines, it leads to the section of the newest text instead; without a place, to the file.
 */
export function citationUrl(
  source: Source,
  { anchor, from, to }: Pick<ParsedReference, 'anchor' | 'from' | 'to'> = noPlace,
) {
  const file = `https://github.com/${source.repository}/blob/${source.commit ?? 'HEAD'}/${source.path.replaceAll(' ', '%20')}`;
  if (from === undefined) return anchor ? `${file}#${anchor}` : file;
  return `${file}?plain=1#L${from}${to === undefined ? '' : `-L${to}`}`;
}

function citation(
  source: CitedDocument,
  parsed: ParsedReference,
  name: string,
  isOwnToo: boolean,
): Citation {
  const { from, to } = parsed;
  const lines =
    from === undefined
      ? sectionOf(parsed)
      : to === undefined
        ? `, line ${from}`
        : `, lines ${from}–${to}`;
  // A document of another edition is told apart from our own, or from that of today, by its year.
  const year =
    parsed.document && (isOwnToo || source.freshness === 'historic')
      ? source.commitDate?.slice(0, 4)
      : undefined;
  return {
    label: `${name}${year && !name.endsWith(year) ? ` of ${year}` : ''}${lines}`,
    href: citationUrl(source, parsed),
    remark: describeChange(source),
  };
}

const noPlace = { anchor: '', from: undefined, to: undefined };

/** Where a source has no line numbers, the section that holds the fact. */
function sectionOf({ anchor }: ParsedReference) {
  return anchor ? `, section “${anchor.replaceAll('-', ' ')}”` : ', whole text';
}

interface ParsedReference {
  document: string | undefined;
  source: string;
  /** First eight digits of the commit of an earlier version. */
  version: string | undefined;
  anchor: string;
  from: number | undefined;
  to: number | undefined;
}

export interface Citation {
  label: string;
  href: string;
  /** What became of the document since, in words. */
  remark?: string | undefined;
}

/** A source, or an earlier version of it that changed on a day. */
export type CitedDocument = Source & Partial<Pick<EarlierVersion, 'changed'>>;
export type FindSource = (reference: ParsedReference) => CitedDocument | undefined;
export type Cite = (references: string[]) => Citation[];
