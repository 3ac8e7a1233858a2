import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDownload } from '../fixtures/download.ts';

const site = process.env['SITE_FOLDER'] ?? 'dist';
const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
let home = '';

test.beforeAll(() => {
  const file = readdirSync(site).find((name) => /^field-guide-.*\.zip$/.test(name));
  if (!file) throw new Error('There is no download. Build with "npm run build -- --download".');
  for (const [name, bytes] of readDownload(join(site, file))) {
    const target = join(work, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  home = pathToFileURL(join(work, file.replace(/\.zip$/, ''))).href;
});
test.afterAll(() => rmSync(work, { recursive: true, force: true }));

for (const [path, heading] of [
  ['index.html', 'How cloud native projects are governed'],
  ['governance/kata-containers/index.html', 'Kata Containers'],
  ['roles/kusionstack/approver/index.html', 'Approver'],
  ['projects/jaeger/index.html', 'Jaeger'],
] as const)
  test(`opened from a folder, ${path} is styled, and nothing fails`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) said.push(`asked for ${request.url()}`);
    });
    await page.goto(`${home}/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 252, 251)');
    await expect(page.locator('h1')).toHaveCSS('font-weight', '400');
    for (const picture of await page.locator('img:visible').all())
      expect(
        await picture.evaluate((image: HTMLImageElement) => image.naturalWidth),
      ).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });

test('links lead from page to page of the folder, and to the site for what is not in it', async ({
  page,
}) => {
  await page.goto(`${home}/index.html`);
  await page.locator('nav a[href$="governance/index.html"]:visible').first().click();
  await page.locator('a[href$="governance/kubernetes/index.html"]:visible').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kubernetes');
  await page.goto(`${home}/data/index.html`);
  const api = page.getByRole('link', { name: 'index.json', exact: true });
  await expect(api).toHaveAttribute('href', /^http:\/\/localhost:4321\/\S*api\/v1\/index\.json$/);
});
