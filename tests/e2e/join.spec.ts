import { expect, test, type Page } from '@playwright/test';

const answered = 'join/person/?give=review&sign=dco&talk=slack';

test('three answers list projects with reasons, and the address restores them @base', async ({
  page,
}) => {
  await page.goto('join/person/');
  await expect(page.getByRole('heading', { name: 'What fits', exact: true })).toBeHidden();
  await page.getByRole('radio', { name: /^Review/ }).check();
  await page.getByRole('radio', { name: /^The DCO/ }).check();
  await page.getByRole('radio', { name: /^Slack/ }).check();
  await expect(page).toHaveURL(/\?give=review&sign=dco&talk=slack$/);
  await expect(rows(page)).toHaveCount(12);
  await expect(rows(page).first()).toContainText('sign off with the DCO · Slack · guide recorded');
  await expect(rows(page).first()).toContainText('role:');
  const words = await page.getByRole('status').first().textContent();
  await page.reload();
  await expect(page.getByRole('radio', { name: /^The DCO/ })).toBeChecked();
  await expect(page.getByRole('status').first()).toHaveText(words!);
});

test('the number beside an answer is what choosing it leaves', async ({ page }) => {
  await page.goto('join/person/?sign=dco');
  const discord = page.getByRole('radio', { name: /^Discord/ });
  const count = Number(/\d+$/.exec((await discord.locator('..').textContent()) ?? '')![0]);
  await discord.check();
  await expect(page.getByRole('status').first()).toContainText(`${count} project`);
});

test('one click leads to the place to start', async ({ page }) => {
  await page.goto(answered);
  const row = rows(page).first();
  await expect(row.getByRole('link', { name: /^Contributor guide of / })).toHaveAttribute(
    'href',
    /^https:\/\//,
  );
  await expect(row.getByRole('link', { name: /^Issues for newcomers of / })).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/[^/]+\/[^/]+\/contribute$/,
  );
});

test('back takes away the last answer', async ({ page }) => {
  await page.goto('join/person/?give=code');
  await page.getByRole('radio', { name: /^A CLA/ }).check();
  await expect(page).toHaveURL(/sign=cla/);
  await page.goBack();
  await expect(page).not.toHaveURL(/sign=/);
  await expect(page.getByRole('radio', { name: /^A CLA/ })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: /^Code/ })).toBeChecked();
});

test('the full list in the catalog holds as many projects @base', async ({ page }) => {
  await page.goto(`${answered}&language=go`);
  const status = page.getByRole('status').first();
  await expect(status).toHaveText(/^\d+ project/);
  const count = Number.parseInt((await status.textContent())!);
  expect(count).toBeGreaterThan(12);
  await page.getByRole('link', { name: 'All of them in the catalog' }).click();
  await expect(page).toHaveURL(/projects\/\?legal=dco&language=go&chat=slack$/);
  await expect(page.locator('tr[data-id]:visible')).toHaveCount(count);
});

test('silence is said, never taken for none, and what may fit is listed when asked for', async ({
  page,
}) => {
  await page.goto('join/person/?sign=nothing');
  const status = page.getByRole('status').first();
  await expect(status).toContainText('no DCO or CLA on record.');
  const perhaps = page.locator('.perhaps');
  await expect(perhaps).toBeHidden();
  const button = page.getByRole('button', { name: /^Show the \d+$/ });
  const count = Number(/\d+/.exec((await button.textContent())!)![0]);
  await button.click();
  await expect(page).toHaveURL(/\?sign=nothing&unknown=yes$/);
  await expect(perhaps.locator('li')).toHaveCount(count);
  await expect(perhaps.locator('li').first()).toContainText('what to sign is not recorded');
  await page.reload();
  await expect(perhaps.locator('li')).toHaveCount(count);
  await page.goBack();
  await expect(perhaps).toBeHidden();
});

test('where nothing fits, the answer without which most fit can be dropped', async ({ page }) => {
  await page.goto('join/person/?sign=nothing&language=rust');
  const status = page.getByRole('status').first();
  await expect(status).toContainText(/^No project/);
  const count = Number(/there (?:are|is) (\d+)/.exec((await status.textContent())!)![1]);
  await page.getByRole('button', { name: /^Drop the filter/ }).click();
  await expect(status).toContainText(new RegExp(`^${count} project`));
});

test('starting again forgets every answer', async ({ page }) => {
  await page.goto(`${answered}&language=go`);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/join\/person\/$/);
  await expect(page.locator('join-finder').getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What fits', exact: true })).toBeHidden();
});

test('an answer that is not offered counts for nothing', async ({ page }) => {
  await page.goto('join/person/?sign=blood&language=klingon');
  await expect(page.getByRole('button', { name: 'Start again' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What fits', exact: true })).toBeHidden();
});

test('keeps its links when the projects do not load', async ({ page }) => {
  await page.route('**/join/projects.json', (route) => route.abort());
  await page.goto('join/person/');
  await expect(page.getByRole('link', { name: /^Mailing list/ })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an answer leads to a page with reasons and the place to start', async ({ page }) => {
    await page.goto('join/person/');
    await page.getByRole('link', { name: /^Mailing list/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Where you talk: Mailing list',
    );
    await expect(
      rows(page)
        .first()
        .getByRole('link', { name: /^Contributor guide of / }),
    ).toBeVisible();
  });
});

function rows(page: Page) {
  return page.locator('.fits > li');
}
