/**
 * Writes the JSON Schemas of the content, so that an editor knows the fields of a file while it is typed.
 * Usage: write-schemas.ts [--check]: with --check nothing is written, and files that are not in step are named.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { printEditorFiles } from '../outputs/editor-files.ts';
import { root } from './run.ts';

const { site } = checkContent('content');
if (!site) throw new Error('The content cannot be read. Run: npm run check:content');
const files = printEditorFiles(site);
const stale = [...files].filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not in step with src/schemas/.`);
  if (stale.length > 0) {
    console.error('Run: npm run schemas');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  if (stale.length === 0) console.log('All schemas are in step.');
}
