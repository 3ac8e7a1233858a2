import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowser } from '../../src/commands/find-browser.ts';
import { listFiles } from '../../src/commands/read-addresses.ts';
import { serveSite } from '../../src/commands/serve-site.ts';
import { buildInto, copyProject } from '../fixtures/build.ts';
import { fillContent } from '../fixtures/content.ts';
import { torchEdition } from '../fixtures/torch-edition.ts';
import { addEntries, fillHostile, listSlots } from '../mutations/hostile-content.ts';
import { readStrictly } from '../mutations/judge.ts';
import { hostileValues } from '../mutations/hostile-values.ts';

/** The small community with hostile words wherever a file takes words, as a browser meets it. */
const project = mkdtempSync(join(process.cwd(), '.cache-test-'));
const site = join(project, 'site');
const markdown = unified().use(remarkParse).use(remarkGfm);
let browser: Browser;
let page: Page;
let port = 0;
let stop = () => {};
/** What a page does that it must not, with its address. */
const told: string[] = [];

beforeAll(async () => {
  copyProject(project);
  const content = join(project, 'lamps');
  mkdirSync(content);
  fillContent(content, addEntries({ ...torchEdition, ...fillHostile(listSlots(), 0).files }));
  const { output } = await buildInto(project, 'site', { CONTENT_DIR: content });
  if (!output.includes('Built ')) throw new Error(output);
  const served = await serveSite({ folder: site, base: '/', port: 0 });
  ({ port } = served);
  stop = () => void served.server.close();
  browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  page = await browser.newPage();
  page.on('dialog', (dialog) => {
    told.push(`${page.url()}: dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => told.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|violates/i.test(message.text()))
      told.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).port !== String(port)) told.push(`asks for ${request.url()}`);
  });
});
afterAll(async () => {
  await browser?.close();
  stop();
  rmSync(project, { recursive: true, force: true });
});

test('every file for programs is well formed, and text stays text', () => {
  const types: Record<string, string> = {
    json: 'application/json',
    xml: 'application/xml',
    svg: 'image/svg+xml',
    csv: 'text/csv',
    ics: 'text/calendar',
    yaml: 'application/yaml',
    md: 'text/markdown',
    txt: 'text/plain',
  };
  const files = listFiles(site).filter((file) => types[file.split('.').at(-1)!]);
  expect(files.length).toBeGreaterThan(300);
  const markup: string[] = [];
  for (const file of files) {
    const text = readFileSync(join(site, file), 'utf8');
    expect(() => readStrictly(text, types[file.split('.').at(-1)!]!), file).not.toThrow();
    // Markdown keeps raw HTML: what a fact says must not become some.
    if (file.endsWith('.md'))
      visit(markdown.parse(text.replace(/^---\n[^]*?\n---\n/, '')), 'html', ({ value }) => {
        markup.push(`${file}: ${value}`);
      });
  }
  expect(
    markup.filter((one) => /<(?:script|img|svg|iframe|style|a|meta|base)\b/i.test(one)),
  ).toEqual([]);
});

test('no page runs, asks for or shows in another way what its words say', async () => {
  const pages = listFiles(site).filter((file) => file.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(180);
  for (const file of pages) await open(file.replace(/index\.html$/, ''));
  expect(told).toEqual([]);
});

test('no words in an address or in what a browser keeps do anything but say what is asked', async () => {
  const places = [
    (value: string) => `search/?q=${value}&type=${value}#${value}`,
    (value: string) => `projects/?q=${value}&level=${value}&sort=${value}#${value}`,
    (value: string) => `governance/compare/?projects=${value},lamp&topics=${value}#${value}`,
    (value: string) => `projects/timeline/?asof=${value}&projects=${value}#${value}`,
    (value: string) => `link/?page=${value}#${value}`,
    (value: string) => `join/?q=${value}&language=${value}#${value}`,
    (value: string) => `glossary/?q=${value}#${value}`,
  ];
  for (const [index, value] of hostileValues.entries()) {
    await open(places[index % places.length]!(encodeURIComponent(value.toWellFormed())));
    await page.evaluate((theme) => localStorage.setItem('theme', theme), value);
  }
  // An address as somebody types it, with percent signs that stand for nothing.
  for (const rest of [
    'search/?q=%',
    'search/?q=%E0%A4%A',
    '#%',
    'projects/#%zz',
    `search/?q=${'a'.repeat(5_000)}`,
  ])
    await open(rest);
  expect(told).toEqual([]);
});

async function open(path: string) {
  const answer = await page.goto(`http://localhost:${port}/${path}`);
  // Only the anchor may have changed; then nothing is loaded.
  expect([path, answer?.status() ?? 200]).toEqual([path, 200]);
}
