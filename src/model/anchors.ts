import { listRolesOf } from './by-owner.ts';
import type { GovernanceEntry, ProgramEntry, Site } from './site.ts';

/** Anchors that the page of every governance edition uses for itself. */
export const governancePageAnchors = [
  'main',
  'glance',
  'glance-form',
  'glance-last-word',
  'glance-seats',
  'glance-voters',
  'glance-cap',
  'glance-admission',
  'glance-amendment',
  'prose',
  'changes',
  'decisions',
  'ladder',
  'rules',
  'neutrality',
  'contradictions',
  'silent',
  'notes',
  'sources',
  'amendment',
  'conflict',
  'conduct',
  'templates',
  'parts-with-own-rules',
  'today',
];

/** Parts of a body's section, each with an anchor that begins with the id of the body. */
export const bodyFields = [
  'seats',
  'selection',
  'rotation',
  'term-length',
  'term-limit',
  'cap',
  'chair',
  'meetings',
  'vacancy',
  'inactivity',
  'leave',
  'removal',
  'reinstatement',
  'first-members',
];

/** Parts of an election's section, each with an anchor that begins with the id of the election. */
export const electionFields = [
  'voters',
  'candidates',
  'nominations',
  'endorsements',
  'cadence',
  'next',
  'timetable',
  'method',
  'officers',
  'tie',
];

/** Every anchor of an edition's page that a content file writes, in order, repeated ones included. */
function listWrittenAnchors(site: Site, edition: GovernanceEntry): string[] {
  const roles = listRolesOf(site, edition.id);
  return [
    ...(edition.sections ?? []).flatMap((section) => [
      section.id,
      ...section.facts.flatMap(({ id }) => id ?? []),
    ]),
    ...(edition.bodies ?? []).flatMap((body) => [
      body.id,
      ...(body.facts ?? []).flatMap(({ id }) => id ?? []),
    ]),
    ...(edition.elections ?? []).map(({ id }) => id),
    ...(edition.decisions ?? []).map(({ id }) => id),
    ...(edition.vendorNeutrality ?? []).flatMap(({ id }) => id ?? []),
    ...roles.map(({ role }) => role),
  ];
}

/** Every anchor that a fact of an edition may be linked by: written ones and their parts. */
export function listEditionAnchors(site: Site, edition: GovernanceEntry): string[] {
  return [
    ...governancePageAnchors,
    ...listWrittenAnchors(site, edition),
    ...(edition.bodies ?? []).flatMap(({ id }) => bodyFields.map((field) => `${id}-${field}`)),
    ...(edition.elections ?? []).flatMap(({ id }) =>
      electionFields.map((field) => `${id}-${field}`),
    ),
  ];
}

/** Anchors of a program's page that its template writes. */
export const programPageAnchors = [
  'prose',
  'join',
  'way-in',
  'way-in-then',
  'today',
  'who',
  'roles',
  'sources',
  'organizations-listed',
  'organizations-asked',
  'organizations-counted',
];

/** Every anchor that a program's file writes, in order, repeated ones included. */
export function listProgramAnchors(program: ProgramEntry): string[] {
  return program.sections.flatMap((section) => [
    section.id,
    ...section.facts.flatMap(({ id }) => id ?? []),
  ]);
}
