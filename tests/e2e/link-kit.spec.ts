import { expect, test, type Page } from '@playwright/test';

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the panel of a project shows its badges and copies a snippet by keyboard @base', async ({
    page,
  }) => {
    await page.goto('projects/kata-containers/');
    const panel = page.locator('.link-panel');
    const badge = page.getByRole('img', { name: /^seats: 7/ });
    await badge.scrollIntoViewIfNeeded();
    await expect.poll(() => naturalHeight(page, '.link-panel summary img')).toBe(20);
    await panel.locator('details', { has: badge }).locator('summary').focus();
    await page.keyboard.press('Enter');
    const copy = panel.getByRole('button', { name: 'Copy Markdown' }).and(page.locator(':visible'));
    await copy.focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: 'Copied' })).toBeFocused();
    expect(await clipboard(page)).toMatch(
      /^\[!\[Seats of Kata Containers\]\(\S+\/badges\/kata-containers\/seats\.svg\)\]\(\S+\/governance\/kata-containers\/#\S+\)$/,
    );
    await expect(copy).toBeVisible();
  });

  test('one badge of the panel is open at a time, and the address can be copied', async ({
    page,
  }) => {
    await page.goto('projects/jaeger/');
    const panel = page.locator('.link-panel');
    await panel.locator('summary').nth(0).click();
    await panel.locator('summary').nth(1).click();
    await expect(panel.locator('details[open]')).toHaveCount(1);
    await panel.getByRole('button', { name: 'Copy Address of this page' }).click();
    await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await clipboard(page)).toMatch(/\/projects\/jaeger\/$/);
  });

  test('the kit finds a page by a wrong letter, shows the badge and writes the markup @base', async ({
    page,
  }) => {
    await page.goto('link/');
    const kit = page.locator('link-kit');
    await kit.getByRole('searchbox').fill('jeager');
    await kit.getByRole('button', { name: 'Jaeger', exact: true }).click();
    await kit.getByLabel('What to show').selectOption('legal');
    await expect(kit.getByRole('img', { name: 'you sign: DCO' })).toBeVisible();
    await expect.poll(() => naturalHeight(page, 'link-kit .preview img')).toBe(20);
    await kit.getByLabel('Markup').selectOption('rst');
    await kit.getByRole('button', { name: 'Copy' }).click();
    await expect(kit.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await clipboard(page)).toMatch(
      /^\.\. image:: \S+\/badges\/jaeger\/legal\.svg\n {3}:target: \S+\/projects\/jaeger\/#sign\n {3}:alt: What you sign for Jaeger$/,
    );
    await expect(page).toHaveURL(/\?page=\/projects\/jaeger\/&kind=legal&markup=rst$/);
    await page.reload();
    await expect(kit.locator('code')).toContainText('.. image::');
    await expect(kit.locator('[data-page]')).toHaveText('Jaeger');
  });
});

test('a document leads to the kit, which opens with its page @base', async ({ page }) => {
  await page.goto('governance/kata-containers/');
  await page.getByRole('link', { name: 'Link to this page' }).click();
  const kit = page.locator('link-kit');
  await expect(kit.locator('[data-page]')).toHaveText('Rules of Kata Containers');
  await expect(kit.locator('code')).toContainText('/governance/kata-containers/');
  await kit.getByLabel('What to show').selectOption('link');
  await expect(kit.locator('.preview a')).toHaveText('Rules of Kata Containers');
});

test('Enter in the field takes the nearest page, and a word that is no name says so', async ({
  page,
}) => {
  await page.goto('link/');
  const kit = page.locator('link-kit');
  const field = kit.getByRole('searchbox');
  await field.fill('kubernetes');
  await expect(kit.getByRole('status').first()).toContainText('to choose from');
  await field.press('Enter');
  await expect(kit.locator('[data-page]')).toHaveText('Kubernetes');
  await field.fill('qqqqzzzz');
  await expect(kit.getByRole('status').first()).toHaveText('No page is called so.');
});

test('where the clipboard is closed, the snippet is selected for the reader', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
  });
  await page.goto('projects/jaeger/');
  const panel = page.locator('.link-panel');
  await panel.getByRole('button', { name: 'Copy Address of this page' }).click();
  await expect(panel.getByRole('button', { name: 'Selected, now copy it' })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/\/projects\/jaeger\/$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the panel opens, and every snippet can be selected @base', async ({ page }) => {
    await page.goto('projects/jaeger/');
    const panel = page.locator('.link-panel');
    await panel.locator('summary').first().click();
    await expect(panel.locator('details[open] code').first()).toBeVisible();
    await expect(panel.locator('details[open] code').first()).toContainText(
      '[![Maturity of Jaeger]',
    );
    await expect(panel.getByRole('button')).toHaveCount(0);
  });

  test('the page of the kit explains the snippets with an example', async ({ page }) => {
    await page.goto('link/');
    await expect(page.locator('link-kit form')).toBeHidden();
    await expect(page.locator('main noscript p')).toContainText(
      'Without scripts, take the snippets',
    );
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(
      page.locator('section', { has: page.locator('#example') }).locator('code'),
    ).toHaveCount(5);
    await expect(page.locator('.badge-kinds').getByRole('row')).toHaveCount(6);
    // Four kinds of frames, and one as an example.
    const frames = page.locator('section', { has: page.locator('#frames') });
    await expect(frames.getByRole('row')).toHaveCount(5);
    await expect(frames.locator('copy-snippet code')).toContainText('<iframe src="');
  });
});

function clipboard(page: Page) {
  return page.evaluate(() => navigator.clipboard.readText());
}

function naturalHeight(page: Page, selector: string) {
  return page.evaluate(
    (found) => document.querySelector<HTMLImageElement>(found)?.naturalHeight,
    selector,
  );
}
