import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { basePath } from '../settings.ts';
import { requireBrowser } from './find-browser.ts';
import { root } from './run.ts';
import { serveSite } from './serve-site.ts';

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
