import { chromium, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { basePath } from '../settings.ts';
import { requireBrowser } from './find-browser.ts';
import {
  median,
  rateAnswer,
  summarize,
  type AskedQuestion,
  type RatedAnswer,
} from './rate-search.ts';
import { root } from './run.ts';
import { serveCompressed } from './serve-compressed.ts';

/**
 * Asks the built site the questions of tests/search/queries.yaml in a browser and prints how often the right page comes
 * first and among the first five, and what a search costs on a slow processor and network.
 * Usage: bench-search.ts [--worst]: with --worst the questions that came out badly are listed, held ones left out.
 */
const folder = join(root, process.env['SITE_FOLDER'] ?? 'dist');
const { server, port } = await serveCompressed(folder, basePath);
const home = `http://localhost:${port}${basePath}`;
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({
  executablePath: await requireBrowser(),
  args: ['--disable-gpu', ...sandbox],
});

const answers = await askAll(browser, readQuestions());
for (const line of summarize(answers)) console.log(line);
if (process.argv.includes('--worst')) listWorst(answers);
await measureCosts(browser);
await browser.close();
server.close();

function readQuestions(): AskedQuestion[] {
  const kinds = parse(readFileSync(join(root, 'tests/search/queries.yaml'), 'utf8')) as Record<
    string,
    Omit<AskedQuestion, 'kind'>[]
  >;
  return Object.entries(kinds).flatMap(([kind, list]) => list.map((one) => ({ ...one, kind })));
}

async function askAll(inBrowser: Browser, questions: AskedQuestion[]): Promise<RatedAnswer[]> {
  const page = await inBrowser.newPage();
  const rated: RatedAnswer[] = [];
  for (const question of questions) {
    await page.goto(`${home}search/?q=${encodeURIComponent(question.ask)}`);
    await waitForAnswer(page);
    const links = await page
      .locator('main .results section:not(.nearest) a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const status = (await page.locator('main [role=status]').textContent()) ?? '';
    rated.push(
      rateAnswer(
        question,
        links.map((link) => `/${link.slice(home.length)}`),
        status,
      ),
    );
  }
  await page.close();
  return rated;
}

function listWorst(all: RatedAnswer[]) {
  for (const { question, rank, placeRank, links, said } of all) {
    if (question.held) continue;
    const bad =
      question.right.length === 0
        ? !said
        : rank !== 1 || (placeRank !== undefined && placeRank > 5);
    if (bad) console.log(`${question.kind}: ${question.ask} → ${links.slice(0, 3).join(' ')}`);
  }
}

/** From an opened dialog on a slow line to names and texts, first cold, then with what is there already. */
async function measureCosts(inBrowser: Browser) {
  const rows: Cost[] = [];
  const keys: number[] = [];
  for (const words of [
    'lazy consensus',
    'kata seats organization',
    'kubernetes election',
    'who can merge',
  ]) {
    const context = await inBrowser.newContext();
    const page = await context.newPage();
    await page.goto(`${home}governance/`, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 94_000,
    });
    let bytes = 0;
    let later = 0;
    const addresses = new Map<string, string>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      addresses.set(requestId, request.url);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      // Texts are on their way while names are made ready; names do not wait for them.
      if (/\/search\/index/.test(addresses.get(requestId) ?? '')) later += encodedDataLength;
    });
    const shown = page.evaluate(waitForNames);
    await page.keyboard.press('/');
    await page.keyboard.type(words.slice(0, 3));
    const names = { time: await shown, bytes: bytes - later };
    await page.keyboard.type(words.slice(3), { delay: 100 });
    const cold = Date.now();
    await waitForAnswer(page);
    const texts = { bytes, time: Date.now() - cold };
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('voting', { delay: 100 });
    await waitForAnswer(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words, { delay: 100 });
    const again = Date.now();
    await waitForAnswer(page);
    rows.push({ names, texts, warm: Date.now() - again });
    keys.push(...(await measureKeys(page, words)));
    await context.close();
  }
  const middle = (pick: (row: Cost) => number) => median(rows.map(pick));
  console.log(
    [
      `Four times slower, 1.6 Mbit, 150 ms: names after ${middle(({ names }) => names.time).toFixed(0)} ms with ${kilobytes(middle(({ names }) => names.bytes))} (aims: 400 ms, 30 kB)`,
      `first texts ${middle(({ texts }) => texts.time)} ms after the last key, ${kilobytes(middle(({ texts }) => texts.bytes))} in all, most ${kilobytes(Math.max(...rows.map(({ texts }) => texts.bytes)))} (aims: 1,000 ms, 120 kB)`,
      `once more ${middle(({ warm }) => warm)} ms (aim: 250 ms)`,
      `a key to its names ${median(keys).toFixed(0)} ms (aim: 50 ms).`,
    ].join('; '),
  );
}

/** Milliseconds from the key that opens the search to the picture with the first names, by the clock of the page. */
function waitForNames() {
  return new Promise<number>((resolve) => {
    let opened = 0;
    document.addEventListener('keydown', () => (opened ||= performance.now()), { capture: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('dialog .results a')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - opened)));
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** Milliseconds from each key to the picture with its names. */
async function measureKeys(page: Page, words: string) {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('dialog input')!;
    const times: number[] = [];
    for (let end = 1; end <= typed.length; end += 1) {
      field.value = typed.slice(0, end);
      const started = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    return times;
  }, words);
}

/** Waits until the results are those of what stands in the field. */
async function waitForAnswer(page: Page) {
  await page.locator('.results[aria-busy=false]').waitFor({ state: 'attached', timeout: 20_000 });
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
}

function kilobytes(bytes: number) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

interface Cost {
  names: { bytes: number; time: number };
  texts: { bytes: number; time: number };
  warm: number;
}
