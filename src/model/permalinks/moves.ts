import { bodyFields, electionFields } from '../anchors.ts';
import { listRolesOf } from '../by-owner.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { electionsPath, governancePath, programPath } from '../urls.browser.ts';

/**
 * Where the id of an entry stands in addresses: "*" takes its place in paths, and on some pages it is
 * an anchor. Whatever is published under a new path that holds an id adds a line here, so that it moves
 * with its entry; a test of the finished site finds what was forgotten.
 */
export const addressFamilies = {
  projects: {
    stems: [
      '/projects/*',
      '/badges/*',
      '/cards/projects/*',
      '/embed/maturity/*',
      ...api('projects'),
    ],
    anchors: ['/organizations/*/'],
  },
  governance: {
    stems: [
      '/governance/*',
      '/governance/review/*',
      '/roles/*',
      '/badges/*',
      '/cards/governance/*',
      '/embed/ladder/*',
      '/embed/seats/*',
      '/embed/compare/*',
      ...api('governance'),
      ...api('roles'),
    ],
    anchors: ['/roles/'],
  },
  roles: { stems: ['/roles/*', ...api('roles')], anchors: [] },
  organizations: { stems: ['/organizations/*', ...api('organizations')], anchors: [] },
  programs: { stems: ['/join/*', ...api('programs')], anchors: [] },
  glossary: { stems: [], anchors: ['/glossary/'] },
} as const satisfies Record<string, { stems: string[]; anchors: string[] }>;

/** Anchors that templates of pages gave up for others. "*" stands for any part of a path. Nothing is taken out. */
const templateMoves: AnchorMove[] = [];

/** Everything that content files say about addresses that changed. */
export function listAddressMoves(site: Site): Moves {
  const names = Object.keys(addressFamilies) as (keyof typeof addressFamilies)[];
  const renames = names.flatMap((name) =>
    [...site[name].values()].flatMap(({ id, formerIds = [] }) =>
      formerIds.map((former) => ({ name, to: id, from: withFolder(id, former) })),
    ),
  );
  const editions = [...site.governance.values()];
  return {
    stems: [
      ...renames.flatMap(({ name, from, to }) =>
        addressFamilies[name].stems.map((stem) => ({ from: fill(stem, from), to: fill(stem, to) })),
      ),
      ...editions.flatMap(listCalendarMoves),
    ],
    anchors: [
      ...templateMoves,
      ...renames.flatMap(({ name, from, to }) =>
        addressFamilies[name].anchors.map((pages) => ({ pages, from, to })),
      ),
      // The ids of projects stand on pages that take the place of others, too.
      ...(site.settings.replaces ?? []).flatMap(({ path: pages }) =>
        renames.flatMap(({ name, from, to }) => (name === 'projects' ? [{ pages, from, to }] : [])),
      ),
      ...editions.flatMap((edition) => listEditionMoves(site, edition)),
      ...[...site.programs.values()].flatMap(({ id, sections }) =>
        renamePlaces(
          programPath(id),
          sections.flatMap((section) => [section, ...section.facts]),
        ),
      ),
    ],
    retired: [
      ...(site.settings.retired ?? []).map((item) => ({ ...item, file: site.settings.file })),
      ...[
        ...editions.map((entry) => ({ ...entry, page: governancePath(entry.id) })),
        ...[...site.programs.values()].map((entry) => ({ ...entry, page: programPath(entry.id) })),
      ].flatMap(({ file, page, retired = [] }) =>
        retired.map(({ id, text, to }) => ({ address: `${page}#${id}`, text, to, file })),
      ),
    ],
  };
}

/** The places of an edition's page that have an id of their own, with the parts that are named after it. */
export function listEditionPlaces(edition: GovernanceEntry): Place[] {
  return [
    ...(edition.sections ?? []).flatMap((section) => [section, ...section.facts]),
    ...(edition.bodies ?? []).flatMap((body) => [
      { ...body, parts: bodyFields },
      ...(body.facts ?? []),
    ]),
    ...(edition.elections ?? []).map((election) => ({ ...election, parts: electionFields })),
    ...(edition.decisions ?? []),
    ...(edition.vendorNeutrality ?? []),
  ];
}

function listEditionMoves(site: Site, edition: GovernanceEntry): AnchorMove[] {
  const page = governancePath(edition.id);
  const roles = listRolesOf(site, edition.id).map(({ role, formerIds }) => ({
    id: role,
    formerIds,
  }));
  const owners = [edition.id, ...(edition.formerIds ?? [])];
  const rounds = (edition.elections ?? []).flatMap(({ id, formerIds = [] }) =>
    owners
      .flatMap((owner) => [id, ...formerIds].map((name) => `${owner}-${name}`))
      .map((from) => ({
        pages: electionsPath(),
        from,
        to: `${edition.id}-${id}`,
      })),
  );
  return [
    ...renamePlaces(page, [...listEditionPlaces(edition), ...roles]),
    ...rounds.filter(({ from, to }) => from !== to),
  ];
}

/** A body names the calendar of its elections. */
function listCalendarMoves({ id, bodies = [] }: GovernanceEntry): StemMove[] {
  return bodies.flatMap((body) =>
    (body.formerIds ?? []).map((former) => ({
      from: `/governance/${id}/${former}`,
      to: `/governance/${id}/${body.id}`,
    })),
  );
}

function renamePlaces(pages: string, places: Place[]): AnchorMove[] {
  return places.flatMap(({ id, formerIds = [], parts = [] }) =>
    id === undefined
      ? []
      : formerIds.flatMap((from) => [
          { pages, from, to: id },
          ...parts.map((part) => ({ pages, from: `${from}-${part}`, to: `${id}-${part}` })),
        ]),
  );
}

/** The id of a role is "<edition>/<role>"; its former ids are written without the edition. */
function withFolder(id: string, former: string) {
  return id.includes('/') ? `${id.split('/')[0]}/${former}` : former;
}

function fill(pattern: string, id: string) {
  return pattern.replace('*', id);
}

function api(collection: string) {
  return [`/api/v1/${collection}/*`];
}

interface Place {
  id?: string | undefined;
  formerIds?: string[] | undefined;
  parts?: string[];
}

/** All that lies at the first path, or begins with it and a slash or a dot, lies at the second now. */
export interface StemMove {
  from: string;
  to: string;
}

/** On the pages, of which "*" stands for any, one anchor took the place of another. */
interface AnchorMove {
  pages: string;
  from: string;
  to: string;
}

/** An address that no content file carries any more, with a sentence about what became of it. */
export interface Retired {
  address: string;
  to?: string | undefined;
  text: string;
  file: string;
}

export interface Moves {
  stems: StemMove[];
  anchors: AnchorMove[];
  retired: Retired[];
}
