/**
 * Holds the facts of governance editions against copies of their sources.
 * Usage: check-citations.ts --from <folder with index.json> [edition ...]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { listDoubts } from '../checks/citations.ts';
import type { Source } from '../schemas/source.ts';
import { requireWords } from './read-words.ts';

const { values, positionals } = requireWords({
  options: { from: { type: 'string' } },
  allowPositionals: true,
});
const from = values.from;
if (!from) {
  console.error('Say where copies of the sources are: --from <folder with index.json>.');
  process.exit(1);
}
const copies = JSON.parse(readFileSync(join(from, 'index.json'), 'utf8')) as Copy[];
const { site } = checkContent('content');
if (!site) {
  console.error('The content has problems that come first: npm run check:content.');
  process.exit(1);
}
const editions = positionals.length ? positionals : [...site.governance.keys()];
const doubts = editions.flatMap((id) => listDoubts(site, id, readLines));
for (const { file, field, message } of doubts) console.log(`${file} › ${field}: ${message}`);
console.log(`${doubts.length} places to look at in ${editions.length} editions.`);

function readLines({ repository, path, commit }: Source) {
  const copy = copies.find(
    (candidate) =>
      candidate.repository === repository &&
      candidate.path === path &&
      (candidate.commit ?? undefined) === commit,
  );
  if (!copy) return undefined;
  return readFileSync(join(from!, copy.text), 'utf8').split(/\r?\n/);
}

interface Copy {
  text: string;
  repository: string;
  commit: string | null;
  path: string;
}
