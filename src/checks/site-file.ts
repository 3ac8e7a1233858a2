import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Site } from '../model/site.ts';

/** Keeps a site that was checked for another process, which then need not read the content again. */
export function writeSite(file: string, site: Site) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize(site));
}

/** The site that was kept; the file never outlives its build or server, so that both know the same shape. */
export function readSite(file: string): Site {
  return deserialize(readFileSync(file)) as Site;
}
