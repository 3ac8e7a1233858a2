import type { ListedPerson } from './maintainer-blocks.ts';
import type { OrganizationEntry, Site } from './site.ts';

/**
 * What a maintainer wrote as company: an organization, independent, or nothing that can be known. So that no
 * person slips in as an organization, an e-mail address, the person's own name or handle, and the company in a
 * row without name or handle, whose cells may be shifted, count as unknown.
 */
export function readCompany({ company, person, handle }: ListedPerson): Company {
  const words = company.toLowerCase();
  if (independentWords.test(words)) return { kind: 'independent' };
  const compared = toComparable(company);
  const personal =
    /\S@\S/.test(company) ||
    [person, handle].some((own) => own === '' || toComparable(own) === compared);
  return compared === '' || unknownWords.test(words) || personal
    ? { kind: 'unknown' }
    : { kind: 'organization', name: company };
}

const independentWords =
  /^(?:-+|–|—|n\.?\/?a\.?|not applicable|none|self|self[ -]employed|individual|unaffiliated|freelancer?|independent|(?:independent|individual) (?:contributor|maintainer|consultant|developer))$/;

const unknownWords = /^(?:unknown|tbd|to be determined)$/;

/**
 * Chooses how an organization is spelled: as its file in content/organizations/ says, else as it was recorded
 * before, else as written. Case, spaces and punctuation make no difference; legal forms do.
 */
export function chooseSpelling(site: Pick<Site, 'organizations' | 'maintainers'>) {
  const exact = indexSpellings(site);
  const own = [...exact].map(([spelling, { name }]) => [toComparable(spelling), name] as const);
  const recorded = new Set(
    site.maintainers?.projects.flatMap(({ organizations }) =>
      organizations.map(({ name }) => name),
    ),
  );
  // Of several, the first in the alphabet is set last and stays; files come after what was recorded.
  const before = [...recorded].sort().reverse();
  const spellings = new Map([...before.map((name) => [toComparable(name), name] as const), ...own]);
  const ofFiles = new Set(own.map(([compared]) => compared));
  return (written: string) => {
    const compared = toComparable(written);
    // Two files may differ in case only; each keeps its own people until somebody joins them.
    if (exact.has(written)) return exact.get(written)!.name;
    if (recorded.has(written) && !ofFiles.has(compared)) return written;
    return spellings.get(compared) ?? written;
  };
}

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

/** Organizations that have no file yet, each with the id of the file to make, where one suggests itself and is free. */
export function listNewOrganizations(site: Site, names: Iterable<string>): NewOrganization[] {
  const known = indexSpellings(site);
  const taken = new Set(site.organizations.keys());
  return [...new Set(names)]
    .filter((name) => !known.has(name))
    .sort()
    .map((name) => {
      const id = suggestOrganizationId(name);
      if (id === undefined || taken.has(id)) return { name, id: undefined };
      taken.add(id);
      return { name, id };
    });
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

function toComparable(name: string) {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export interface NewOrganization {
  name: string;
  id: string | undefined;
}

type Company =
  { kind: 'organization'; name: string } | { kind: 'independent' } | { kind: 'unknown' };
