import type { ProjectEntry, Site } from '../site.ts';

/** Projects that are not archived, by name, then archived ones, by name. */
export function listProjects(site: Site) {
  const projects = [...site.projects.values()];
  return [...projects.filter((project) => !isArchived(project)), ...projects.filter(isArchived)];
}

/** True for a project that its foundation has archived. */
export function isArchived(project: ProjectEntry) {
  return project.maturity === 'archived';
}
