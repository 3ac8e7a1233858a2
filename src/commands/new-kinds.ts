import { toId } from '../importing/same-project.ts';
import { findHome } from '../model/projects/levels.ts';
import type { Site } from '../model/site.ts';
import { contentCollections, type CollectionName } from '../schemas/index.ts';
import { sourcedFields } from '../schemas/project.ts';
import type { Fields } from '../outputs/starter-file.ts';

const idQuestion: Question = {
  flag: 'id',
  path: [],
  text: 'File name and last part of the address: lower case, words joined by hyphens. It stays for ever.',
  suggest: ({ given }) => toId(given['name'] ?? '') || undefined,
};

/** What "npm run new" can begin, what it asks for, and what follows from the answers. */
export const newKinds: Record<string, NewKind> = {
  project: {
    collection: 'projects',
    questions: [
      { flag: 'name', path: ['name'] },
      idQuestion,
      {
        flag: 'foundation',
        path: ['foundation'],
        suggest: ({ site }) => site && findHome(site)?.id,
      },
      { flag: 'group', path: ['group'] },
      { flag: 'repository', path: ['repository'] },
      { flag: 'maturity', path: ['maturity'], optional: true },
      { flag: 'summary', path: ['summary'], optional: true },
      { flag: 'homepage', path: ['homepage'], optional: true },
      { flag: 'license', path: ['license'], optional: true },
      { flag: 'source', path: ['sources', 0, 'title'], suggest: () => 'README' },
      {
        flag: 'source-url',
        path: ['sources', 0, 'url'],
        suggest: ({ given }) => given['repository'],
      },
      { flag: 'read', path: ['sources', 0, 'retrieved'], suggest: ({ today }) => today },
    ],
    complete: (data, { given }) => {
      const [source] = data['sources'] as Fields[];
      source!['id'] = toId(given['source'] ?? '') || 'source';
      source!['date'] = given['read'];
      source!['facts'] = sourcedFields.filter((field) => field in data);
      data['verified'] = given['read'];
    },
  },
  role: {
    collection: 'roles',
    questions: [
      { flag: 'governance', path: [], text: 'Id of the edition, a file in content/governance/.' },
      { flag: 'name', path: ['name'] },
      idQuestion,
      { flag: 'kind', path: ['kind'], suggest: () => 'ladder' },
      { flag: 'rank', path: ['rank'], optional: true, isNumber: true },
      { flag: 'scope', path: ['scope'], suggest: () => 'project' },
      { flag: 'summary', path: ['summary'] },
      { flag: 'ref', path: ['ref', 0] },
    ],
  },
  organization: {
    collection: 'organizations',
    questions: [
      { flag: 'name', path: ['name'] },
      idQuestion,
      { flag: 'website', path: ['website'], optional: true },
      { flag: 'github', path: ['githubOrganization'], optional: true },
      { flag: 'ref', path: ['ref', 0], optional: true },
      { flag: 'verified', path: ['verified'], suggest: suggestVerified },
    ],
  },
  governance: {
    collection: 'governance',
    questions: [
      { flag: 'name', path: ['name'] },
      idQuestion,
      { flag: 'kind', path: ['kind'], suggest: () => 'project' },
      {
        flag: 'project',
        path: ['project'],
        optional: true,
        suggest: ({ given, site }) => (site?.projects.has(given['id']!) ? given['id'] : undefined),
      },
      { flag: 'github', path: ['githubOrganization'] },
      { flag: 'repository', path: ['sources', 0, 'repository'] },
      { flag: 'path', path: ['sources', 0, 'path'], suggest: () => 'GOVERNANCE.md' },
      { flag: 'commit', path: ['sources', 0, 'commit'] },
      { flag: 'copied', path: ['sources', 0, 'headDate'], suggest: ({ today }) => today },
      { flag: 'read', path: ['sources', 0, 'retrieved'], suggest: ({ today }) => today },
      { flag: 'title', path: ['sources', 0, 'title'], suggest: ({ given }) => given['path'] },
      {
        flag: 'label',
        path: ['edition', 'label'],
        suggest: ({ given }) => `${given['path']} of ${given['copied']}`,
      },
      { flag: 'model', path: ['model', 'type'] },
      { flag: 'summary', path: ['model', 'summary'] },
      {
        flag: 'lines',
        path: [],
        text: 'Lines that say how it is governed, for example "L10-L14".',
      },
    ],
    complete: (data, { given }) => {
      const [source] = data['sources'] as Fields[];
      const id =
        toId(
          given['path']!.split('/')
            .at(-1)!
            .replace(/\.\w+$/, ''),
        ) || 'rules';
      Object.assign(source!, { id, freshness: 'newest-snapshot' });
      Object.assign(data['edition'] as Fields, { status: 'current' });
      Object.assign(data['model'] as Fields, { ref: [`${id}#:${given['lines']}`] });
    },
    body: () => '',
  },
  term: {
    collection: 'glossary',
    questions: [
      { flag: 'name', path: ['name'] },
      idQuestion,
      { flag: 'subject', path: ['subject'] },
      { flag: 'summary', path: ['summary'] },
      { flag: 'text', path: [], text: 'What it means, in a few sentences of plain Markdown.' },
    ],
    body: ({ given }) => given['text']!,
  },
};

/** The path of a new file below the content folder. */
export function pathOfNew({ collection }: NewKind, { governance, id }: Record<string, string>) {
  const { folder, pattern } = contentCollections[collection];
  const ending = pattern.slice(pattern.lastIndexOf('.'));
  return [folder, collection === 'roles' ? governance : '', `${id}${ending}`]
    .filter(Boolean)
    .join('/');
}

/** Never later than what it rests on: the document that is cited, or the list of maintainers. */
function suggestVerified({ given, site, today }: Known) {
  const [, edition = '', id = ''] = /^([^/]+)\/([^@#]+)/.exec(given['ref'] ?? '') ?? [];
  const source = site?.governance.get(edition)?.sources.find((one) => one.id === id);
  return source?.headDate ?? source?.retrieved ?? site?.maintainers?.snapshotDate ?? today;
}

/** What is known when a question is asked. */
export interface Known {
  given: Record<string, string>;
  site: Site | undefined;
  today: string;
}

export interface Question {
  /** The word of the command, without its hyphens. */
  flag: string;
  /** The field of the file that it fills; none for what the file does not hold as such. */
  path: (string | number)[];
  /** What is asked, where no schema says it. */
  text?: string;
  optional?: boolean;
  isNumber?: boolean;
  suggest?: (known: Known) => string | undefined;
}

export interface NewKind {
  collection: CollectionName;
  questions: Question[];
  /** Adds what nobody has to be asked for. */
  complete?: (data: Fields, known: Known) => void;
  /** The prose below the fields, for files that have some. */
  body?: (known: Known) => string;
}
