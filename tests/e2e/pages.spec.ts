import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { bringWideFonts, setInWideFonts } from '../fixtures/wide-fonts.ts';

/** One page of each layout. */
const layouts = [
  './',
  'projects/',
  'projects/jaeger/',
  'projects/by/legal/cla/',
  'projects/timeline/',
  'projects/timeline/2018-08-23/',
  'contributors/projects/',
  'projects/kata-containers/',
  'projects/openmetrics/',
  'governance/',
  'governance/elections/',
  'governance/kata-containers-2017/',
  'governance/cncf-contribute/',
  'governance/istio/',
  'governance/envoy/',
  'governance/compare/',
  'governance/compare/?projects=kata-containers,kubernetes,prometheus',
  'governance/seats/',
  'governance/by/term-limit/stated-none/',
  'governance/review/',
  'governance/review/kata-containers/',
  'roles/',
  'roles/kusionstack/approver/',
  'roles/backstage/reviewer/',
  'roles/by/right/',
  'roles/by/right/vote-decisions/',
  'roles/requirements/',
  'roles/inactivity/',
  'organizations/',
  'organizations/?q=gogle&sort=name',
  'organizations/diversity/',
  'organizations/red-hat/',
  'organizations/spectro-cloud/',
  'join/',
  'join/person/',
  'join/person/?give=review&sign=dco&talk=slack',
  'join/person/give/review/',
  'join/maintainer/',
  'join/company/',
  'join/working-groups/',
  'join/kairos-contributing-organizations/',
  'glossary/',
  'link/',
  'link/?page=/governance/kata-containers/&kind=seats',
  'search/?q=committee',
  'about/',
  'data/',
  'status/',
  'no-such-page/',
];

for (const theme of ['light', 'dark'] as const) {
  for (const path of layouts) {
    test(`${path} passes axe in the ${theme} theme, without an error or a foreign request`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      const problems = watch(page);
      await page.goto(path);
      // The dark theme changes colors only: what does not depend on them is asked once, in the light one.
      const axe = new AxeBuilder({ page });
      if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
      else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(problems).toEqual([]);
    });
  }
}

test('the search dialog passes axe', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('seat cap');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('found');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

for (const width of [320, 768])
  test(`nothing scrolls sideways at ${width} px in the widest fonts`, async ({ page }) => {
    await bringWideFonts(page);
    await page.setViewportSize({ width, height: 800 });
    const tooWide: string[] = [];
    // The last has the longest words in the most columns.
    for (const path of [...layouts, 'governance/dapr/']) {
      await page.goto(path);
      const families = await setInWideFonts(page);
      expect(families, path).toEqual({ text: 'Wide--sans', heading: 'Wide--serif' });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (excess > 0) tooWide.push(`${path} by ${excess} px`);
    }
    expect(tooWide).toEqual([]);
  });

test('the links of the menu lead to pages that exist @base', async ({ page }) => {
  const problems = watch(page);
  await page.goto('./');
  const names = await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link')
    .allTextContents();
  expect(names).toEqual(['Projects', 'Governance', 'Roles', 'Organizations', 'Join']);
  for (const name of names) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await expect(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }),
    ).toHaveAttribute('aria-current', 'page');
  }
  expect(problems).toEqual([]);
});

test('a rule can be linked, and the link leads to it @base', async ({ page }) => {
  await page.goto('governance/kata-containers/#architecture-committee-cap');
  await expect(page.locator('#architecture-committee-cap')).toBeInViewport();
  await page.locator('#architecture-committee-seats a').click();
  await expect(page).toHaveURL(/#architecture-committee-seats$/);
});

test('names of headings and facts copy their address by keyboard and say so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('governance/kata-containers/');
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  for (const id of ['architecture-committee', 'architecture-committee-seats']) {
    const link = page.locator(`#${id} > a`);
    await link.focus();
    await expect(link).toHaveAttribute('data-hint', 'Copy link');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Link copied')).toBeAttached();
    expect(await read()).toBe(new URL(`#${id}`, page.url()).href);
  }
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('projects/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the menu is a link to the full list and works by touch and key', async ({ page }) => {
    await page.goto('governance/kata-containers/');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await page.getByRole('link', { name: 'Menu' }).click();
    await expect(
      page.getByRole('navigation', { name: 'Everything in the guide' }),
    ).toBeInViewport();
    await page.getByRole('link', { name: 'Glossary' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  });

  test('a table becomes a list whose lines name themselves', async ({ page }) => {
    await page.goto('governance/kata-containers/');
    const cell = page
      .getByRole('row', { name: /Admitting a committer/ })
      .getByRole('cell')
      .first();
    const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(label).toBe('"Who decides"');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read and browsed @base', async ({ page }) => {
    await page.goto('projects/');
    expect(await page.getByRole('row').count()).toBeGreaterThan(25);
    await page.getByRole('link', { name: 'Kata Containers', exact: true }).click();
    await page.getByRole('link', { name: 'All rules of Kata Containers' }).click();
    await expect(
      page.getByRole('heading', { name: 'Election of the Architecture Committee' }),
    ).toBeVisible();
    await expect(page.getByText('Theme', { exact: true })).toBeHidden();
  });

  test('the search field leads to a page that says what to do instead', async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.goto('./');
    await page.getByRole('banner').getByRole('searchbox').fill('kata');
    await page.getByRole('banner').getByRole('button', { name: 'Go' }).click();
    await expect(page).toHaveURL(/search\/\?q=kata$/);
    await expect(page.locator('noscript p')).toContainText('Search needs a script.');
    await expect(page.locator('noscript p')).toBeVisible();
  });
});

test.describe('the theme', () => {
  test('follows the system, can be chosen, and stays chosen without a flash @base', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('about/');
    const light = await groundOf(page);
    await page.getByRole('radio', { name: 'Dark' }).check();
    const dark = await groundOf(page);
    expect(dark).not.toBe(light);
    await page.goto('glossary/', { waitUntil: 'commit' });
    await page.waitForSelector('body');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.getByRole('radio', { name: 'System' }).check();
    expect(await groundOf(page)).toBe(light);
  });
});

test('a page prints without navigation and with the addresses of its sources', async ({ page }) => {
  await page.goto('governance/kata-containers/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.locator('.contents')).toBeHidden();
  const printed = await page
    .locator('.citations a')
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(printed).toContain('https://github.com/kata-containers/community/blob/');
});

/** Everything that must not happen: console errors, refused or foreign requests, violations of the policy. */
function watch(page: Page) {
  const problems: string[] = [];
  page.on('console', (message) => {
    const expected = message.text().includes('404') && page.url().includes('no-such-page');
    if (message.type() === 'error' && !expected) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost')
      problems.push(`foreign request: ${request.url()}`);
  });
  void page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return problems;
}

function groundOf(page: Page) {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
