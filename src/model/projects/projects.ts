import { oncePerSite } from '../once-per-site.ts';
import type { ProjectEntry, Site } from '../site.ts';

/** Projects that are not archived, by name, then archived ones, by name. */
export function listProjects(site: Site) {
  const projects = [...site.projects.values()];
  return [...projects.filter((project) => !isArchived(project)), ...projects.filter(isArchived)];
}

/** The first chat with an address and the first list or forum, for a cell of a table; an archived project has neither. */
export function findMeetingPlaces(project: ProjectEntry) {
  if (isArchived(project)) return {};
  return {
    chat: project.chat?.find(({ url }) => url),
    list: project.mailingList?.[0] ?? project.discussions?.[0],
  };
}

/** True where some project is archived, so that lists have to say what becomes of them. */
export const hasArchived = oncePerSite((site) => [...site.projects.values()].some(isArchived));

/** True for a project that its foundation has archived. */
export function isArchived(project: ProjectEntry) {
  return project.isArchived;
}
