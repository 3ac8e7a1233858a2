import type { GovernanceEntry, Site } from '../site.ts';
import { citeEdition } from './governance.ts';
import type { EditionPage } from './edition-page.ts';

/**
 * About how many bytes of compressed markup a page of an edition has, without its style sheets. Compression writes a
 * run of words once and refers to it afterwards, so runs that are new are what weighs: the label of a citation counts
 * where its lines differ, the name of its file once. The figures are those of a line through all pages of the guide;
 * their true weight is within 400 bytes of it.
 */
export function weighEditionPage(
  site: Site,
  edition: GovernanceEntry,
  page: EditionPage,
  isMore: boolean,
) {
  const { cite, beside, ...parts } = page;
  const own = isMore ? [] : [edition.sources, ...listNoticeWords(site, edition)];
  const roles = beside.map(({ role, name, summary, ref }) => [role, name, summary, cite(ref)]);
  const runs = countNewRuns(listWords([parts, roles, own]));
  return isMore
    ? frameOfMore + runs * run
    : frame + runs * run + edition.proseLength * letterOfProse + (hasNotice(edition) ? notice : 0);
}

/** What a moved anchor costs the page it left: a link where it was published before, which two in three are. */
export const bytesOfFormerAnchor = 12;

const frame = 3_000;
const frameOfMore = 2_100;
const run = 2.67;
const letterOfProse = 0.35;
/** The sheet of notices. */
const notice = 270;

function hasNotice({ edition: { status, doubt }, sources }: GovernanceEntry) {
  return (
    status !== 'current' ||
    doubt !== undefined ||
    sources.some(({ freshness }) => freshness === 'unknown')
  );
}

/** What the notice above an older edition repeats of the one that took its place. */
function listNoticeWords(site: Site, { edition: { supersededBy, doubt, note } }: GovernanceEntry) {
  const newer = supersededBy === undefined ? undefined : site.governance.get(supersededBy);
  const changes = newer?.edition.changes ?? [];
  const cite = newer && citeEdition(site, newer);
  return [doubt, note, changes.map(({ text, ref }) => [text, cite?.(ref)])];
}

/** The words and figures of all texts in a value, in their order. */
function listWords(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/\p{L}+|\d+|[^\p{L}\d\s]+/gu) ?? [];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  // The lines with which a list was compared are on the page of the role only.
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'requirementsComplete' ? [] : listWords(part),
  );
}

/** How many runs of three words stand nowhere before. */
function countNewRuns(words: string[]) {
  return new Set(
    words.map((word, index) => [...words.slice(Math.max(0, index - 2), index), word].join(' ')),
  ).size;
}
