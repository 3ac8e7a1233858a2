import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listMoreNames, listNames } from '../model/search/names.ts';
import { readSynonyms } from '../model/search/synonyms.browser.ts';
import type { Site } from '../model/site.ts';
import { describeSearchPage } from '../outputs/search/search-pages.ts';
import { buildTextIndex } from '../outputs/search/text-index.ts';
import type { FinishedPage } from './read-pages.ts';

/**
 * Writes the index of all texts of a finished site into it. Returns how many places it leads to. The files of words and
 * places stand in a folder named after what they hold, so that a browser never mixes those of two builds.
 */
export function indexSearch(folder: string, site: Site, pages: Map<string, FinishedPage>) {
  const described = [...pages].flatMap(
    ([path, { reading }]) => describeSearchPage(site, path, reading) ?? [],
  );
  const more = listMoreNames(site);
  const { manifest, files } = buildTextIndex(described, readSynonyms(listNames(site).synonyms));
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(path).update(text);
  const version = hash.digest('hex').slice(0, 10);
  for (const { path, text } of files) {
    const file = join(folder, 'search/index', version, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(
    join(folder, 'search/index.json'),
    JSON.stringify({ version, ...manifest, ...more }),
  );
  return manifest.total;
}
