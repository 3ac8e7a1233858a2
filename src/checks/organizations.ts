import { suggestOrganizationId } from '../model/organizations/names.ts';
import type { OrganizationEntry, Site } from '../model/site.ts';
import { didYouMean, type Check, type Finding } from './finding.ts';

export const organizationsHaveOneFile: Check = {
  id: 'organizations-have-one-file',
  meaning:
    'Every organization in the list of maintainers has exactly one file, under its name or another spelling.',
  run: (site, files) => {
    const owners = indexBySpelling(site);
    return [
      ...listTwice(owners),
      // A file that cannot be read may be the one that is missing; it has been reported already.
      ...(files.organizations.size > site.organizations.size ? [] : listMissing(site, owners)),
    ];
  },
};

function indexBySpelling(site: Site) {
  const owners = new Map<string, OrganizationEntry[]>();
  for (const organization of site.organizations.values()) {
    for (const spelling of [organization.name, ...(organization.otherSpellings ?? [])])
      owners.set(spelling, [...(owners.get(spelling) ?? []), organization]);
  }
  return owners;
}

function listTwice(owners: Map<string, OrganizationEntry[]>): Finding[] {
  return [...owners].flatMap(([spelling, [first, ...more]]) =>
    more.map(({ file }) => ({
      file,
      field: 'name',
      message: `"${spelling}" is already the organization of ${first!.file}.`,
      hint: 'One organization has one file. Remove one of the two.',
    })),
  );
}

function listMissing(site: Site, owners: Map<string, OrganizationEntry[]>): Finding[] {
  const seen = new Set<string>();
  return (site.maintainers?.projects ?? []).flatMap(({ project, organizations }, index) =>
    organizations.flatMap(({ name }, place): Finding[] => {
      if (owners.has(name) || seen.has(name)) return [];
      seen.add(name);
      return [
        {
          file: site.maintainers!.file,
          field: `projects[${index}].organizations[${place}].name`,
          message: `there is no organization "${name}", which the list names in "${project}".`,
          hint: suggestFile(name, owners),
        },
      ];
    }),
  );
}

function suggestFile(name: string, owners: Map<string, OrganizationEntry[]>) {
  const near = didYouMean(name, owners.keys());
  const id = suggestOrganizationId(name) ?? '<id>';
  const create = `create content/organizations/${id}.yaml with "name: ${name}" and the day of the list as "verified".`;
  return near
    ? `${near} If it is the same, add it to "otherSpellings" there; if not, ${create}`
    : `C${create.slice(1)}`;
}
