/**
 * Prints the part of the changelog that stands under a day, for the notes of a release.
 * Usage: changelog.ts --date YYYY-MM-DD [--file CHANGELOG.md]
 */
import { readFileSync } from 'node:fs';
import { requireWords } from './read-words.ts';

const { values } = requireWords({
  options: {
    date: { type: 'string', default: '' },
    file: { type: 'string', default: 'CHANGELOG.md' },
  },
});
const parts = readFileSync(values.file, 'utf8').split(/^## /m).slice(1);
const days = parts.map((part) => part.slice(0, part.indexOf('\n')).trim());
const part = parts[days.indexOf(values.date)];

if (part) console.log(part.slice(part.indexOf('\n')).trim());
else {
  console.error(
    `${values.file} has no part for ${JSON.stringify(values.date)}. It has: ${days.join(', ')}.`,
  );
  process.exitCode = 1;
}
