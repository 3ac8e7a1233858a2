import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setInWideFonts } from '../fixtures/wide-fonts.ts';

/**
 * Pictures of parts whose words no edit of the content changes: every component in all its states, the frame of a page
 * and the pages that say the same to every community. They are set in the fonts that come with the tests, without the
 * hinting that differs between machines. Another version of the browser draws letters and lines in its own way, so
 * pictures are compared only in the one that they were taken with; "npm run test:screens -- --update-snapshots" takes
 * them anew.
 */
const parts = [
  { name: 'header', path: 'about/design/', selector: 'body > header' },
  ...['marks', 'values', 'tables', 'diagrams', 'filters'].map((id) => ({
    name: id,
    path: 'about/design/',
    selector: `.part:has(> #${id})`,
  })),
  { name: 'mistake', path: 'reference/checks/', selector: '.part:has(> #references-resolve)' },
];
const themes = ['light', 'dark'] as const;
const widths = [360, 1440];

/** One pixel in a thousand may differ, and each by a shade: edges of letters do. */
const tolerance = { maxDiffPixelRatio: 0.001, threshold: 0.25 };
const record = 'tests/e2e/screens/browser.txt';

let browser: Browser;
let page: Page;

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ baseURL }, { project, config }) => {
  const { launchOptions = {} } = project.use;
  const args = [...(launchOptions.args ?? []), '--font-render-hinting=none'];
  browser = await chromium.launch({ ...launchOptions, args });
  page = await browser.newPage({ baseURL: baseURL! });
  const version = `${process.platform} Chromium ${browser.version().split('.')[0]}`;
  if (['all', 'changed'].includes(config.updateSnapshots)) {
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(record, `${version}\n`);
  }
  const taken = existsSync(record) ? readFileSync(record, 'utf8').trim() : '';
  test.skip(taken !== version, `the pictures were taken with ${taken}, and this is ${version}`);
});

test.afterAll(() => browser.close());

for (const path of new Set(parts.map((part) => part.path)))
  for (const colorScheme of themes)
    for (const width of widths)
      test(`${path} looks as before, ${colorScheme}, ${width} px`, async () => {
        await open(path, { colorScheme, width });
        for (const { name, selector } of parts.filter((part) => part.path === path))
          await expect
            .soft(page.locator(selector))
            .toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, tolerance);
      });

test('a table that has moved by a pixel, and a ladder that is not drawn, would be noticed', async () => {
  await open('about/design/', { colorScheme: 'light', width: 1440 });
  const marks = page.locator('.part:has(> #marks)');
  await marks.evaluate((part) => {
    part.querySelector('table')!.style.translate = '0 1px';
  });
  await expect(marks).not.toHaveScreenshot('marks-1440-light.png', { ...tolerance, timeout: 5000 });
  const strip = page.locator('.part:has(> #diagrams)');
  await strip.evaluate((part) => {
    part.querySelector<HTMLElement>('.ladder')!.style.visibility = 'hidden';
  });
  await expect(strip).not.toHaveScreenshot('diagrams-1440-light.png', {
    ...tolerance,
    timeout: 5000,
  });
});

/** The window is as high as the page, so that no line stays at its top while a part is drawn. */
async function open(path: string, { colorScheme, width }: Look) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 8000 });
  await page.goto(path);
  await setInWideFonts(page);
}

interface Look {
  colorScheme: (typeof themes)[number];
  width: number;
}
