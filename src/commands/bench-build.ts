import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './run.ts';

/** Seconds of each phase of a build that remembers nothing, and of a second one of the same content. */
const folder = '.cache/bench';
const env = {
  SITE_URL: process.env['SITE_URL'] || 'https://fieldguide.example/',
  REPO_URL: process.env['REPO_URL'] || 'https://github.com/fieldguide/example',
};

for (const place of ['.cache', 'node_modules/.astro'])
  rmSync(join(root, place), { recursive: true, force: true });
for (const name of ['cold', 'unchanged']) {
  console.log(`== ${name}`);
  const { code } = await runNode('src/commands/build.ts', ['--out-dir', folder], { env });
  if (code !== 0) process.exitCode = code;
}
rmSync(join(root, folder), { recursive: true, force: true });
