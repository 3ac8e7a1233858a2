import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

test('puts chosen documents side by side, and the address restores them @base', async ({
  page,
}) => {
  await page.goto('governance/compare/');
  await page.getByText('Choose two to four documents').click();
  await page.getByRole('checkbox', { name: 'Kata Containers' }).check();
  await expect(page.getByRole('status').first()).toHaveText('Choose one more document to compare.');
  await page.getByRole('checkbox', { name: 'Kubernetes', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Prometheus' }).check();
  await expect(page).toHaveURL(/\?projects=kata-containers,kubernetes,prometheus$/);
  await expect(page.getByRole('status').first()).toContainText(
    'The same in all three: form, seats',
  );
  await page.reload();
  const cap = page.locator('.compared').getByRole('row', { name: /^Limit per organization/ });
  await expect(cap).toContainText('2 of 7 seats');
  await expect(cap).toContainText('One third of the seats');
  await expect(cap.locator('.apart')).toContainText('One third');
  await expect(cap.locator('.citations a').first()).toHaveAttribute('href', /github\.com.*#L\d+/);
});

test('shows only rows that differ until all are asked for', async ({ page }) => {
  await page.goto('governance/compare/?projects=kata-containers,prometheus');
  const seats = page.locator('.compared').getByRole('row', { name: /^Seats/ });
  await expect(page.locator('.compared')).toBeVisible();
  await expect(seats).toHaveCount(0);
  await page.getByLabel('Only rows that differ').uncheck();
  await expect(seats).toHaveCount(1);
  await expect(page).toHaveURL(/rows=all/);
  await page.goBack();
  await expect(seats).toHaveCount(0);
});

test('takes four documents and no fifth', async ({ page }) => {
  await page.goto('governance/compare/?projects=argo,backstage,cilium,dapr,etcd');
  await expect(page.locator('.compared thead th')).toHaveCount(5);
  await page.getByText('Choose two to four documents').click();
  await expect(page.getByRole('checkbox', { name: 'etcd' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Argo' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'etcd' })).toBeEnabled();
});

test('copies the comparison as Markdown and downloads it as CSV', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('governance/compare/?projects=kata-containers,kubernetes');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(
    /^\| Rule \| \[Kata Containers\]\(http.*governance\/kata-containers\/\)/,
  );
  const rows = await page.locator('.compared tbody tr:not(.group)').count();
  expect(markdown.trim().split('\n')).toHaveLength(rows + 2);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const csv = readFileSync(await (await waiting).path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(rows + 1);
});

test('the table of all sorts by a column in both directions, and hides columns', async ({
  page,
}) => {
  await page.goto('governance/compare/');
  const seats = page.getByRole('button', { name: 'Seats', exact: true });
  const counts = async () =>
    (
      await page
        .locator('.matrix tbody td:nth-child(5)')
        .evaluateAll((cells) =>
          cells.flatMap((cell) => (cell as HTMLElement).dataset['order'] ?? []),
        )
    ).map(Number);
  await seats.click();
  const rising = await counts();
  expect(rising.length).toBeGreaterThan(15);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  await expect(page.locator('[aria-sort=ascending]')).toHaveText('Seats');
  await seats.click();
  expect(await counts()).toEqual([...rising].sort((a, b) => b - a));
  await page.getByText('Columns of the table of all').click();
  await page.getByRole('checkbox', { name: 'Form', exact: true }).uncheck();
  await expect(page.locator('.matrix th[data-rule=form]')).toBeHidden();
  await page.reload();
  await expect(page.locator('.matrix th[data-rule=form]')).toBeHidden();
  await expect(page).toHaveURL(/sort=-seats/);
});

test('says what still works when the facts do not load', async ({ page }) => {
  await page.route('**/rules.json', (route) => route.abort());
  await page.goto('governance/compare/?projects=kata-containers,kubernetes');
  await expect(page.getByRole('status').first()).toContainText('The table of all documents below');
  await expect(page.locator('.matrix tbody tr')).not.toHaveCount(0);
});

test('documents narrow by form and limit together, with true counts @base', async ({ page }) => {
  await page.goto('governance/');
  await page.getByRole('checkbox', { name: /^Elected steering committee/ }).check();
  const box = page.getByRole('checkbox', { name: /^On votes/ });
  const count = Number(/\d+$/.exec((await box.locator('..').textContent()) ?? '')![0]);
  await box.check();
  await expect(rows(page)).toHaveCount(count);
  await expect(page.getByRole('status').first()).toContainText(
    `${count} document${count === 1 ? '' : 's'} in force. Form: Elected steering committee. Limit per organization: On votes.`,
  );
  await expect(page).toHaveURL(/\?model=elected-steering-committee&cap=votes$/);
  await page.reload();
  await expect(rows(page)).toHaveCount(count);
  await page.getByRole('button', { name: /Remove the filter Form/ }).click();
  await expect(page).toHaveURL(/\?cap=votes$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole matrix is there, and facets are links', async ({ page }) => {
    await page.goto('governance/compare/');
    expect(await page.locator('.matrix tbody tr').count()).toBeGreaterThan(40);
    await expect(page.getByText('Choose two to four documents')).toBeHidden();
    await page.goto('governance/');
    await page.getByRole('link', { name: /^Has an elected body/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Elected body: Has an elected body',
    );
  });
});

function rows(page: Page) {
  return page.locator('edition-filter tbody tr:visible');
}

test('a fact whose address is opened says in which file and field it is written @base', async ({
  page,
}) => {
  await page.goto('governance/kata-containers/#architecture-committee-seats');
  const place = page.locator('.fact-place');
  await expect(place).toContainText(
    'Written in content/governance/kata-containers.mdx, field bodies[0].seats',
  );
  await page.goto('governance/kata-containers/#architecture-committee-cap');
  await expect(place).toHaveCount(1);
  await expect(place).toContainText('field bodies[0].organizationCap');
  await page.goto('governance/kata-containers/');
  await expect(place).toHaveCount(0);
});
