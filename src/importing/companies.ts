import {
  indexSpellings,
  suggestOrganizationId,
  toComparable,
} from '../model/organizations/names.ts';
import type { Site } from '../model/site.ts';
import type { ListedPerson } from './maintainer-blocks.ts';

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

export interface NewOrganization {
  name: string;
  id: string | undefined;
}

type Company =
  { kind: 'organization'; name: string } | { kind: 'independent' } | { kind: 'unknown' };
