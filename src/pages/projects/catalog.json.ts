import { listCatalogRecords } from '../../model/catalog/records.ts';
import { listProjects } from '../../model/projects/projects.ts';
import { site } from '../../site.ts';

/** What the filter of the catalog page loads. */
export const GET = () => Response.json(listCatalogRecords(site, listProjects(site)));
