import { listCurrentEditions } from './governance.ts';
import { oncePerSite } from '../once-per-site.ts';
import { levelOf } from './renown.ts';

/**
 * The documents whose answers stand on the page of all review questions: those of graduated projects, which the TOC has
 * asked all of them. Every other project has a page of its own.
 */
export const listAnswering = oncePerSite((site) =>
  listCurrentEditions(site).filter((edition) => levelOf(site, edition) === 'graduated'),
);
