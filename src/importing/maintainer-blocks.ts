import { hasName, toId } from './same-project.ts';
import type { ProjectEntry } from '../model/site.ts';

/**
 * The blocks of project-maintainers.csv of cncf/foundation, from its rows of six cells. A block begins where the
 * second cell names it; blank cells below mean "as above". Throws an Error with one sentence where people stand
 * below no project, or where there are none.
 */
export function readMaintainerBlocks(rows: string[][]): MaintainerBlock[] {
  const blocks: MaintainerBlock[] = [];
  for (const [level = '', name = '', person = '', company = '', handle = '', url = ''] of rows) {
    if (name && name !== blocks.at(-1)?.name)
      blocks.push({
        name,
        opensProject: level !== '' || blocks.length === 0,
        url: undefined,
        people: [],
      });
    const block = blocks.at(-1);
    if (!block) {
      if (person || handle) throw new Error('its first maintainer stands below no project.');
      continue;
    }
    block.url ??= /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:[/#?]\S*)?$/.test(url) ? url : undefined;
    if (person || handle) block.people.push({ person, handle: toHandle(handle), company });
  }
  if (blocks.every(({ people }) => people.length === 0))
    throw new Error('it lists no maintainers; the file may be cut off.');
  return blocks;
}

/** The handle in one form, whether it was written as a name, with an "@", or as an address. */
function toHandle(handle: string) {
  return handle.toLowerCase().replace(/^(?:@|https:\/\/github\.com\/)/, '');
}

/**
 * Gives each block to its project of the catalog: by name, by the part before a colon, by the name in brackets,
 * and a block without a level, such as "Steering Committee", to the project above.
 */
export function assignBlocks(blocks: MaintainerBlock[], catalog: ProjectEntry[]): AssignedBlocks {
  const assigned: AssignedBlocks = { projects: new Map(), unmatched: [] };
  const named = blocks.map((block) => findNamed(block, catalog));
  const owned = new Set(named);
  // "k8sgpt-ai" is k8sgpt, unless that has a block of its own: then it is a project of its own as well.
  const findBegun = ({ name }: MaintainerBlock) =>
    catalog
      .filter((one) => !owned.has(one) && toId(name).startsWith(`${one.id}-`))
      .sort((a, b) => b.id.length - a.id.length)[0];
  let above: ProjectEntry | undefined;
  blocks.forEach((block, index) => {
    const project = named[index] ?? (block.opensProject ? findBegun(block) : undefined);
    owned.add(project);
    if (block.opensProject || project) above = project;
    if (above) assigned.projects.set(above, [...(assigned.projects.get(above) ?? []), block]);
    else if (block.opensProject)
      assigned.unmatched.push({ name: block.name, people: block.people.length });
    else assigned.unmatched.at(-1)!.people += block.people.length;
  });
  return assigned;
}

function findNamed({ name, opensProject }: MaintainerBlock, catalog: ProjectEntry[]) {
  const inBrackets = /\(([^)]+)\)/.exec(name)?.[1];
  const names = [name, name.split(':')[0]!, ...(opensProject && inBrackets ? [inBrackets] : [])];
  for (const one of names) {
    const found = catalog.find((project) => hasName(project, one));
    if (found) return found;
  }
  return undefined;
}

/**
 * True for groups that are no maintainers of the project: those marked as non-voting, and steering committees
 * that a project lists below its maintainers, which are made of users.
 */
export function isUncounted({ name }: MaintainerBlock, place: number) {
  return /\(non-voting\)/i.test(name) || (place > 0 && /\bsteering committee$/i.test(name));
}

/**
 * The group of the project that a block lists, such as a committee; undefined for its maintainers.
 * @example nameGroup('OpenTelemetry (Governance Committee)') // 'Governance Committee'
 */
export function nameGroup(name: string) {
  const part = /\(([^)]+)\)/.exec(name)?.[1] ?? /:\s*(.+)$/.exec(name)?.[1] ?? name;
  return /\b(?:committee|steering|leads|board|council|sig)\b/i.test(part) ? part : undefined;
}

/** One maintainer in one block. Name and handle serve to count; they are never printed or written. */
export interface ListedPerson {
  person: string;
  handle: string;
  company: string;
}

export interface MaintainerBlock {
  name: string;
  opensProject: boolean;
  url: string | undefined;
  people: ListedPerson[];
}

interface AssignedBlocks {
  projects: Map<ProjectEntry, MaintainerBlock[]>;
  /** Projects of the list that are not in the catalog, with the number of rows about people. */
  unmatched: { name: string; people: number }[];
}
