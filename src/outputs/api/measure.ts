import type { Site } from '../../model/site.ts';
import { listCsvFiles } from '../csv-files.ts';
import { apiPath } from './place.ts';
import { listResources } from './resources.ts';

/** Every resource of the API with its addresses and its size in bytes, for the page about the data. */
export function measureApi(site: Site, home: URL): MeasuredResource[] {
  return listResources(site).map(({ id, title, path, list, print }) => {
    const paths = list(site);
    const sizes = paths.map((one) => countBytes(JSON.stringify(print(site, home, one))));
    return {
      title,
      path: apiPath(path),
      example: paths[0] === undefined ? undefined : apiPath(paths[0]),
      schema: apiPath(`schemas/${id}`),
      total: paths.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      largest: Math.max(0, ...sizes),
    };
  });
}

/** Every CSV file with its size in bytes. */
export function measureCsvFiles(site: Site, home: URL) {
  return listCsvFiles(site).map(({ path, title, print }) => {
    const text = print(site, home);
    return { path, title, bytes: countBytes(text) };
  });
}

function countBytes(text: string) {
  return new TextEncoder().encode(text).length;
}

interface MeasuredResource {
  title: string;
  /** With names in braces in place of ids. */
  path: string;
  /** The first document at this path, if there is one. */
  example: string | undefined;
  schema: string;
  total: number;
  bytes: number;
  largest: number;
}
