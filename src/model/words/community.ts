import type { Site } from '../site.ts';

/**
 * The projects of the community in one word or a few, for descriptions of pages.
 * @example nameProjects(site) // 'cloud native projects'
 */
export function nameProjects(site: Site) {
  return nameSubject(site, 'projects');
}

/**
 * A thing of the community with what its projects are in front.
 * @example nameSubject(site, 'community') // 'cloud native community'
 */
export function nameSubject({ settings: { subject } }: Site, thing: string) {
  return subject === undefined ? thing : `${subject} ${thing}`;
}
