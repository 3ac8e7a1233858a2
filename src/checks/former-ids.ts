import { governancePageAnchors, listProgramAnchors } from '../model/anchors.ts';
import { addressFamilies, listEditionPlaces } from '../model/permalinks/moves.ts';
import type { Site } from '../model/site.ts';
import type { Check, Finding } from './finding.ts';
import { reservedIds } from './projects.ts';

export const formerIdsAreFree: Check = {
  id: 'former-ids-are-free',
  meaning:
    'No former or retired id is still in use, is listed twice, or is the id of its own entry.',
  run: (site) => [
    ...Object.entries(listNamespaces(site)).flatMap(([, things]) => checkFormer(things)),
    ...listPages(site).flatMap((things) => checkFormer(things)),
  ],
};

/** The entries whose ids share one place in addresses. */
function listNamespaces(site: Site): Record<string, Thing[]> {
  const spaces: Record<string, Thing[]> = {};
  const names = Object.keys(addressFamilies) as (keyof typeof addressFamilies)[];
  for (const name of names)
    for (const entry of site[name].values()) {
      const [own = '', role] = entry.id.split('/');
      (spaces[role ? `${name}/${own}` : name] ??= []).push({
        id: role ?? own,
        formerIds: entry.formerIds,
        file: entry.file,
        field: 'formerIds',
        taken: ['projects', 'governance', 'organizations'].includes(name) ? reservedIds : [],
      });
    }
  return spaces;
}

/** The anchors that share one page, retired ones included. */
function listPages(site: Site): Thing[][] {
  const editions = [...site.governance.values()].map((edition) => [
    ...listEditionPlaces(edition).map((place) => ({
      ...place,
      file: edition.file,
      field: 'formerIds',
    })),
    ...[...site.roles.values()]
      .filter(({ governance }) => governance === edition.id)
      .map(({ role, formerIds, file }) => ({ id: role, formerIds, file, field: 'formerIds' })),
    ...retiredOf(edition, governancePageAnchors),
  ]);
  const programs = [...site.programs.values()].map((program) => [
    ...program.sections
      .flatMap((section) => [section, ...section.facts])
      .map((place) => ({ ...place, file: program.file, field: 'formerIds' })),
    ...retiredOf(program, listProgramAnchors(program)),
  ]);
  return [...editions, ...programs];
}

function retiredOf({ file, retired }: Retiring, taken: string[]): Thing[] {
  return retired ? [{ file, field: 'retired', formerIds: retired.map(({ id }) => id), taken }] : [];
}

function checkFormer(things: Thing[]): Finding[] {
  const owners = new Map<string, Thing>();
  return things.flatMap((thing) =>
    (thing.formerIds ?? []).flatMap((former): Finding[] => {
      const before = owners.get(former);
      owners.set(former, thing);
      const say = (message: string, hint: string) => [
        { file: thing.file, field: thing.field, message, hint },
      ];
      if (former === thing.id)
        return say(`"${former}" is the id that it has today.`, 'List only ids that it had before.');
      if (things.some(({ id }) => id === former) || thing.taken?.includes(former))
        return say(
          `"${former}" is still the id of something else.`,
          'One address cannot lead to two places. Take it out of the list.',
        );
      return before
        ? say(
            `"${former}" is listed twice, for "${before.id ?? 'retired'}" and here.`,
            'One address leads to one place. Take it out of one of the two lists.',
          )
        : [];
    }),
  );
}

interface Retiring {
  file: string;
  retired?: { id: string }[] | undefined;
}

interface Thing {
  /** Absent for what has no address of its own. */
  id?: string | undefined;
  formerIds?: string[] | undefined;
  file: string;
  field: string;
  /** Ids that pages themselves use. */
  taken?: readonly string[];
}
