import { datesOfEdition, datesOfRole, newestDay } from '../reading-dates.ts';
import type { GovernanceEntry, ProgramEntry, ProjectEntry, Site } from '../site.ts';

/** The newest dated fact of the file that a page is made from; the day of the site for all other pages. */
export function findPageDate(site: Site, path: string) {
  const [collection = '', first = '', second = ''] = path.split('/').filter(Boolean);
  return findFileDate(site, collection, first, second) ?? site.settings.asOf;
}

function findFileDate(site: Site, collection: string, first: string, second: string) {
  if (collection === 'projects' && !second) return newestDay(listProjectDates(site, first));
  if (collection === 'governance' && !second) return editionDate(site.governance.get(first));
  if (collection === 'governance' && first === 'review')
    return editionDate(site.governance.get(second));
  const role = site.roles.get(`${first}/${second}`);
  if (collection === 'roles' && role)
    return datesOfRole(site, role).changed ?? editionDate(site.governance.get(first));
  if (collection === 'organizations') return site.organizations.get(first)?.verified;
  if (collection === 'join') return programDate(site, site.programs.get(first));
  return undefined;
}

/** The days that a project's file has for changes of level and for the copies that were read. */
function listProjectDates(site: Site, id: string) {
  const project: ProjectEntry | undefined = site.projects.get(id);
  return [
    ...(project?.history ?? []).map(({ on }) => on),
    ...(project?.sources ?? []).map(({ date }) => date),
  ];
}

/** The last change of an edition's documents, or the day they were read where none has a date. */
function editionDate(edition: GovernanceEntry | undefined) {
  if (!edition) return undefined;
  const { changed, read } = datesOfEdition(edition);
  return changed ?? read;
}

function programDate(site: Site, program: ProgramEntry | undefined) {
  if (!program) return undefined;
  const changed = newestDay((program.sources ?? []).map(({ commitDate }) => commitDate));
  const edition = program.governance ? site.governance.get(program.governance) : undefined;
  return changed ?? editionDate(edition) ?? program.verified;
}
