import { expect, test, type Page } from '@playwright/test';
import { watch } from '../fixtures/watch.ts';

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
    await expect(page.locator('noscript p')).toContainText('The search needs a script.');
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

function groundOf(page: Page) {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
