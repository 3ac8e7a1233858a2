import type { Site } from '../../model/site.ts';
import { listDocuments, listResources } from './resources.ts';
import { printOpenApi, printSchema } from './schemas.ts';

/** Every file below /api/v1/, without ".json", and what prints it. */
export function listApiFiles(site: Site): ApiFile[] {
  return [
    ...listDocuments(site).map(({ path, print }) => ({ path, print })),
    ...listResources(site).map((resource) => ({
      path: `schemas/${resource.id}`,
      print: (home: URL) => printSchema(site, resource, home),
    })),
    { path: 'openapi', print: (home) => printOpenApi(site, home) },
  ];
}

export interface ApiFile {
  path: string;
  print: (home: URL) => object;
}
