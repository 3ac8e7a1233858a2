import {
  indexSpellings,
  suggestOrganizationId,
  toComparable,
} from '../model/organizations/names.ts';
import { readNoOrganization } from '../model/organizations/no-organization.ts';
import type { Site } from '../model/site.ts';
import { organizationSchema } from '../schemas/organization.ts';
import type { ListedPerson } from './maintainer-blocks.ts';
import { toId } from './same-project.ts';

/**
 * What a maintainer wrote as company: an organization, independent, or nothing that can be known. So that no
 * person slips in as an organization, these count as unknown: an e-mail address, the person's own name or handle,
 * the company in a row without name or handle, and one beside a handle that is the name of a known organization,
 * where the two cells seem to have changed places.
 */
export function readCompany(
  { company, person, handle }: ListedPerson,
  isKnown: (name: string) => boolean = () => false,
): Company {
  const none = readNoOrganization(company);
  if (none === 'independent') return { kind: 'independent' };
  const compared = toComparable(company);
  const personal =
    /\S@\S/.test(company) ||
    [person, handle].some((own) => own === '' || toComparable(own) === compared);
  const swapped = isKnown(handle) && !isKnown(company);
  return none === 'unnamed' || personal || swapped
    ? { kind: 'unknown' }
    : { kind: 'organization', name: company.replace(/^@/, '') };
}

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

/** Tells whether a name, as somebody may write it, is that of an organization with a file. */
export function recognizeOrganizations(site: Pick<Site, 'organizations'>) {
  const known = new Set([...indexSpellings(site).keys()].map(toComparable));
  return (name: string) => known.has(toComparable(name));
}

/**
 * Organizations that have no file yet, each with the id of the file to make: what a person would type, else with
 * its legal form, else with a number. Without an id where no letter of the name can stand in one, or no file can have the name.
 */
export function listNewOrganizations(site: Site, names: Iterable<string>): NewOrganization[] {
  const known = indexSpellings(site);
  const taken = new Set(site.organizations.keys());
  return [...new Set(names)]
    .filter((name) => !known.has(name))
    .sort()
    .map((name) => {
      const wanted = suggestOrganizationId(name);
      if (wanted === undefined || !organizationSchema.shape.name.safeParse(name).success)
        return { name, id: undefined };
      const numbered = Array.from(taken, (_, index) => `${wanted}-${index + 2}`);
      const id = [wanted, toId(name), ...numbered].find((one) => one !== '' && !taken.has(one))!;
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
