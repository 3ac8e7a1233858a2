import type { Site } from '../../model/site.ts';
import { listDocuments, resources } from './resources.ts';
import { printOpenApi, printSchema } from './schemas.ts';

/** Every file below /api/v1/, without ".json", and what prints it. */
export function listApiFiles(site: Site): ApiFile[] {
  return [
    ...listDocuments(site).map(({ path, print }) => ({ path, print })),
    ...resources.map((resource) => ({
      path: `schemas/${resource.id}`,
      print: (home: URL) => printSchema(resource, home),
    })),
    { path: 'openapi', print: (home) => printOpenApi(site, home) },
  ];
}

export interface ApiFile {
  path: string;
  print: (home: URL) => object;
}
