import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Maintainers } from '../schemas/maintainers.ts';

/**
 * Writes the content of a community with so many projects: those of the guide, then copies of them under other names,
 * each with its governance, its roles and its part of the list of maintainers, and as many organizations in proportion.
 * Fewer than the guide has there cannot be: what its prose links to must be there. Returns how many there are.
 */
export function writeCommunity(guide: string, folder: string, wished: number) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of readdirSync(guide))
    if (!copied.includes(part) && part !== 'permalinks.txt')
      cpSync(join(guide, part), join(folder, part), { recursive: true });
  const own = listIds(guide, 'projects');
  const projects = Math.max(wished, own.length);
  const counted = readList(guide);
  const list: Maintainers['projects'] = [];
  for (let copy = 0; copy * own.length < projects; copy += 1) {
    const taken = own.slice(0, projects - copy * own.length);
    const rename = renamer(guide, copy);
    for (const id of taken) copyProject(guide, folder, id, rename);
    for (const id of listIds(guide, 'governance'))
      copyEdition(guide, folder, id, { taken, rename });
    for (const one of counted?.projects ?? []) {
      if (!taken.includes(one.project)) continue;
      list.push({
        ...one,
        project: rename.id(one.project),
        organizations: one.organizations.map(({ name, maintainers }) => ({
          name: rename.name(name),
          maintainers,
        })),
      });
    }
    copyOrganizations(guide, folder, { rename, copy });
  }
  list.sort((a, b) => (a.project < b.project ? -1 : 1));
  if (counted)
    write(folder, 'fetched/maintainers.json', JSON.stringify({ ...counted, projects: list }));
  return projects;
}

/** What is copied again and again; all else of the guide stands once. */
const copied = [
  'projects',
  'governance',
  'roles',
  'organizations',
  'fetched',
  'README.md',
  'LICENSE',
];

/** The fields by which two files of a copy would be taken for one. */
const names = ['aliases', 'formerNames', 'formerIds', 'namedSubprojects', 'otherSpellings'];

function copyProject(guide: string, folder: string, id: string, rename: Rename) {
  const { data } = readYaml(join(guide, 'projects', `${id}.yaml`));
  if (!rename.isFirst) {
    const left = [...names, 'otherRepositories', 'listing2018'];
    leaveOut(data, left);
    data['name'] = rename.name(String(data['name']));
    data['repository'] = rename.address(String(data['repository']));
    data['sources'] = (data['sources'] as { facts: string[] }[])
      .map((source) => ({ ...source, facts: source.facts.filter((fact) => !left.includes(fact)) }))
      .filter(({ facts }) => facts.length > 0);
    const newest = (data['sources'] as { date?: string }[])
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1);
    if (newest !== undefined && newest < String(data['verified'])) data['verified'] = newest;
  }
  write(folder, `projects/${rename.id(id)}.yaml`, print(data));
}

/** An edition goes with its project; one of no project stands once. */
function copyEdition(
  guide: string,
  folder: string,
  id: string,
  { taken, rename }: { taken: string[]; rename: Rename },
) {
  const { data, body } = readYaml(join(guide, 'governance', `${id}.mdx`));
  const project = data['project'] as string | undefined;
  if (project === undefined ? !rename.isFirst : !taken.includes(project)) return;
  if (!rename.isFirst) {
    leaveOut(data, names);
    data['name'] = rename.name(String(data['name']));
    data['project'] = rename.id(String(project));
    const edition = data['edition'] as Partial<Record<string, string>>;
    for (const key of ['supersedes', 'supersededBy'])
      if (edition[key] !== undefined) edition[key] = rename.id(edition[key]);
  }
  const now = project === undefined ? id : rename.id(id);
  write(folder, `governance/${now}.mdx`, `---\n${print(data)}---\n${body}`);
  for (const role of listIds(guide, join('roles', id))) {
    const { data: file } = readYaml(join(guide, 'roles', id, `${role}.yaml`));
    if (!rename.isFirst) leaveOut(file, names);
    write(folder, `roles/${now}/${role}.yaml`, print(file));
  }
}

function copyOrganizations(
  guide: string,
  folder: string,
  { rename, copy }: { rename: Rename; copy: number },
) {
  for (const id of listIds(guide, 'organizations')) {
    const { data } = readYaml(join(guide, 'organizations', `${id}.yaml`));
    if (copy > 0) {
      leaveOut(data, [...names, 'relations', 'ref', 'website', 'githubOrganization']);
      data['name'] = rename.name(String(data['name']));
    }
    write(folder, `organizations/${rename.id(id)}.yaml`, print(data));
  }
}

/** The first copy keeps all names; in the others each name of a thing is another. */
function renamer(guide: string, copy: number): Rename {
  const spellings = new Map(
    listIds(guide, 'organizations').flatMap((id) => {
      const { data } = readYaml(join(guide, 'organizations', `${id}.yaml`));
      const { name, otherSpellings = [] } = data;
      return (otherSpellings as string[]).map((other) => [other, String(name)] as const);
    }),
  );
  const isFirst = copy === 0;
  return {
    isFirst,
    // An older edition ends with its year.
    id: (id) => (isFirst ? id : id.replace(/(?=-\d{4}$)|(?<!-\d{4})$/, `-no${copy}`)),
    // A copy has one spelling for each organization.
    name: (name) => (isFirst ? name : `${spellings.get(name) ?? name} No${copy}`),
    address: (address) => (isFirst ? address : `${address.replace(/\/$/, '')}-no${copy}`),
  };
}

function listIds(guide: string, folder: string) {
  try {
    return readdirSync(join(guide, folder))
      .filter((file) => /\.(?:yaml|mdx)$/.test(file))
      .map((file) => basename(file).replace(/\.\w+$/, ''))
      .sort();
  } catch {
    // An edition need not have roles.
    return [];
  }
}

/** The list of maintainers; a community need not have one. */
function readList(guide: string) {
  const file = join(guide, 'fetched/maintainers.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Maintainers) : undefined;
}

/** A file of the guide, parsed once for all copies; each gets one of its own to change. */
function readYaml(file: string) {
  const known = parsed.get(file) ?? splitFile(readFileSync(file, 'utf8'));
  parsed.set(file, known);
  return { data: structuredClone(known.data), body: known.body };
}

function splitFile(text: string) {
  const [, front = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { data: parse(front) as Fields, body };
}

const parsed = new Map<string, { data: Fields; body: string }>();

function leaveOut(data: Fields, fields: string[]) {
  for (const field of fields) delete data[field];
}

function write(folder: string, path: string, text: string) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** As JSON, which every reader of YAML reads, and which is written a hundred times as fast. */
function print(data: Fields) {
  return `${JSON.stringify(data)}\n`;
}

type Fields = Record<string, unknown>;

interface Rename {
  isFirst: boolean;
  id: (id: string) => string;
  name: (name: string) => string;
  address: (address: string) => string;
}
