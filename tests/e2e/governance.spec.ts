import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

test('puts chosen documents side by side, and the address restores them @base', async ({
  page,
}) => {
  await page.goto('governance/compare/');
  const field = page.getByRole('combobox', { name: 'Document' });
  await field.fill('kata contaners');
  await field.press('Enter');
  await expect(page.getByRole('status').first()).toHaveText('Choose one more document to compare.');
  await field.fill('Kubernetes');
  await page.getByRole('button', { name: 'Compare Prometheus' }).click();
  await expect(page).toHaveURL(/\?projects=kata-containers,kubernetes,prometheus$/);
  await expect(page.getByRole('status').first()).toContainText(
    'The same in all three: form, seats',
  );
  await page.reload();
  const cap = page.locator('.compared').getByRole('row', { name: /^Limit per organization/ });
  await expect(cap).toContainText('2 of 7 seats');
  await expect(cap).toContainText('one third of the seats');
  await expect(cap.locator('.apart')).toContainText('one third');
  await expect(cap.locator('.citations a').first()).toHaveAttribute('href', /github\.com.*#L\d+/);
  await page.getByRole('button', { name: 'Remove Prometheus' }).click();
  await expect(page).toHaveURL(/\?projects=kata-containers,kubernetes$/);
});

test('keeps rows that differ apart from those that only some mention', async ({ page }) => {
  await page.goto('governance/compare/?projects=kata-containers,prometheus');
  const row = (name: RegExp) => page.locator('.compared').getByRole('row', { name });
  await expect(row(/^How often/)).toHaveCount(1);
  // Both have seven seats; Kata Containers does not say how its rules are changed.
  await expect(row(/^Seats/)).toHaveCount(0);
  await expect(row(/^Changing the rules/)).toHaveCount(0);
  const rows = page.getByLabel('Show');
  await rows.selectOption('some');
  await expect(row(/^Changing the rules/)).toHaveCount(1);
  await expect(row(/^How often/)).toHaveCount(0);
  await rows.selectOption('all');
  await expect(row(/^Seats/)).toHaveCount(1);
  await expect(page).toHaveURL(/rows=all/);
  await page.goBack();
  await expect(page).toHaveURL(/rows=some/);
  await expect(row(/^Seats/)).toHaveCount(0);
});

test('takes four documents and no fifth', async ({ page }) => {
  await page.goto('governance/compare/?projects=argo,backstage,cilium,dapr,etcd');
  await expect(page.locator('.compared thead th')).toHaveCount(5);
  const field = page.getByRole('combobox', { name: 'Document' });
  await expect(field).toBeDisabled();
  await page.getByRole('button', { name: 'Compare etcd' }).click();
  await expect(page.locator('.compared thead th')).toHaveCount(5);
  await page.getByRole('button', { name: 'Remove Argo' }).click();
  await expect(field).toBeEnabled();
});

test('says that no document has a name, and keeps the focus when the field rests or the choice is cleared', async ({
  page,
}) => {
  await page.goto('governance/compare/?projects=argo,backstage,cilium');
  const field = page.getByRole('combobox', { name: 'Document' });
  await field.fill('qqqqq');
  await field.press('Enter');
  await expect
    .poll(() => field.evaluate((input: HTMLInputElement) => input.validationMessage))
    .toBe('No document here has this name.');
  await field.fill('dapr');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Dapr' })).toBeFocused();
  await page.getByRole('button', { name: 'Clear', exact: true }).press('Enter');
  await expect(field).toBeFocused();
});

test('copies a comparison or one row of it, with sources or without, and downloads it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('governance/compare/?projects=kata-containers,kubernetes');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(
    /^\| Rule \| \[Kata Containers\]\(http.*governance\/kata-containers\/\)/,
  );
  expect(markdown).toContain('](https://github.com/');
  const rows = await page.locator('.compared tbody tr:not(.group)').count();
  expect(markdown.trim().split('\n')).toHaveLength(rows + 2);
  await page.getByLabel('Copy with sources').uncheck();
  await page.getByRole('button', { name: 'Copy the row Limit per organization' }).click();
  // The click is answered before the clipboard is written.
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^(?!.*github)[^\n]+\n[^\n]+\n[^\n]+\n?$/);
  const row = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return {
      plain: await (await item!.getType('text/plain')).text(),
      rich: await (await item!.getType('text/html')).text(),
    };
  });
  expect(row.plain.trim().split('\n')).toHaveLength(3);
  expect(row.plain).not.toContain('](https://github.com/');
  expect(row.rich).toMatch(/<td>2 of 7 seats/);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const csv = readFileSync(await (await waiting).path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(rows + 1);
});

test('the table of all sorts in both directions and narrows by name and level', async ({
  page,
}) => {
  await page.goto('governance/compare/');
  const seats = page.getByRole('button', { name: 'Sort by Seats' });
  const counts = async () =>
    (
      await page
        .locator('.overview')
        .first()
        .locator('tbody td:nth-child(2)')
        .evaluateAll((cells) =>
          cells.flatMap((cell) => (cell as HTMLElement).dataset['order'] ?? []),
        )
    ).map(Number);
  await seats.click();
  const rising = await counts();
  expect(rising.length).toBeGreaterThan(15);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  await expect(page.locator('[aria-sort=ascending]')).toContainText('Seats');
  await seats.click();
  expect(await counts()).toEqual([...rising].sort((a, b) => b - a));
  const narrow = page.locator('.narrow');
  // Kubernetes, KubeEdge and Kubeflow have graduated.
  await narrow.getByLabel('Document').fill('kube');
  await narrow.getByLabel('Level').selectOption('graduated');
  const visible = page.locator('.overview tbody tr:visible');
  await expect(visible).toHaveCount(3);
  await expect(narrow.getByRole('status')).toHaveText(/^3 of \d+ documents\.$/);
  await page.reload();
  await expect(page).toHaveURL(/q=kube&level=graduated&sort=-seats/);
  await expect(visible).toHaveCount(3);
});

test('says what still works when the facts do not load', async ({ page }) => {
  await page.route('**/rules.json', (route) => route.abort());
  await page.goto('governance/compare/?projects=kata-containers,kubernetes');
  await expect(page.getByRole('status').first()).toContainText('The table of all documents below');
  await expect(page.locator('.overview tbody tr')).not.toHaveCount(0);
});

test('the page of a rule narrows by name and level, and the address keeps it', async ({ page }) => {
  await page.goto('governance/rules/cap/');
  const field = page.getByRole('searchbox', { name: 'Document' });
  await field.fill('kuberntes');
  const rows = page.locator('.answers tbody tr:visible');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('one third of the seats');
  await field.fill('');
  await page.getByLabel('Level').selectOption('sandbox');
  await expect(rows.first()).toBeVisible();
  await expect(page).toHaveURL(/level=sandbox$/);
  const count = await rows.count();
  await page.reload();
  await expect(rows).toHaveCount(count);
});

test('those who write rules choose topics and copy the links to read', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('governance/write/');
  await page.getByRole('link', { name: '6 to 10 maintainers' }).click();
  for (const topic of [
    'How you decide',
    'How one becomes a maintainer',
    'What becomes of the inactive',
  ])
    await page.getByLabel(topic).uncheck();
  await expect(page.locator('main section:visible')).toHaveCount(2);
  await expect(page).toHaveURL(/topics=company-limit,changing-the-rules$/);
  await page.getByRole('button', { name: 'Copy the links as Markdown' }).click();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/^## How much one company may hold\n\n- \[CNCF template/);
  expect(markdown).toMatch(/\]\(https:\/\/github\.com\/[^)]+#L\d+/);
});

test('documents narrow by form and limit together, with true counts @base', async ({ page }) => {
  await page.goto('governance/');
  await page.getByRole('checkbox', { name: /^Elected steering committee/ }).check();
  const box = page.getByRole('checkbox', { name: /^On votes/ });
  const count = Number(/\d+$/.exec((await box.locator('..').textContent()) ?? '')![0]);
  await box.check();
  await expect(rows(page)).toHaveCount(count);
  await expect(page.getByRole('status').first()).toContainText(
    `${count} document${count === 1 ? '' : 's'}.`,
  );
  await expect(page.getByRole('status').first()).toContainText(
    'Form: Elected steering committee. Limit per organization: On votes.',
  );
  await expect(page).toHaveURL(/\?model=elected-steering-committee&cap=votes$/);
  await page.reload();
  await expect(rows(page)).toHaveCount(count);
  await page.getByRole('button', { name: /Remove the filter Form/ }).click();
  await expect(page).toHaveURL(/\?cap=votes$/);
});

test('documents that say nothing are counted apart, and the filter to drop is proposed', async ({
  page,
}) => {
  await page.goto('governance/?term-limit=stated-none&model=bdfl');
  const status = page.getByRole('status').first();
  await expect(status).toContainText(
    /^No document is known to match\. \d+ ha(s|ve) no limit on terms/,
  );
  const dropped = /filter “(.+)”/.exec((await status.textContent())!)![1]!;
  const button = page.getByRole('button', { name: /^Show (it|the \d+)$/ });
  const words = (await button.textContent())!;
  const silent = words === 'Show it' ? 1 : Number(/\d+/.exec(words)![0]);
  await button.click();
  await expect(rows(page)).toHaveCount(silent);
  await expect(page).toHaveURL(/term-limit=not-recorded,stated-none$/);
  await page.goBack();
  await page.getByRole('button', { name: `Drop the filter “${dropped}”` }).click();
  await expect(rows(page)).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Remove the filter/ })).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all documents are there, rules have pages, and facets are links', async ({ page }) => {
    await page.goto('governance/compare/');
    expect(await page.locator('.overview tbody tr').count()).toBeGreaterThan(200);
    await expect(page.getByText('Choose two to four documents')).toBeHidden();
    await page.getByRole('link', { name: 'One company' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Limit per organization');
    await page.getByRole('link', { name: 'Up to a third of the seats' }).click();
    await expect(page.locator('#up-to-a-third')).toBeInViewport();
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
