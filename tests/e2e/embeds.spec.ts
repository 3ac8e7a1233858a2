import { expect, test, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findViolations, standards } from '../fixtures/axe.ts';

/** Another site, on a port of its own, whose page shows what the test gives it. */
let other: Server;
let shown = '';
test.beforeAll(async () => {
  other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Another site</title><main><h1>Another site</h1>${shown}</main></html>`,
    );
  });
  await new Promise<void>((resolve) => {
    other.listen(0, 'localhost', resolve);
  });
});
test.afterAll(() => {
  other.closeAllConnections();
  other.close();
});

const comparison = 'embed/compare/?projects=kubernetes,envoy,kata-containers';
const parts = [
  ['embed/ladder/kusionstack/', 'Approver'],
  ['embed/seats/kata-containers/', '7 seats'],
  ['embed/maturity/jaeger/', 'Graduated'],
  [comparison, 'Limit per organization'],
] as const;

for (const [path, words] of parts)
  test(`another site shows ${path} in a frame, in both themes and on a phone @base`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    for (const [theme, paper] of [
      ['light', 'rgb(251, 252, 251)'],
      ['dark', 'rgb(16, 24, 29)'],
    ] as const) {
      const address = new URL(path, baseURL);
      address.searchParams.set('theme', theme);
      // The other way round than the device, so that the address decides.
      await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
      await frameOnOtherSite(
        page,
        `<iframe src="${address}" title="Part" width="100%" height="700"></iframe>`,
      );
      const inside = page.frameLocator('iframe');
      await expect(inside.getByText(words).first()).toBeVisible();
      const frame = page.frames()[1]!;
      const look = await frame.evaluate(() => ({
        paper: getComputedStyle(document.documentElement).backgroundColor,
        tooWide: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(look).toEqual({ paper, tooWide: 0 });
      expect(await findViolations(frame, standards)).toEqual([]);
    }
  });

test('without a theme in its address a frame follows the device, without scripts too', async ({
  browser,
  baseURL,
}) => {
  for (const javaScriptEnabled of [true, false])
    for (const [colorScheme, paper] of [
      ['light', 'rgb(251, 252, 251)'],
      ['dark', 'rgb(16, 24, 29)'],
    ] as const) {
      const page = await browser.newPage({ colorScheme, javaScriptEnabled });
      await page.goto(new URL('embed/ladder/kusionstack/?theme=auto', baseURL).href);
      await expect(page.locator('html')).toHaveCSS('background-color', paper);
      await expect(page.getByRole('link', { name: 'Approver' })).toBeVisible();
      await page.close();
    }
});

test('a link in a frame opens the guide beside the page that shows it', async ({
  page,
  baseURL,
}) => {
  const address = new URL('embed/ladder/kusionstack/', baseURL);
  await frameOnOtherSite(
    page,
    `<iframe src="${address}" title="Part" width="640" height="500"></iframe>`,
  );
  const opened = page.context().waitForEvent('page');
  await page.frameLocator('iframe').getByRole('link', { name: 'Roles of KusionStack' }).click();
  const guide = await opened;
  await expect(guide).toHaveURL(/\/governance\/kusionstack\/#ladder$/);
  await expect(guide.locator('#ladder')).toBeInViewport();
  expect(await guide.evaluate(() => window.opener)).toBeNull();
  await expect(page.getByRole('heading', { name: 'Another site' })).toBeVisible();
});

test('no other page of the guide can be shown by another site', async ({ page, baseURL }) => {
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await frameOnOtherSite(
    page,
    `<iframe src="${new URL('governance/kusionstack/', baseURL)}" title="Part"></iframe>`,
  );
  await expect.poll(() => refused.join('\n')).toContain("frame-ancestors 'none'");
  await expect(page.frameLocator('iframe').getByText('KusionStack')).toHaveCount(0);
});

test('a frame with a comparison says what is missing, and leads on without scripts', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('embed/compare/?projects=kubernetes,nobody,envoy&rows=all');
  await expect(page.getByRole('status')).toContainText('Kubernetes and Envoy: ');
  await expect(page.getByRole('status')).toContainText('The facts of nobody did not load.');
  await expect(page).toHaveTitle(/^Governance of Kubernetes and Envoy · /);
  await expect(page.getByRole('link', { name: 'Governance compared' })).toHaveAttribute(
    'href',
    /\/governance\/compare\/\?projects=kubernetes,envoy&rows=all$/,
  );
  await page.goto('embed/compare/?projects=../secret');
  await expect(page.getByRole('status')).toHaveText(
    'Two to four documents can stand side by side here.',
  );
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(new URL(comparison, baseURL).href);
  await expect(plain.locator('noscript p')).toBeVisible();
  await expect(plain.locator('noscript p')).toContainText('put together by a script');
  await plain.close();
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [kind, width] of [
    ['ladder', '640'],
    ['ladder', '360'],
    ['seats', '640'],
    ['maturity', '360'],
  ] as const)
    test(`the kit writes the code of a frame, ${kind} at ${width} px, and what it writes fits @base`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1100, height: 900 });
      await page.goto('link/?page=/projects/kubernetes/');
      const kit = page.locator('link-kit');
      await kit.getByLabel('What to show').selectOption(`frame-${kind}`);
      await kit.getByLabel('Height for a place').selectOption(width);
      await kit.getByLabel('Colors').selectOption('dark');
      await expect(kit.getByLabel('Markup')).toBeHidden();
      await expect(page).toHaveURL(
        new RegExp(`\\?page=/projects/kubernetes/&kind=frame-${kind}&theme=dark&width=${width}$`),
      );
      const code = kit.locator('code');
      await expect(code).toContainText(`/embed/${kind}/kubernetes/?theme=dark" title="`);
      await kit.getByRole('button', { name: 'Copy' }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(
        /^<iframe src="[^"]+" title="\w+ of Kubernetes · [^"]+" width="100%" height="\d+"/,
      );
      await frameOnOtherSite(
        page,
        `<div style="width: ${width}px">${toServed(copied, page)}</div>`,
      );
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
      const { needed, given } = await page.frames()[1]!.evaluate(() => ({
        needed: document.querySelector('main')!.getBoundingClientRect().height,
        given: innerHeight,
      }));
      expect(given).toBeGreaterThanOrEqual(needed);
      expect(given - needed).toBeLessThan(0.05 * needed + 20);
    });
});

test('the comparison brings its documents to the kit, which writes their frame', async ({
  page,
}) => {
  await page.goto('governance/compare/?projects=kubernetes,envoy&rows=all');
  await page.getByRole('link', { name: 'Show on your site' }).click();
  const kit = page.locator('link-kit');
  await expect(kit.locator('code')).toContainText(
    '/embed/compare/?projects=kubernetes,envoy&amp;rows=all"',
  );
  await expect(kit.locator('code')).toContainText('title="Governance of Kubernetes and Envoy · ');
  await page.reload();
  await expect(kit.locator('code')).toContainText(
    '/embed/compare/?projects=kubernetes,envoy&amp;rows=all"',
  );
});

async function frameOnOtherSite(page: Page, html: string) {
  shown = html;
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
}

/** The code names the address of the published site; the test serves it on another port. */
function toServed(code: string, page: Page) {
  const { origin } = new URL(page.url());
  return code.replace(/src="https?:\/\/[^/]+/, `src="${origin}`);
}
