import { expect, test, type Locator, type Page } from '@playwright/test';

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
    'Nothing is called “jeager”. Showing “Jaeger”',
  );
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Jaeger', exact: true }).first(),
  ).toBeVisible();
});

test('another name is searched as the name of the page, and the names are asked for once', async ({
  page,
}) => {
  const requests = countNames(page);
  await page.goto('search/?q=otel');
  await expect(page.getByRole('status')).toHaveText(
    /^“otel” is another name of “OpenTelemetry”\. Showing “OpenTelemetry”: \d+ pages\.$/,
  );
  await expect(
    page.getByRole('main').getByRole('link', { name: 'OpenTelemetry', exact: true }).first(),
  ).toBeVisible();
  await page.getByRole('main').getByRole('searchbox').fill('jeager');
  await expect(page.getByRole('status')).toContainText(
    'Nothing is called “jeager”. Showing “Jaeger”',
  );
  await page.waitForLoadState('networkidle');
  expect(requests()).toBe(1);
});

test('in the dialog, too, also when the field changes while the answer is on its way @base', async ({
  page,
}) => {
  const requests = countNames(page);
  await page.goto('./');
  await page.keyboard.press('/');
  // Key by key, each with a pause after which a search starts.
  await page.keyboard.type('otel', { delay: 150 });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('“otel” is another name of');
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await expect(dialog.getByRole('status')).toContainText('“otel” is another name of');
  await page.waitForLoadState('networkidle');
  expect(requests()).toBe(1);
});

test('says plainly that nothing was found and where else to look', async ({ page }) => {
  await page.goto('search/?q=qqqqzzzz');
  await expect(page.getByRole('status')).toHaveText('Nothing was found for “qqqqzzzz”.');
  await expectFallback(page.getByRole('main'));
});

test('words that are never together are 0 pages, with a suggestion where one is near', async ({
  page,
}) => {
  await page.goto('search/?q=otel&type=Term');
  await expect(page.getByRole('status')).toHaveText('Nothing was found for “otel”.');
  await expectFallback(page.getByRole('main'));
  const suggestion = page.getByRole('main').getByRole('link', { name: 'OpenTelemetry' });
  await expect(suggestion).toHaveAttribute('href', /\/search\/\?q=OpenTelemetry$/);
  await suggestion.click();
  await expect(page.getByRole('status')).toContainText('found.');
  await expect(page.getByText('Everything can also be browsed')).toBeHidden();

  await page.goto('search/?q=jaeger&type=Term');
  await expect(page.getByRole('status')).toHaveText('0 pages found.');
  await expectFallback(page.getByRole('main'));
});

test('names the words that no page has', async ({ page }) => {
  await page.goto('search/?q=jaeger+qqqqzzzz');
  await expect(page.getByRole('status')).toContainText('No page has “qqqqzzzz”.');
});

for (const { files, query, says } of [
  { files: '**/pagefind/**', query: 'kata', says: 'The search index did not load.' },
  { files: '**/pagefind/wasm*', query: 'kata', says: 'A part of the search index did not load.' },
  { files: '**/*.pf_fragment', query: 'kata', says: 'A part of the search index did not load.' },
  {
    files: '**/search/names.json',
    query: 'qqqqzzzz',
    says: 'Nothing was found for “qqqqzzzz”, and the list of names did not load.',
  },
])
  test(`says what did not load without ${files}, and where else to look`, async ({ page }) => {
    const requests = countNames(page);
    await page.route(files, (route) => route.abort());
    await page.goto('governance/');
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toHaveText(says);
    await expectFallback(dialog);
    expect(requests()).toBeLessThanOrEqual(1);

    await page.goto(`search/?q=${query}`);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(says);
    await expectFallback(page.getByRole('main'));

    // What did not load is asked for again with the next search.
    await page.unroute(files);
    await page.getByRole('main').getByRole('searchbox').fill(`${query} committee`);
    await expect(page.getByRole('main').getByRole('status')).toContainText('found');
  });

test('the dialog says that its own script did not load, and where else to look', async ({
  page,
}) => {
  await page.goto('governance/');
  await page.route('**/_astro/find.*', (route) => route.abort());
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText('The search did not load.');
  await expectFallback(dialog);
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

/** How often the list of names was asked for. */
function countNames(page: Page) {
  let count = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/search/names.json')) count += 1;
  });
  return () => count;
}

async function expectFallback(place: Locator) {
  for (const [name, path] of [
    ['all projects', 'projects'],
    ['governance documents', 'governance'],
    ['roles', 'roles'],
    ['glossary', 'glossary'],
  ] as const) {
    const link = place.getByRole('link', { name, exact: true });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', new RegExp(`/${path}/$`));
  }
}
