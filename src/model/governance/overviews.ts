import { listCurrentEditions } from './governance.ts';
import { oncePerSite } from '../once-per-site.ts';
import { levelOf } from './renown.ts';

/**
 * The documents that the table of all rules lists: those of graduated and incubating projects, and those that have no
 * level in the catalog. With sandbox and archived projects the table would be too long to read or to load; their
 * documents can be chosen and compared like any other.
 */
export const listCompared = oncePerSite((site) =>
  listCurrentEditions(site).filter((edition) => {
    const level = levelOf(site, edition);
    return level === undefined || level === 'graduated' || level === 'incubating';
  }),
);

/**
 * The documents whose answers stand on the page of all review questions: those of graduated projects, which the TOC has
 * asked all of them. Every other project has a page of its own.
 */
export const listAnswering = oncePerSite((site) =>
  listCurrentEditions(site).filter((edition) => levelOf(site, edition) === 'graduated'),
);
