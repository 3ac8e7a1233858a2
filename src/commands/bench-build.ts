/**
 * Measures builds of communities of several sizes, each made from the content of the guide: one that remembers nothing,
 * one of the same content, and one after a fact has changed. Usage: npm run bench:build [-- --projects 250,1000].
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeCommunity } from './bench-content.ts';
import { watchMemory } from './bench-memory.ts';
import { listFiles } from './read-addresses.ts';
import { root, runNode } from './run.ts';
import { requireWords } from './read-words.ts';

const sizes = readSizes();
const folder = '.cache/bench';
const content = join(root, '.cache/bench-content');
for (const wished of sizes) {
  for (const place of ['.cache', 'node_modules/.astro'])
    rmSync(join(root, place), { recursive: true, force: true });
  const projects = writeCommunity(join(root, 'content'), content, wished);
  console.log(`== ${projects} projects, ${listFiles(content).length} files`);
  const pages = await measure('cold');
  await measure('unchanged');
  changeFact();
  await measure('one fact changed');
  if (pages > 0) describeSite();
  rmSync(join(root, folder), { recursive: true, force: true });
}
rmSync(content, { recursive: true, force: true });

/** Builds once, and prints what it took. Returns the number of pages; none where the build failed. */
async function measure(name: string) {
  const load = loadavg()[0]!.toFixed(1);
  const started = performance.now();
  const memory = watchMemory();
  const { code, output } = await runNode('src/commands/build.ts', ['--out-dir', folder], {
    show: false,
    env: {
      SITE_URL: process.env['SITE_URL'] || 'https://fieldguide.example/',
      REPO_URL: process.env['REPO_URL'] || 'https://github.com/fieldguide/example',
      CONTENT_DIR: content,
    },
  });
  const peak = memory.stop();
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) {
    console.error(output);
    process.exitCode = code;
    return 0;
  }
  const pages = Number(/Built (\d+) pages/.exec(output)?.[1] ?? 0);
  console.log(
    `${name}: ${pages} pages in ${seconds.toFixed(1)} s, ${((seconds * 1000) / pages).toFixed(1)} ms a page; peak memory ${peak}; load ${load} before it`,
  );
  for (const [line, phase = '', took = ''] of output.matchAll(/^(\w+) +([\d.]+) s .*$/gm))
    console.log(`  ${line}, ${((Number(took) * 1000) / pages).toFixed(2)} ms a page of ${phase}`);
  return pages;
}

/** What one correction of a summary costs. */
function changeFact() {
  const projects = join(content, 'projects');
  const [first = ''] = readdirSync(projects).sort();
  const file = join(projects, first);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/("summary":")[^"]*/, '$1Another sentence on what it does.');
  if (changed === text) throw new Error(`${first} has no summary to change.`);
  writeFileSync(file, changed);
}

/** The size of the site and of the index of its search, and the largest pages as a reader gets them. */
function describeSite() {
  const site = join(root, folder);
  const files = listFiles(site);
  const sum = (paths: string[]) =>
    (paths.reduce((total, path) => total + statSync(join(site, path)).size, 0) / 1e6).toFixed(1);
  const index = files.filter((path) => path.startsWith('search/index'));
  console.log(
    `site: ${files.length} files, ${sum(files)} MB; search index ${sum(index)} MB, its names ${weigh('search/names.json')} and list ${weigh('search/index.json')} bytes`,
  );
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .sort((a, b) => statSync(join(site, b)).size - statSync(join(site, a)).size)
    .slice(0, 8);
  for (const path of ['projects/index.html', 'governance/compare/index.html', ...pages])
    if (existsSync(join(site, path))) console.log(`  ${weigh(path)} bytes /${path}`);

  function weigh(path: string) {
    return gzipSync(readFileSync(join(site, path))).length;
  }
}

function readSizes() {
  const { values } = requireWords({
    options: { projects: { type: 'string', default: '250,1000' } },
  });
  const numbers = values.projects.split(',').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1))
    throw new Error('--projects wants numbers of projects such as 250,1000,2500,10000.');
  return numbers;
}
