import { chromium, type Browser } from '@playwright/test';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { basePath } from '../settings.ts';
import { requireBrowser } from './find-browser.ts';
import { pageKinds } from './page-kinds.ts';
import { median } from './rate-search.ts';
import { root } from './run.ts';
import { serveCompressed } from './serve-compressed.ts';

/**
 * What a first visit costs on a slow line (1.6 Mbit/s, 150 ms) and a processor slowed down four times: for one page of
 * each kind the first paint beside that of a bare page, which has the same words and no styles, scripts or pictures;
 * requests, bytes and how far the layout shifts. Usage: bench-pages.ts [--runs 5] [path ...].
 */
const words = process.argv.slice(2);
const runs = words[0] === '--runs' ? Number(words.splice(0, 2)[1]) : 5;
const folder = join(root, process.env['SITE_FOLDER'] ?? 'dist');
const bareFolder = join(root, '.cache/bench-bare');
const paths = words.length > 0 ? words : pageKinds;
for (const path of paths) writeBare(path);
const site = await serveCompressed(folder, basePath);
const bare = await serveCompressed(bareFolder, basePath);
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({
  executablePath: await requireBrowser(),
  args: ['--disable-gpu', ...sandbox],
});

console.log('first paint  bare  ratio  requests  kB in all  shift  page');
for (const path of paths) {
  const visits = [];
  const bareVisits = [];
  // In turn, so that what else the machine does falls on both.
  for (let run = 0; run < runs; run += 1) {
    visits.push(await visit(browser, site.port, path));
    bareVisits.push(await visit(browser, bare.port, path));
  }
  const paint = median(visits.map((one) => one.paint));
  const barePaint = median(bareVisits.map((one) => one.paint));
  const [{ requests, bytes }] = visits as [Visit];
  const shift = Math.max(...visits.map((one) => one.shift));
  console.log(
    [
      `${paint.toFixed(0)} ms`.padStart(11),
      `${barePaint.toFixed(0)} ms`.padStart(7),
      (paint / barePaint).toFixed(2).padStart(5),
      String(requests).padStart(6),
      (bytes / 1000).toFixed(1).padStart(9),
      shift.toFixed(3).padStart(9),
      ` /${path}`,
    ].join(' '),
  );
}
await browser.close();
site.server.close();
bare.server.close();
rmSync(bareFolder, { recursive: true });

/** Writes the page with its words and links alone. */
function writeBare(path: string) {
  const page = parse(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  for (const element of page.querySelectorAll('link, script, style, svg, img')) element.remove();
  const file = join(bareFolder, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page.toString());
}

async function visit(inBrowser: Browser, port: number, path: string): Promise<Visit> {
  const context = await inBrowser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let requests = 0;
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`http://localhost:${port}${basePath}${path}`, { waitUntil: 'networkidle' });
  const { paint, shift } = await page.evaluate(async () => {
    const seen = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({
          type,
          buffered: true,
        });
        setTimeout(() => resolve([]), 300);
      });
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const shifts = (await seen('layout-shift')) as (PerformanceEntry & { value: number })[];
    return {
      paint: first?.startTime ?? NaN,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
  await context.close();
  return { paint, shift, requests, bytes };
}

interface Visit {
  /** Milliseconds to the first paint with content. */
  paint: number;
  /** How far what is seen moved, as browsers add it up. */
  shift: number;
  requests: number;
  /** As they come over the line, of all files. */
  bytes: number;
}
