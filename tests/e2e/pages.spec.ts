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

  test('the menu opens in place, by touch and key, and closes by key', async ({ page }) => {
    await page.goto('governance/kata-containers/');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    const button = page.getByRole('button', { name: 'Menu' });
    const menu = page.getByRole('navigation', { name: 'Menu' });
    await expect(menu).toBeHidden();
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(menu.getByText('Governance', { exact: true })).toBeInViewport();
    await menu.getByRole('link', { name: 'Glossary' }).press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await button.press('Enter');
    await menu.getByRole('link', { name: 'Glossary' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  });

  test('a link to a rule shows on one screen whose rule it is', async ({ page }) => {
    await page.goto('governance/kata-containers/#architecture-committee-cap');
    const section = page.locator('.part', { has: page.locator('#architecture-committee-cap') });
    await expect(section).toHaveAttribute(
      'data-place',
      /^Kata Containers › Architecture Committee/,
    );
    await expect(page.locator('#architecture-committee-cap')).toBeInViewport();
    // The line is part of a style: what stands at the top of the window there is the section that carries it.
    const top = await section.evaluate((part) => {
      const { position, content } = getComputedStyle(part, '::before');
      const at = document.elementFromPoint(part.getBoundingClientRect().left + 20, 12);
      return { position, content, isPart: at === part };
    });
    expect(top).toEqual({
      position: 'sticky',
      content: expect.stringContaining('Kata Containers › Architecture Committee'),
      isPart: true,
    });
  });

  test('contents stay within reach, and close when they have led somewhere or by key', async ({
    page,
  }) => {
    await page.goto('governance/kata-containers/#neutrality');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await contents.getByText('Contents').click();
    await contents.getByRole('link', { name: 'Decisions' }).press('Escape');
    await expect(contents.getByRole('link', { name: 'Decisions' })).toBeHidden();
    await expect(contents.locator('summary')).toBeFocused();
    await contents.locator('summary').press('Enter');
    await contents.getByRole('link', { name: 'Decisions' }).click();
    await expect(page).toHaveURL(/#decisions$/);
    await expect(contents.getByRole('link', { name: 'Decisions' })).toBeHidden();
  });

  test('a long page folds; a link into a fold opens it, and a wide screen has none', async ({
    page,
  }) => {
    await page.goto('glossary/');
    await expect(page.locator('#cla')).toBeHidden();
    expect(await heightOf(page)).toBeLessThan(8_000);
    await page.goto('glossary/#cla');
    await expect(page.locator('#cla')).toBeInViewport();
    await page.goto('projects/timeline/#year-2024');
    await expect(page.locator('#year-2024 ~ details table')).toBeVisible();
    await page.goto('projects/timeline/');
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.locator('#year-2024 ~ details table')).toBeVisible();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#year-2024 ~ details table')).toBeVisible();
  });

  test('a table becomes a list whose lines name themselves', async ({ page }) => {
    await page.goto('governance/kusionstack/');
    const cell = page
      .getByRole('row', { name: /New approver/ })
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

test('an unknown address names the nearest pages', async ({ page }) => {
  await page.goto('projects/kubernets/');
  await page.getByRole('main').getByRole('link', { name: '/projects/kubernetes/' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kubernetes');
});

test('forced colors keep the current place of the navigation', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('projects/');
  const lineOf = (name: string) =>
    page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link).textDecorationLine);
  expect([await lineOf('Projects'), await lineOf('Roles')]).toEqual(['underline', 'none']);
});

function heightOf(page: Page) {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

function groundOf(page: Page) {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
