import type { Source } from '../schemas/source.ts';
import { listReferences } from './citing.ts';
import { parseReference, sourceFinder, type CitedDocument, type FindSource } from './references.ts';
import type { GovernanceEntry, ProjectEntry, RoleEntry, Site } from './site.ts';
import { formatDay, isStale } from './words/dates.ts';
import { capitalize, countOf } from './words/text.browser.ts';

/** The days that documents carry: when they changed, when they were read, and how old the copies were then. */
export function datesOf(documents: DatedDocument[]): ReadingDates {
  const heads = documents.flatMap(({ headDate }) => headDate ?? []).sort();
  return {
    changed: newestDay(documents.map(({ commitDate }) => commitDate)),
    read: newestDay(documents.map(({ retrieved }) => retrieved)),
    oldestCopy: heads[0],
    newestCopy: heads.at(-1),
    undated: documents.filter(({ headDate }) => headDate === undefined).length,
  };
}

/**
 * The documents that an edition is made from: those of today for rules in force, those of their time for past
 * ones. Other versions of them are listed beside them, as evidence of what was before or came after.
 */
export function listEditionDocuments({ edition, sources }: EditionParts): Source[] {
  const own = sources.filter(
    ({ freshness }) => (freshness === 'historic') === (edition.status !== 'current'),
  );
  return own.length > 0 ? own : sources;
}

/** The days of the documents that an edition is made from. */
export function datesOfEdition(edition: GovernanceEntry) {
  return datesOf(listEditionDocuments(edition));
}

/** The days of the documents that the facts of a role cite. */
export function datesOfRole(site: Site, role: RoleEntry) {
  const edition = site.governance.get(role.governance);
  return datesOf(listCitedDocuments(role, sourceFinder(site, [], edition)));
}

/** The day of a list that a page is made from, where it is not known when it was read. */
export function datesOfCopy(day: string): ReadingDates {
  return { changed: undefined, read: undefined, oldestCopy: day, newestCopy: day, undated: 0 };
}

/** The days of the copies that a project was read in. */
export function datesOfProject({ sources }: Pick<ProjectEntry, 'sources'>) {
  return datesOf(sources.map(({ date, retrieved }) => ({ headDate: date, retrieved })));
}

/** Each document that some fact of a file cites, in the version that it rests on. */
export function listCitedDocuments(data: unknown, find: FindSource): CitedDocument[] {
  const found = listReferences(data).flatMap(
    ({ reference }) => find(parseReference(reference)) ?? [],
  );
  return [...new Set(found)];
}

/** How old what was read is, for example "as of 15 April 2026"; a span where the copies are of several days. */
export function describeCopies({ oldestCopy, newestCopy, undated }: ReadingDates) {
  if (!oldestCopy || !newestCopy) return 'in a copy of unknown age';
  const days =
    oldestCopy === newestCopy
      ? `as of ${formatDay(newestCopy)}`
      : `as of ${formatDay(oldestCopy)} to ${formatDay(newestCopy)}, by document`;
  return undated === 0 ? days : `${days} and ${countOf(undated, 'copy', 'copies')} of unknown age`;
}

/** When the sources of a page were read and how old they are, in a sentence; old copies are called so. */
export function describeAge(dates: ReadingDates, asOf: string) {
  const { read, newestCopy } = dates;
  const copies = describeCopies(dates);
  const day = newestCopy ?? read;
  const stale = day !== undefined && isStale(day, asOf);
  const words = read ? `Read ${formatDay(read)}, ${copies}` : capitalize(copies);
  return `${words}${stale ? ', more than a year before the last refresh' : ''}.`;
}

/** The newest of some days, where there is one. */
export function newestDay(days: (string | undefined)[]) {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

type DatedDocument = Pick<Source, 'headDate' | 'retrieved'> & { commitDate?: string | undefined };
type EditionParts = Pick<GovernanceEntry, 'sources'> & {
  edition: Pick<GovernanceEntry['edition'], 'status'>;
};

export interface ReadingDates {
  /** The newest change among the documents; undefined where no document says. */
  changed: string | undefined;
  /** The last day of reading. */
  read: string | undefined;
  /** Day of the copy's own head, of the oldest and of the newest copy whose age is known. */
  oldestCopy: string | undefined;
  newestCopy: string | undefined;
  /** How many copies are of unknown age. */
  undated: number;
}
