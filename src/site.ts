/** The only bridge from the content and its checks to the pages: the site as it was checked, so that nothing is read twice. */
import { readSite } from './checks/site-file.ts';
import { siteFile } from './settings.ts';

export { listRules } from './checks/rulebook.ts';
export const site = readSite(siteFile);
