import { expect, test } from '@playwright/test';

test('opens with /, finds a rule by its words, and Escape gives the focus back @base', async ({
  page,
}) => {
  await page.goto('governance/');
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roles' });
  await link.focus();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search the guide' });
  await page.keyboard.type('kata seats organization');
  await expect(dialog.getByRole('status')).toContainText('found');
  const rule = dialog.getByRole('link', {
    name: 'Architecture Committee (AC): Limit per organization',
  });
  await expect(rule.first()).toHaveAttribute(
    'href',
    /governance\/kata-containers\/#architecture-committee-cap$/,
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('arrow keys reach the results and Enter opens one @base', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jaeger');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link', { name: 'Jaeger', exact: true }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link', { name: 'Jaeger', exact: true }).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Jaeger' })).toBeVisible();
});

test('says when nothing has a name and shows the nearest one', async ({ page }) => {
  await page.goto('search/?q=jeager');
  await expect(page.getByRole('status')).toContainText(
    'Nothing is called “jeager”. Showing “jaeger”',
  );
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Jaeger', exact: true }).first(),
  ).toBeVisible();
});

test('says plainly that nothing was found and offers the catalog', async ({ page }) => {
  await page.goto('search/?q=qqqqzzzz');
  await expect(page.getByRole('status')).toHaveText('Nothing was found for “qqqqzzzz”.');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'all projects are on one page' }),
  ).toBeVisible();
});

test('names the words that no page has', async ({ page }) => {
  await page.goto('search/?q=jaeger+qqqqzzzz');
  await expect(page.getByRole('status')).toContainText('No page has “qqqqzzzz”.');
});

test('says that the index did not load and offers the catalog', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('governance/');
  await page.keyboard.press('/');
  await page.keyboard.type('kata');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText('The search index did not load.');
  await expect(dialog.getByRole('link', { name: 'All projects are on one page.' })).toBeVisible();
});

test('keeps query and filters in the address, so that reload and back restore them @base', async ({
  page,
}) => {
  await page.goto('search/?q=committee&type=Rules');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('committee');
  await expect(page.getByLabel('Kind')).toHaveValue('Rules');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Rules']);
  await page.getByLabel('Kind').selectOption('Role');
  await expect(page).toHaveURL(/q=committee&type=Role/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Roles']);
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('Role');
});

test('loads nothing of the search before it is opened', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('projects/kairos/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /pagefind|find\.|dialog\./.test(url))).toEqual([]);
});
