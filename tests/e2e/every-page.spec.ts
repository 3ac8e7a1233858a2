import { chromium, expect, test, type Page } from '@playwright/test';
import { allPaths, openAllPages } from '../fixtures/all-pages.ts';
import { bringAxe } from '../fixtures/axe.ts';

/** Letters of twice the size, as readers choose in their browser: media queries in rem follow it, too. */
const bigLetters = '--blink-settings=defaultFontSize=32';

test.describe.configure({ timeout: 900_000 });

test('at 320 px no page scrolls sideways, and on no page of a role do two targets stand too close', async ({
  page,
}) => {
  const roles = allPaths.filter((path) => /^roles\/(?!by|requirements)[^/]+\/[^/]+\/$/.test(path));
  expect(roles.length).toBeGreaterThan(100);
  await page.setViewportSize({ width: 320, height: 800 });
  await openAllPages(page);
  await bringAxe(page);
  expect(await findFaults(page, roles)).toEqual([]);
});

test('no page scrolls sideways at 360 px with letters of twice the size', async ({ baseURL }, {
  project,
}) => {
  const { launchOptions = {} } = project.use;
  const args = [...(launchOptions.args ?? []), bigLetters];
  const browser = await chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, baseURL: baseURL! });
  await openAllPages(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '32px',
  );
  const wide = await findFaults(page);
  await browser.close();
  expect(wide).toEqual([]);
});

/**
 * Pages wider than the window, with the element that reaches farthest out; of some pages also what axe finds about the
 * size of targets.
 */
function findFaults(page: Page, withTargets: string[] = []) {
  return page.evaluate(
    async ({ paths, targets }) => {
      const faults: string[] = [];
      const edge = (element: Element) => element.getBoundingClientRect().right;
      for (const path of paths) {
        await window.showPage(path);
        const excess = document.documentElement.scrollWidth - innerWidth;
        if (excess > 0) {
          const { tagName, className, textContent } = [
            ...document.body.querySelectorAll('*'),
          ].reduce((a, b) => (edge(b) > edge(a) ? b : a));
          const words = textContent?.slice(0, 40);
          faults.push(`${path}: ${excess} px, ${tagName}.${String(className)} ${words}`);
        }
        if (!targets.includes(path)) continue;
        for (const found of await window.findViolations(['target-size']))
          faults.push(`${path}: ${found}`);
      }
      return faults;
    },
    { paths: allPaths, targets: withTargets },
  );
}
