import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Permalinks } from '../model/permalinks/own-links.ts';
import { basePath } from '../settings.ts';
import { benchLinks } from './bench-links.ts';
import { requireBrowser } from './find-browser.ts';
import { root } from './run.ts';
import { serveSite } from './serve-site.ts';

/** What the last build costs those who use it. Usage: npm run bench -- [folders with Markdown files]. */
const here = process.env['INIT_CWD'] ?? process.cwd();
const folders = process.argv.slice(2).map((folder) => resolve(here, folder));
const registry = readFileSync(join(root, 'dist/permalinks.json'), 'utf8');
console.log(benchLinks(folders, JSON.parse(registry) as Permalinks));

/** Milliseconds that each key takes in the filter of the catalog, on a processor slowed down four times. */
const words = ['kubernetes', 'jeager', 'service mesh', 'open policy'];
const { server, port } = await serveSite({
  folder: join(root, 'dist'),
  base: basePath,
  port: 4390,
});
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({
  executablePath: await requireBrowser(),
  args: ['--disable-gpu', ...sandbox],
});
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await page.goto(`http://localhost:${port}${basePath}projects/`);
await page.waitForSelector('catalog-filter form:not([hidden])');
// What finds by name comes with the first key.
await page.fill('catalog-filter input[type=search]', 'jaeger');
await page.waitForFunction(
  () => document.querySelectorAll('catalog-filter tbody tr:not([hidden])').length < 40,
);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const times = await page.evaluate((typed) => {
  const field = document.querySelector<HTMLInputElement>('catalog-filter input[type=search]')!;
  return typed.flatMap((word) =>
    Array.from(word, (_, index) => {
      field.value = word.slice(0, index + 1);
      const started = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - started;
    }),
  );
}, words);
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
console.log(
  `${times.length} keys, four times slower: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms (aim: 16 ms).`,
);
await browser.close();
server.close();
