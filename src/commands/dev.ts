import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../settings.ts';
import { publishSite } from './build-site.ts';
import { root, runNode } from './run.ts';

const siteUrl = process.env['SITE_URL'] ?? 'http://localhost:4321';
const index = join(root, 'dist', 'pagefind', 'pagefind-entry.json');

if (!existsSync(index)) await refresh('There is no search index yet');
else if (newestChange(contentFolder) > statSync(index).mtimeMs) {
  await refresh('The search index is older than the content');
}
console.log(
  'Search finds what stood in the content when the index was built; restart to refresh it.',
);
const { code } = await runNode('node_modules/astro/bin/astro.mjs', ['dev'], {
  env: { SITE_URL: siteUrl },
});
process.exitCode = code;

async function refresh(reason: string) {
  console.log(`${reason}; building it.`);
  const built = await publishSite({ folder: 'dist', siteUrl });
  if (!built.ok) console.error(`${built.message}\nThe search shows what was built last.`);
}

function newestChange(folder: string) {
  return Math.max(
    ...readdirSync(folder, { recursive: true }).map(
      (path) => statSync(join(folder, String(path))).mtimeMs,
    ),
  );
}
