import { expect, test, type Page } from '@playwright/test';

test('finds an organization by a name with a wrong letter, and by another spelling', async ({
  page,
}) => {
  await page.goto('organizations/');
  const field = page.getByRole('searchbox', { name: 'Filter by name' });
  await field.fill('gogle');
  await expect(rows(page).first()).toContainText('Google');
  await field.fill('nyu');
  await expect(rows(page).first()).toContainText('New York University');
  await expect(page).toHaveURL(/\?q=nyu$/);
  await field.fill('qqqqzzzz');
  await expect(page.getByRole('status').first()).toContainText(
    'No organization matches “qqqqzzzz”. Without “qqqqzzzz” there are',
  );
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Drop “qqqqzzzz”' }).click();
  await expect(rows(page)).not.toHaveCount(0);
  await expect(field).toHaveValue('');
});

test('sorts by projects, maintainers and name, and the address restores it @base', async ({
  page,
}) => {
  await page.goto('organizations/');
  const all = await rows(page).count();
  const sort = page.getByRole('combobox', { name: 'Sort' });
  expect(descends(await numbers(page, 0))).toBe(true);
  await sort.selectOption('most maintainers first');
  expect(descends(await numbers(page, 1))).toBe(true);
  await sort.selectOption('by name');
  await expect(page).toHaveURL(/\?sort=name$/);
  await page.reload();
  await expect(sort).toHaveValue('name');
  const names = await page.locator('tbody th > a').allTextContents();
  expect(names).toEqual(
    [...names].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })),
  );
  expect(names).toHaveLength(all);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is complete, most projects first, and leads to projects', async ({ page }) => {
    await page.goto('organizations/');
    expect(descends(await numbers(page, 0))).toBe(true);
    await expect(page.getByRole('combobox')).toBeHidden();
    await page.getByRole('link', { name: 'Red Hat', exact: true }).click();
    await page.getByRole('link', { name: 'CRI-O' }).click();
    await expect(page.getByRole('heading', { name: 'Who maintains it' })).toBeInViewport();
  });
});

function rows(page: Page) {
  return page.locator('tbody tr:visible');
}

async function numbers(page: Page, column: number) {
  const texts = await page
    .locator(`tbody tr td.number:nth-of-type(${column + 1})`)
    .allTextContents();
  return texts.map(Number);
}

function descends(values: number[]) {
  return (
    values.length > 10 && values.every((value, place) => value <= (values[place - 1] ?? value))
  );
}
