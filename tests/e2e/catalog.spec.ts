import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

test('finds a project by a name with a wrong letter and by an alias', async ({ page }) => {
  await page.goto('projects/');
  const field = page.getByRole('searchbox', { name: 'Filter by name' });
  await field.fill('jeager');
  await expect(rows(page).first()).toContainText('Jaeger');
  await field.fill('k8s');
  await expect(rows(page).first()).toContainText('Kubernetes');
  await expect(page).toHaveURL(/\?q=k8s$/);
});

test('words of the summary find a project, and words of facets are offered as filters', async ({
  page,
}) => {
  await page.goto('projects/');
  const field = page.getByRole('searchbox', { name: 'Filter by name' });
  await field.fill('bottlenecks failures');
  await expect(rows(page).first()).toContainText('Jaeger');
  await field.fill('retired tracing');
  await page.getByRole('button', { name: 'Filter by Archived instead' }).click();
  await expect(field).toHaveValue('tracing');
  await expect(page).toHaveURL(/\?q=tracing&maturity=archived$/);
  await expect(rows(page).first()).toContainText('OpenTracing');
  await expect(page.getByRole('button', { name: 'Filter by Archived instead' })).toBeHidden();
});

test('the count beside a value is what choosing it shows, and the address restores it @base', async ({
  page,
}) => {
  await page.goto('projects/');
  const box = page.getByRole('checkbox', { name: /^CLA/ });
  await page.getByText('What you sign', { exact: true }).first().click();
  const count = Number(/\d+$/.exec((await box.locator('..').textContent()) ?? '')![0]);
  await box.check();
  await expect(page.getByRole('status').first()).toContainText(`${count} project`);
  await expect(rows(page)).toHaveCount(count);
  await expect(page).toHaveURL(/legal=cla/);
  await page.reload();
  await expect(rows(page)).toHaveCount(count);
  await page.getByRole('button', { name: /Remove the filter/ }).click();
  await expect(page).not.toHaveURL(/legal/);
  await page.goBack();
  await expect(rows(page)).toHaveCount(count);
});

test('values of two facets hold together, those of one side by side, with true counts', async ({
  page,
}) => {
  await openFilter(page, 'projects/?maturity=graduated,incubating');
  const both = await rows(page).count();
  const box = page.getByRole('checkbox', { name: /^Go\b/ });
  await page.getByText('Language', { exact: true }).first().click();
  const count = Number(/\d+$/.exec((await box.locator('..').textContent()) ?? '')![0]);
  expect(count).toBeGreaterThan(10);
  expect(count).toBeLessThan(both);
  await box.check();
  await expect(rows(page)).toHaveCount(count);
  await expect(page).toHaveURL(/maturity=graduated,incubating&language=go$/);
  await page.reload();
  await expect(rows(page)).toHaveCount(count);
});

test('hides archived projects, says how many, and finds them by name', async ({ page }) => {
  await page.goto('projects/');
  await expect(page.getByRole('status').first()).toContainText('archived not shown');
  await expect(rows(page).filter({ hasText: 'OpenTracing' })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Filter by name' }).fill('opentracing');
  await expect(rows(page).first()).toContainText('OpenTracing');
});

test('puts the rows back in their order when the text is cleared, and sorts by day', async ({
  page,
}) => {
  await openFilter(page, 'projects/');
  const names = () => rows(page).locator('th').allTextContents();
  const before = await names();
  const field = page.getByRole('searchbox', { name: 'Filter by name' });
  await field.fill('open');
  expect((await names())[0]).toMatch(/open/i);
  await field.fill('mesh');
  await field.fill('');
  expect(await names()).toEqual(before);
  await page.getByLabel('Show archived').check();
  expect((await names()).slice(0, before.length)).toEqual(before);
  await page.getByLabel('Show archived').uncheck();
  await page.getByLabel('Sort').selectOption('accepted');
  expect(await names()).not.toEqual(before);
  await page.getByLabel('Sort').selectOption('name');
  expect(await names()).toEqual(before);
});

test('says which filter to drop when nothing matches', async ({ page }) => {
  await page.goto('projects/?maturity=graduated&chat=wechat');
  await expect(page.getByRole('status').first()).toContainText('No project matches.');
  await expect(page.getByRole('status').first()).toContainText(
    'Without the filter “chat” there are',
  );
});

test('downloads exactly what is shown, as CSV and as JSON', async ({ page }) => {
  await openFilter(page, 'projects/?legal=cla');
  const shown = await rows(page).count();
  expect(shown).toBeGreaterThan(2);
  const csv = await downloaded(page, 'CSV');
  expect(csv.trim().split('\r\n')).toHaveLength(shown + 1);
  const json = JSON.parse(await downloaded(page, 'JSON')) as {
    total: number;
    result: { legal: string[] }[];
  };
  expect(json.total).toBe(shown);
  expect(json.result.every(({ legal }) => legal.includes('cla'))).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each facet is a list of links to pages of its own @base', async ({ page }) => {
    await page.goto('projects/');
    await page.getByText('What you sign', { exact: true }).first().click();
    await page.getByRole('link', { name: /^CLA/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'CLA' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Kubernetes', exact: true })).toBeVisible();
  });
});

/** Opens the catalog and waits until the filter has its data and says what it shows. */
async function openFilter(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('status').first()).not.toBeEmpty();
}

function rows(page: Page) {
  return page.locator('tbody tr:visible');
}

async function downloaded(page: Page, format: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: format }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}
