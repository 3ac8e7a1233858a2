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
  const first = dialog.getByRole('link', { name: 'Jaeger', exact: true }).first();
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Jaeger' })).toBeVisible();
});

for (const [asked, goesTo] of [
  ['jeager', 'projects/jaeger/'],
  ['otel', 'projects/opentelemetry/'],
  ['kata contianers', 'projects/kata-containers/'],
  ['approver of kusionstack', 'roles/kusionstack/approver/'],
  ['graduated dco', 'projects/?maturity=graduated&legal=dco'],
  ['rss', 'data/#twins'],
  ['two thirds', 'glossary/#supermajority'],
] as const)
  test(`"${asked}" goes to ${goesTo} first`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(asked)}`);
    const results = page.getByRole('main').locator('.results');
    await expect(results.getByRole('heading', { level: 2 }).first()).toHaveText('Go to');
    expect(await results.getByRole('link').first().getAttribute('href')).toMatch(
      new RegExp(`/${goesTo.replaceAll(/[?]/g, '\\$&')}$`),
    );
  });

test('words that stand for values of the catalog lead to as many projects as it then shows', async ({
  page,
}) => {
  await page.goto('search/?q=graduated+dco');
  const line = page.getByRole('main').locator('.results li').first();
  await expect(line).toContainText(/\d+ projects/);
  const count = /\d+ projects/.exec(await line.innerText())![0];
  await line.getByRole('link').click();
  await expect(page.getByRole('status')).toContainText(`${count}.`);
});

test('another name asks for the names once, also when the field changes meanwhile @base', async ({
  page,
}) => {
  const requests = countRequests(page, /\/search\/(?:names|index)\.json$/);
  await page.goto('./');
  await page.keyboard.press('/');
  // Key by key, each with a pause after which a search starts.
  await page.keyboard.type('otel', { delay: 150 });
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('link', { name: 'OpenTelemetry', exact: true }).first();
  await expect(name).toBeVisible();
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await expect(name).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(requests()).toBe(2);
});

test('says plainly that there is no answer, with the nearest names and where else to look', async ({
  page,
}) => {
  await page.goto('search/?q=docker+swarm');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText(
    'Nothing was found for “docker swarm”. Nothing in the guide has “swarm”.',
  );
  await expectFallback(main);
  await expect(main.locator('.results section:not(.nearest) a')).toHaveCount(0);
  await expect(main.getByRole('heading', { name: 'Nearest names' })).toBeVisible();
});

test('a name that the guide only mentions is no answer; what mentions it is shown', async ({
  page,
}) => {
  await page.goto('search/?q=mongodb');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText(
    'Nothing was found for “mongodb”. The guide only mentions “mongodb”.',
  );
  const mention = main.locator('.results .nearest li').filter({ hasText: 'Only mentions it' });
  await expect(mention.getByRole('link', { name: 'OpenEverest' })).toBeVisible();
  await expect(main.locator('.results section:not(.nearest) a')).toHaveCount(0);
});

test('names the words that were left out, and those that nothing has', async ({ page }) => {
  await page.goto('search/?q=kubernetes+steering+committee+quorum+shanghai');
  await expect(page.getByRole('status')).toHaveText(/“shanghai” was left out\./);
  await page.goto('search/?q=kubernetes+steering+committee+qqqqzzzz');
  await expect(page.getByRole('status')).toContainText('Nothing in the guide has “qqqqzzzz”.');
});

test('rules in force stand above those that they replaced, which say so', async ({ page }) => {
  await page.goto('search/?q=kata+2017+launch+charter');
  await expect(page.getByRole('status')).not.toHaveText('Searching …');
  const old = page
    .locator('.results li')
    .filter({ has: page.locator('a[href*="/kata-containers-2017/"]') });
  await expect(old.first()).toBeVisible();
  await expect(old.filter({ hasNotText: 'Superseded' })).toHaveCount(0);
  const links = await page
    .locator('.results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  const isOld = (link: string) => link.includes('/kata-containers-2017/');
  expect(links.findIndex(isOld)).toBeGreaterThan(0);
  expect(links[0]).toMatch(/\/kata-containers\//);
});

test('quoted words have to stand side by side', async ({ page }) => {
  await page.goto('search/?q=%22brand+free%22');
  await expect(page.getByRole('status')).toContainText('found');
  await expect(page.locator('.results mark').first()).toHaveText(/brand/i);
});

test('kinds are filters with counts, kept in the address for reload and back @base', async ({
  page,
}) => {
  await page.goto('search/?q=committee&type=Rules');
  const rules = page.getByRole('button', { name: /^Governance \d+$/ });
  await expect(rules).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /^Roles \d+$/ }).click();
  await expect(page).toHaveURL(/q=committee&type=role/);
  await expect(page.locator('.results li').first()).toContainText('Role');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Roles \d+$/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goBack();
  await expect(rules).toHaveAttribute('aria-pressed', 'true');
});

test('what was opened is offered again on this device, and forgotten at a click', async ({
  page,
}) => {
  await page.goto('search/?q=jaeger');
  await page.locator('.results a').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jaeger' })).toBeVisible();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'jaeger' }).click();
  await expect(dialog.getByRole('searchbox')).toHaveValue('jaeger');
  await dialog.getByRole('searchbox').fill('');
  await dialog.getByRole('button', { name: 'Forget these' }).click();
  await expect(dialog.locator('.recent')).toBeHidden();
});

test('results stay where they are while texts come', async ({ page }) => {
  await page.route('**/search/index/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto('governance/');
  await page.keyboard.press('/');
  await page.keyboard.type('jaeger');
  const first = page.getByRole('dialog').locator('.results a').first();
  await expect(first).toBeVisible();
  const before = (await first.boundingBox())!;
  await expect(page.getByRole('dialog').getByText('In the texts')).toBeVisible();
  const after = (await first.boundingBox())!;
  expect([Math.round(after.x), Math.round(after.y)]).toEqual([
    Math.round(before.x),
    Math.round(before.y),
  ]);
});

test('what the texts need is asked for while somebody types, before the pause', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('governance/');
  await page.clock.pauseAt(Date.now() + 60_000);
  const asksFor = (files: RegExp) => page.waitForResponse((response) => files.test(response.url()));
  await page.keyboard.press('/');
  await page.keyboard.type('kata');
  await expect(page.getByRole('dialog').locator('.results a').first()).toBeAttached();
  // Less than the pause after which texts are searched.
  const listOfFiles = asksFor(/\/search\/index\.json$/);
  await page.clock.runFor(50);
  await listOfFiles;
  const words = asksFor(/\/search\/index\/.*\/words\//);
  await page.keyboard.type(' seats ');
  await page.clock.runFor(50);
  await words;
  await expect(page.getByRole('dialog').getByText('In the texts')).toBeHidden();
});

test('loads nothing of the search before it is opened', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('projects/kairos/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /\/search\/|search-panel/.test(url))).toEqual([]);
});

/** What can go wrong with a file: it is missing, cut off, or never comes. */
const faults: Record<string, (page: Page, files: string) => Promise<unknown>> = {
  'is missing': (page, files) => page.route(files, (route) => route.fulfill({ status: 404 })),
  'is cut off': (page, files) =>
    page.route(files, async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: body.slice(0, 200) });
    }),
  'never comes': (page, files) => page.route(files, () => undefined),
};

for (const [part, files] of [
  ['the list of names', '**/search/names.json'],
  ['the list of files', '**/search/index.json'],
  ['a file of words', '**/search/index/*/words/*.json'],
  ['a file of places', '**/search/index/*/places/*.json'],
] as const)
  for (const [happens, breakFile] of Object.entries(faults))
    test(`says so and offers other ways when ${part} ${happens}`, async ({ page }) => {
      await breakFile(page, files);
      await page.goto('governance/');
      await page.keyboard.press('/');
      await page.keyboard.type('lazy consensus');
      await expectSaid(page.getByRole('dialog'));
      if (part !== 'the list of names')
        await expect(
          page.getByRole('dialog').getByRole('link', { name: 'lazy consensus' }).first(),
        ).toBeVisible();

      await page.goto('search/?q=lazy+consensus');
      await expectSaid(page.getByRole('main'));

      // What did not come is asked for again with the next search.
      await page.unroute(files);
      await page.waitForTimeout(2000);
      await page.getByRole('main').getByRole('searchbox').fill('kata seats organization');
      await expect(page.getByRole('main').getByRole('status')).toContainText('found');
    });

for (const [happens, abort] of [
  ['is refused', true],
  ['never comes', false],
] as const)
  test(`says so and offers other ways when the script of the search ${happens}`, async ({
    page,
  }) => {
    const says = abort
      ? 'The search did not load.'
      : 'The search has not answered within two seconds.';
    // Before the page: Chromium may let the first request after a new rule slip through on a busy machine.
    await page.route('**/_astro/search-panel.*', (route) => (abort ? route.abort() : undefined));
    await page.goto('governance/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toHaveText(says);
    await expectFallback(dialog);

    await page.goto('search/?q=jaeger', { waitUntil: 'commit' });
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toHaveText(says);
    await expectFallback(main);
    await expect(main.getByRole('searchbox')).toHaveValue('jaeger');
  });

test('the dialog is seen when its styles never come', async ({ page }) => {
  await page.route('**/_astro/search.*.css', () => undefined);
  await page.goto('governance/');
  await page.keyboard.press('/');
  await page.keyboard.type('jaeger');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link', { name: 'Jaeger', exact: true }).first()).toBeVisible();
  await expect(dialog).toHaveCSS('opacity', '1');
});

test('keys before the script has come make one search', async ({ page }) => {
  await page.route('**/_astro/search-panel.*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.goto('governance/');
  await page.keyboard.press('/');
  await page.keyboard.type('committee', { delay: 20 });
  const roles = page.getByRole('dialog').getByRole('button', { name: /^Roles \d+$/ });
  await roles.click();
  await expect(roles).toHaveAttribute('aria-pressed', 'true');
});

test('offline, it shows what has come before and does not say that nothing was found', async ({
  page,
  context,
}) => {
  await page.goto('search/?q=kata+seats');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('found');
  await context.setOffline(true);
  await main.getByRole('searchbox').fill('jaeger maintainers');
  await expect(main.getByRole('status')).toContainText('You are offline');
  await expect(main.getByRole('link', { name: 'Jaeger: Who maintains it' })).toBeVisible();
  await expectFallback(main);
});

test('offline from the start, it says so', async ({ page, context }) => {
  await page.goto('governance/');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await page.keyboard.type('jaeger');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('You are offline');
  await expectFallback(page.getByRole('dialog'));
});

test('where nothing is found, the page shows what can be browsed', async ({ page }) => {
  await page.goto('search/?q=qqqqzzzz');
  await expect(page.getByRole('status')).toContainText('Nothing was found');
  const way = page.getByRole('main').getByRole('link', { name: 'Who can merge changes?' });
  await expect(way).toBeVisible();
  await page.getByRole('searchbox', { name: 'Words to search for' }).fill('jaeger');
  await expect(way).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the field leads to a page from which everything can be browsed', async ({ page }) => {
    await page.goto('governance/');
    const form = page.getByRole('search');
    await form.getByRole('searchbox').fill('jaeger');
    await form.getByRole('button').click();
    await expect(page).toHaveURL(/\/search\/\?q=jaeger$/);
    for (const [name, path] of [
      ['Jaeger', 'projects/jaeger'],
      ['Who can merge changes?', 'roles/by/right/merge'],
      ['Compare the rules', 'governance/compare'],
    ] as const)
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toHaveAttribute(
        'href',
        new RegExp(`/${path}/$`),
      );
  });
});

function countRequests(page: Page, pattern: RegExp) {
  let count = 0;
  page.on('request', (request) => {
    if (pattern.test(request.url())) count += 1;
  });
  return () => count;
}

async function expectSaid(place: Locator) {
  await expect(place.getByRole('status')).toHaveText(
    /did not load|has not answered within two seconds/,
  );
  await expectFallback(place);
}

async function expectFallback(place: Locator) {
  for (const [name, path] of [
    ['all projects', 'projects'],
    ['governance documents', 'governance'],
    ['roles', 'roles'],
    ['glossary', 'glossary'],
  ] as const) {
    const link = place.locator('.fallback').getByRole('link', { name, exact: true });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', new RegExp(`/${path}/$`));
  }
}
