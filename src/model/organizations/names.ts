import type { OrganizationEntry, Site } from '../site.ts';

/** The organization that each name in a file of content/organizations/ stands for, exactly as it is written. */
export function indexSpellings({ organizations }: Pick<Site, 'organizations'>) {
  return new Map<string, OrganizationEntry>(
    [...organizations.values()].flatMap((organization) =>
      [organization.name, ...(organization.otherSpellings ?? [])].map(
        (spelling) => [spelling, organization] as const,
      ),
    ),
  );
}

/** Names that differ only in case, punctuation or a legal form, together: perhaps one organization. */
export function listLikelySame(names: Iterable<string>): string[][] {
  const sorted = [...new Set(names)].sort();
  const groups = Object.groupBy(sorted, (name) => toComparable(dropLegalForm(name)));
  return Object.values(groups).filter(
    (group) => group !== undefined && group.length > 1,
  ) as string[][];
}

/**
 * Names that begin with the whole words of another one, together with it: perhaps parts of one organization,
 * perhaps two, as with a company and its subsidiary.
 */
export function listBeginningAlike(names: Iterable<string>): string[][] {
  const sorted = [...new Set(names)].sort();
  const wordsOf = (name: string) =>
    dropLegalForm(name)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u);
  const begins = (name: string, other: string) =>
    wordsOf(name).length < wordsOf(other).length &&
    wordsOf(name).every((word, place) => wordsOf(other)[place] === word);
  return sorted
    .map((name) => [name, ...sorted.filter((other) => begins(name, other))])
    .filter((group) => group.length > 1);
}

/**
 * The id that the file of an organization gets: what a person would type, without its legal form. Undefined for
 * a name without Latin letters or digits.
 * @example suggestOrganizationId('Skyscanner Ltd') // 'skyscanner'
 */
export function suggestOrganizationId(name: string) {
  const id = dropLegalForm(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/π/g, 'pi')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id || undefined;
}

function dropLegalForm(name: string): string {
  const shorter = name.replace(legalForm, '');
  return shorter === name || toComparable(shorter) === '' ? name : dropLegalForm(shorter);
}

const legalForm =
  /[\s,]+(?:inc|incorporated|llc|ltd|limited|gmbh|ag|se|corp|corporation|co|company|plc|s\.?a|sas|b\.?v|n\.?v|a\.?b|a\.?s|oy|s\.?r\.?l|sprl|pty|k\.?k|sia|kgaa)\.?$/i;

/** A name without case, spaces and punctuation, to compare it with others. */
export function toComparable(name: string) {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
