import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, contentFolder, host } from '../settings.ts';
import { publishSite } from './build-site.ts';
import { listMisplaced } from './required-settings.ts';
import { root, runNode } from './run.ts';

/** Serves at once. The search index, which only a build makes, is built behind where it is missing or old. */
const siteUrl = process.env['SITE_URL'] ?? 'http://localhost:4321';
const index = join(root, 'dist', 'search', 'index.json');

const wrong = listMisplaced({ siteUrl, basePath });
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
const serving = runNode(
  'node_modules/astro/bin/astro.mjs',
  ['dev', ...(host ? ['--host', host] : [])],
  {
    env: { SITE_URL: siteUrl, ASTRO_TELEMETRY_DISABLED: '1' },
  },
);
if (!existsSync(index)) await refresh('There is no search index yet');
else if (newestChange(contentFolder) > statSync(index).mtimeMs)
  await refresh('The search index is older than the content');
process.exitCode = (await serving).code;

async function refresh(reason: string) {
  console.log(`${reason}; it is built behind. Until then the search shows what was built last.`);
  const built = await publishSite({ folder: 'dist', siteUrl });
  console.log(built.ok ? 'The search index is new.' : built.message);
}

function newestChange(folder: string) {
  return Math.max(
    ...readdirSync(folder, { recursive: true }).map(
      (path) => statSync(join(folder, String(path))).mtimeMs,
    ),
  );
}
