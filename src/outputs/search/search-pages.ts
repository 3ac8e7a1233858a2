import { editionTitle } from '../../model/governance/governance.ts';
import { listOtherNames } from '../../model/projects/names.ts';
import type { Site } from '../../model/site.ts';
import { labelOf } from '../../model/vocabulary.ts';
import type { PageReading } from '../pages/read-page.ts';
import type { IndexedPage } from './text-index.ts';

/** What the search knows of a finished page besides its words; nothing for pages that nobody looks for. */
export function describeSearchPage(
  site: Site,
  path: string,
  { records, listed, description }: Pick<PageReading, 'records' | 'listed' | 'description'>,
): IndexedPage | undefined {
  if (!listed || records.length === 0) return undefined;
  const [page, ...places] = records;
  const known = describeKnownPage(site, path) ?? { kind: 'guide', prior: priorOfGuide(path) };
  return {
    path,
    title: page!.label,
    project: undefined,
    about: [],
    kindWords: '',
    extra: [],
    superseded: false,
    // Names of fields are made of words that people look for elsewhere; typed whole, they are alone.
    reference: path.startsWith('/reference/'),
    prior: 1,
    otherNames: new Map(),
    ...known,
    records: [
      { ...page!, label: known.title ?? page!.label, text: page!.text || description },
      // A row of a list only points to a page that is found by itself.
      ...places.filter(({ anchor }) => known.kind !== 'guide' || !hasOwnPage(site, anchor)),
    ],
  };
}

function describeKnownPage(site: Site, path: string): Known | undefined {
  const [, room, id = '', part] = path.split('/');
  if (room === 'projects') return describeProject(site, id);
  if (room === 'governance') return describeEdition(site, id);
  if (room === 'roles') return describeRolesPage(site, `${id}/${part}`);
  if (room === 'glossary') return describeGlossary(site);
  if (room === 'organizations' && site.organizations.has(id))
    return { kind: 'organization', kindWords: 'organization' };
  if (room === 'join' && site.programs.has(id))
    return { kind: 'program', kindWords: 'join program' };
  return undefined;
}

function describeProject(site: Site, id: string): Known | undefined {
  const project = site.projects.get(id);
  return (
    project && {
      kind: 'project',
      about: [id],
      kindWords: listOtherNames(site, project).join(' '),
      extra: [
        ...(project.keywords ?? []),
        ...(project.group ? [labelOf(site, 'project-group', project.group)] : []),
        ...[project.category, project.subcategory].flatMap((word) => word ?? []),
      ],
      project: project.name,
    }
  );
}

function describeEdition(site: Site, id: string): Known | undefined {
  const edition = site.governance.get(id);
  return (
    edition && {
      kind: 'rules',
      title: editionTitle(edition),
      about: [id, ...(edition.project === undefined ? [] : [edition.project])],
      kindWords: 'governance rules',
      project: edition.name,
      superseded: edition.edition.status !== 'current',
    }
  );
}

function describeRolesPage(site: Site, id: string): Known | undefined {
  const role = site.roles.get(id);
  const edition = role && site.governance.get(role.governance);
  return (
    edition && {
      kind: 'role',
      title: `${role.name} of ${edition.name}`,
      about: [edition.id, ...(edition.project === undefined ? [] : [edition.project])],
      kindWords: 'role',
      project: edition.name,
      superseded: edition.edition.status !== 'current',
    }
  );
}

function describeGlossary(site: Site): Known {
  return {
    kind: 'term',
    kindWords: '',
    prior: 1.15,
    otherNames: new Map([...site.glossary.values()].map(({ id, aka = [] }) => [id, aka])),
  };
}

/** Pages that only gather what others say come after those. */
function priorOfGuide(path: string) {
  if (/^\/governance\/review\/./.test(path)) return 0.5;
  if (
    /\/by\/(?!right)|^\/projects\/timeline\/.|^\/contributors\/|^\/status\/|^\/data\/|^\/join\/person\/./.test(
      path,
    )
  )
    return 0.7;
  return 0.95;
}

function hasOwnPage(site: Site, anchor: string) {
  return site.projects.has(anchor) || site.governance.has(anchor) || site.organizations.has(anchor);
}

type Known = Pick<IndexedPage, 'kind'> & Partial<IndexedPage>;
