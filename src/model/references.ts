import type { Source } from '../schemas/source.ts';
import type { GovernanceEntry, Site } from './site.ts';

/**
 * The parts of a reference such as "kairos/orgs#benefits:L25-L28".
 * The document is absent when the source belongs to the file that cites it.
 */
export function parseReference(reference: string): ParsedReference {
  const match = /^(?:([^/#]+)\/)?([^/#]+)#([^:]*)(?::L(\d+)(?:-L(\d+))?)?$/.exec(reference);
  if (!match) throw new Error(`"${reference}" is not a reference.`);
  const [, document, source = '', anchor = '', from, to] = match;
  return {
    document,
    source,
    anchor,
    from: from === undefined ? undefined : Number(from),
    to: to === undefined ? undefined : Number(to),
  };
}

/** Finds sources by their short names: own ones first, then those of the edition an entry belongs to. */
export function sourceFinder(site: Site, own: Source[], edition?: GovernanceEntry): FindSource {
  return ({ document, source }) => {
    const sources = document
      ? (site.governance.get(document)?.sources ?? [])
      : [...own, ...(edition?.sources ?? [])];
    return sources.find((candidate) => candidate.id === source);
  };
}

/** A function that turns the references of a fact into links to the exact lines, one per reference. */
export function citer(find: FindSource): Cite {
  return (references) =>
    references.flatMap((reference) => {
      const parsed = parseReference(reference);
      const source = find(parsed);
      return source ? [citation(source, parsed)] : [];
    });
}

/**
 * Permanent address of the cited lines at the commit they were read from. Where a source has no
 * commit or no lines, it leads to the section of the newest text instead; without a place, to the file.
 */
export function citationUrl(
  source: Source,
  { anchor, from, to }: Pick<ParsedReference, 'anchor' | 'from' | 'to'> = noPlace,
) {
  const file = `https://github.com/${source.repository}/blob/${source.commit ?? 'HEAD'}/${source.path}`;
  if (from === undefined) return anchor ? `${file}#${anchor}` : file;
  return `${file}?plain=1#L${from}${to === undefined ? '' : `-L${to}`}`;
}

function citation(source: Source, parsed: ParsedReference): Citation {
  const { from, to } = parsed;
  const lines =
    from === undefined ? sectionOf(parsed) : to === undefined ? ` ${from}` : ` ${from}–${to}`;
  // The short names of another edition's sources are told apart from our own by their year.
  const year =
    parsed.document && source.freshness === 'historic' ? source.commitDate?.slice(0, 4) : undefined;
  return {
    label: `${source.id}${lines}${year ? ` of ${year}` : ''}`,
    href: citationUrl(source, parsed),
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
  anchor: string;
  from: number | undefined;
  to: number | undefined;
}

export interface Citation {
  label: string;
  href: string;
}

export type FindSource = (reference: ParsedReference) => Source | undefined;
export type Cite = (references: string[]) => Citation[];
