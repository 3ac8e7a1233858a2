import type { Citation } from '../references.ts';

/** The pair of ladders, and the role that one came from, in the address of the page that puts two side by side. */
export function readPair(search: string, known: string[]): Pair {
  const query = new URLSearchParams(search);
  const [left = '', right = ''] = (query.get('ladders') ?? '').split(',');
  const orNone = (id: string) => (known.includes(id) ? id : '');
  return { left: orNone(left), right: orNone(right), role: query.get('role') ?? '' };
}

/** The same as a query; empty where nothing is chosen. */
export function writePair({ left, right, role }: Pair) {
  const query = new URLSearchParams();
  if (left || right) query.set('ladders', right ? `${left},${right}` : left);
  if (role && (left || right)) query.set('role', role);
  return query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
}

/**
 * The rungs of two ladders by their number, the lowest first, then the roles beside each ladder. The shorter ladder
 * has no roles on the upper ones.
 */
export function pairRungs(left: LadderBeside, right: LadderBeside): RungPair[] {
  const length = Math.max(left.rungs.length, right.rungs.length);
  const rungs = Array.from({ length }, (_, index) => ({
    label: `Rung ${index + 1}`,
    roles: [left, right].map(({ rungs: own }) => own[index] ?? []),
  }));
  const beside = [left, right].map((ladder) => ladder.beside);
  return beside.some((roles) => roles.length > 0)
    ? [...rungs, { label: 'Beside the ladder', roles: beside }]
    : rungs;
}

export interface Pair {
  /** Ids of editions; empty where none is chosen. */
  left: string;
  right: string;
  /** Id of a role to be pointed at. */
  role: string;
}

interface RungPair {
  label: string;
  /** Of the left and of the right ladder. */
  roles: RoleBeside[][];
}

/** The ladder of one document, as its file has it. */
export interface LadderBeside {
  id: string;
  title: string;
  href: string;
  /** Lowest first. */
  rungs: RoleBeside[][];
  /** Roles that are no step of the ladder. */
  beside: RoleBeside[];
}

export interface RoleBeside {
  id: string;
  name: string;
  /** The conditions, one per line. */
  asks: { text: string; citations: Citation[] }[];
  /** What is said where there are none, or where nobody knows whether these are all. */
  completeness: string;
  /** How one gets the role, in one or more lines. */
  decided: string[];
  /** Where that was read. */
  citations: Citation[];
}
