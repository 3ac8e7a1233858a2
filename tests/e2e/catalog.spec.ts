import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

test('finds a project by a name with a wrong letter and by an alias', async ({ page }) => {
  await page.goto('projects/');
  const field = page.getByRole('searchbox', { name: 'Filter by name' });
  await field.fill('jeager');
  await expect(rows(page).first()).toContainText('Jaeger');
  await field.fill('k8s');
  await expect(rows(page).first()).toContainText('Kubernetes');
  await expect(page).toHaveURL(/\?q=k8s$/);
});

test('words of the summary find a project, and words of facets are offered as filters', async ({
  page,
}) => {
  await page.goto('projects/');
  const field = page.getByRole('searchbox', { name: 'Filter by name' });
  await field.fill('bottlenecks failures');
  await expect(rows(page).first()).toContainText('Jaeger');
  await field.fill('retired tracing');
  await page.getByRole('button', { name: 'Filter by Archived instead' }).click();
  await expect(field).toHaveValue('tracing');
  await expect(page).toHaveURL(/\?q=tracing&maturity=archived$/);
  await expect(rows(page).first()).toContainText('OpenTracing');
  await expect(page.getByRole('button', { name: 'Filter by Archived instead' })).toBeHidden();
});

test('the count beside a value is what choosing it shows, and the address restores it @base', async ({
  page,
}) => {
  await page.goto('projects/');
  const box = page.getByRole('checkbox', { name: /^CLA/ });
  const count = Number(/\d+$/.exec((await box.locator('..').textContent()) ?? '')![0]);
  await box.check();
  await expect(page.getByRole('status').first()).toContainText(`${count} project`);
  await expect(rows(page)).toHaveCount(count);
  await expect(page).toHaveURL(/legal=cla/);
  await page.reload();
  await expect(rows(page)).toHaveCount(count);
  await page.getByRole('button', { name: /Remove the filter/ }).click();
  await expect(page).not.toHaveURL(/legal/);
  await page.goBack();
  await expect(rows(page)).toHaveCount(count);
});

test('values of two facets hold together, those of one side by side, with true counts', async ({
  page,
}) => {
  await openFilter(page, 'projects/?maturity=graduated,incubating');
  const both = await rows(page).count();
  const box = page.getByRole('checkbox', { name: /^Go\b/ });
  const count = Number(/\d+$/.exec((await box.locator('..').textContent()) ?? '')![0]);
  expect(count).toBeGreaterThan(10);
  expect(count).toBeLessThan(both);
  await box.check();
  await expect(rows(page)).toHaveCount(count);
  await expect(page).toHaveURL(/maturity=graduated,incubating&language=go$/);
  await page.reload();
  await expect(rows(page)).toHaveCount(count);
});

test('hides archived projects, says how many, and finds them by name', async ({ page }) => {
  await page.goto('projects/');
  await expect(page.getByRole('status').first()).toContainText('archived not shown');
  await expect(rows(page).filter({ hasText: 'OpenTracing' })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Filter by name' }).fill('opentracing');
  await expect(rows(page).first()).toContainText('OpenTracing');
});

test('puts the rows back in their order when the text is cleared, and sorts by day', async ({
  page,
}) => {
  await openFilter(page, 'projects/');
  const names = () => rows(page).locator('th').allTextContents();
  const before = await names();
  const field = page.getByRole('searchbox', { name: 'Filter by name' });
  await field.fill('open');
  // What finds by name comes with the first key.
  await expect.poll(async () => (await names())[0]).toMatch(/open/i);
  await field.fill('mesh');
  await field.fill('');
  expect(await names()).toEqual(before);
  await page.getByLabel('Show archived').check();
  expect((await names()).slice(0, before.length)).toEqual(before);
  await page.getByLabel('Show archived').uncheck();
  await page.getByLabel('Sort').selectOption('accepted');
  expect(await names()).not.toEqual(before);
  await page.getByLabel('Sort').selectOption('name');
  expect(await names()).toEqual(before);
});

test('says which filter to drop when nothing matches, and drops it', async ({ page }) => {
  await page.goto('projects/?maturity=graduated&chat=wechat&license=apache-2-0');
  const status = page.getByRole('status').first();
  await expect(status).toContainText('Without the filter “chat” there are');
  const count = Number(/“chat” there are (\d+)/.exec((await status.textContent())!)![1]);
  await page.getByRole('button', { name: 'Drop the filter “chat”' }).click();
  await expect(rows(page)).toHaveCount(count);
  await expect(page).toHaveURL(/\?maturity=graduated&license=apache-2-0$/);
});

test('projects of which no source says are counted apart, shown when asked for, and remembered @base', async ({
  page,
}) => {
  await openFilter(page, 'projects/?legal=cla');
  const status = page.getByRole('status').first();
  const sure = await rows(page).count();
  await expect(status).toContainText('more have no DCO or CLA on record.');
  const button = page.getByRole('button', { name: /^Show the \d+$/ });
  const silent = Number(/\d+/.exec((await button.textContent())!)![0]);
  await button.click();
  await expect(rows(page)).toHaveCount(sure + silent);
  await expect(page).toHaveURL(/legal=cla,not-recorded$/);
  const words = `${sure + silent} projects, ${silent} of them with no DCO or CLA on record.`;
  await expect(status).toContainText(words);
  await expect(rows(page).last()).toContainText('not recorded');
  await expect(rows(page).first()).not.toContainText('not recorded');
  await page.reload();
  await expect(status).toContainText(words);
  await expect(rows(page)).toHaveCount(sure + silent);
});

test('never goes blank: count, chips and list are in view wherever a value is ticked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openFilter(page, 'projects/');
  for (const name of [/^Rust\b/, /^Slack\b/]) {
    await page.evaluate(() => window.scrollTo({ top: 9000, behavior: 'instant' }));
    await page.getByRole('checkbox', { name }).check();
    await expect(page.getByRole('status').first()).toBeInViewport();
    await expect(page.getByRole('button', { name: /Remove the filter/ }).last()).toBeInViewport();
    await expect(rows(page).first()).toBeInViewport();
    await expect(page.getByRole('checkbox', { name })).toBeInViewport();
  }
});

test('values that would show nothing fold away and come back', async ({ page }) => {
  const gitter = page.getByRole('checkbox', { name: /^Gitter/ });
  await openFilter(page, 'projects/');
  await expect(gitter).toBeVisible();
  await openFilter(page, 'projects/?language=ruby');
  await expect(gitter).toBeHidden();
  for (const count of await page.locator('.facets label:visible span:last-child').allTextContents())
    expect(Number(count)).toBeGreaterThan(0);
  await page.getByRole('button', { name: /more that show nothing$/ }).click();
  await expect(gitter).toBeVisible();
});

test('a project takes about 60 px', async ({ page }) => {
  for (const [width, most] of [
    [1440, 66],
    [360, 73],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await openFilter(page, 'projects/');
    const heights = await rows(page).evaluateAll((all) =>
      all.map((row) => row.getBoundingClientRect().height).sort((a, b) => a - b),
    );
    expect(heights[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(most);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('a project stands on the first screen, filters or not, and downloads below the list', async ({
    page,
  }) => {
    for (const query of ['', '?maturity=graduated&legal=dco']) {
      await openFilter(page, `projects/${query}`);
      const first = (await rows(page).first().boundingBox())!;
      expect(first.y + first.height).toBeLessThan(780);
    }
    const downloads = (await page.getByRole('button', { name: 'CSV' }).boundingBox())!;
    const last = (await rows(page).last().boundingBox())!;
    expect(downloads.y).toBeGreaterThanOrEqual(last.y + last.height);
  });

  test('one control holds all filters and says how many are chosen and what they find', async ({
    page,
  }) => {
    await openFilter(page, 'projects/?maturity=graduated&legal=dco');
    const control = page.locator('.filters > summary');
    await expect(control).toHaveText(/^Filter \(2\)/);
    await control.click();
    await page.getByText('Language', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Rust/ }).check();
    await expect(control).toHaveText(/^Filter \(3\)/);
    await expect(control).toBeInViewport();
    await expect(control).toContainText(`${await rows(page).count()} project`);
    await control.click();
    await expect(rows(page).first()).toBeInViewport();
  });
});

test('downloads exactly what is shown, as CSV and as JSON', async ({ page }) => {
  await openFilter(page, 'projects/?legal=cla');
  const shown = await rows(page).count();
  expect(shown).toBeGreaterThan(2);
  const csv = await downloaded(page, 'CSV');
  expect(csv.trim().split('\r\n')).toHaveLength(shown + 1);
  const json = JSON.parse(await downloaded(page, 'JSON')) as {
    total: number;
    result: { legal: string[] }[];
  };
  expect(json.total).toBe(shown);
  expect(json.result.every(({ legal }) => legal.includes('cla'))).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each facet is a list of links to pages of its own @base', async ({ page }) => {
    await page.goto('projects/');
    await page.getByText('What you sign', { exact: true }).first().click();
    await page.getByRole('link', { name: /^CLA/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'CLA' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Kubernetes', exact: true })).toBeVisible();
  });

  test('counts say that they include archived projects, as the pages behind them do', async ({
    page,
  }) => {
    await page.goto('projects/');
    await expect(page.getByText('The counts include archived projects.')).toBeVisible();
  });

  test('the control of a phone opens to the same links @base', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('projects/');
    await page.getByText('Filter', { exact: true }).click();
    await page.getByText('Chat', { exact: true }).click();
    await page
      .locator('.facets')
      .getByRole('link', { name: /^Discord/ })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Discord' })).toBeVisible();
  });
});

/** Opens the catalog and waits until the filter has its data and says what it shows. */
async function openFilter(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('status').first()).not.toBeEmpty();
}

function rows(page: Page) {
  return page.locator('tbody tr:visible');
}

async function downloaded(page: Page, format: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: format }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}
