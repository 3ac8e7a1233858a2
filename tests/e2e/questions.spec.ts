import { expect, test, type Page } from '@playwright/test';

/**
 * What people ask across all documents. Each is answered by one page, on its first screen at 1440 px and on its second at
 * 360 px.
 */
const questions: {
  ask: string;
  path: string;
  answer: (page: Page) => ReturnType<Page['locator']>;
}[] = [
  {
    ask: 'which limits on one company exist, and how strict they are',
    path: 'governance/rules/cap/',
    answer: (page) => page.locator('.answer-chart li', { hasText: 'Up to a quarter' }),
  },
  {
    ask: 'who may change the rules where',
    path: 'governance/rules/amendment/',
    answer: (page) => page.locator('.answer-chart li', { hasText: 'A committee itself' }),
  },
  {
    ask: 'what removes an inactive maintainer, and after how long',
    path: 'governance/rules/inactivity/',
    answer: (page) => page.locator('.answer-chart li', { hasText: '6 months' }),
  },
  {
    ask: 'what a newcomer needs to get a vote',
    path: 'governance/rules/voters/',
    answer: (page) => page.locator('.answer-chart li', { hasText: 'Contributions: 15' }),
  },
  {
    ask: 'when the next election is, anywhere',
    path: 'governance/elections/',
    answer: (page) => page.locator('.year-strip ul li').first(),
  },
  {
    ask: 'how Kata Containers, Kubernetes and Prometheus differ in what they decide by',
    path: 'governance/compare/?projects=kata-containers,kubernetes,prometheus&about=Rules',
    answer: (page) => page.getByRole('row', { name: /^Everyday decisions/ }),
  },
  {
    ask: 'which documents use which template',
    path: 'governance/templates/',
    answer: (page) => page.locator('.answer-chart li', { hasText: 'maintainer council' }),
  },
  {
    ask: 'who can merge in Istio, and how one gets there',
    path: 'roles/by/right/merge/?q=istio',
    answer: (page) => page.locator('.peers tbody tr:visible').first(),
  },
];

for (const { ask, path, answer } of questions) {
  test(`one page answers ${ask}`, async ({ page }) => {
    for (const [width, height, screens] of [
      [1440, 900, 1],
      [360, 780, 2],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await expect(answer(page)).toBeVisible();
      const box = (await answer(page).boundingBox())!;
      expect.soft(box.y + Math.min(box.height, 40), `${width} px`).toBeLessThan(height * screens);
    }
  });
}

for (const [path, rows] of [
  ['governance/rules/cap/', '.answers tbody tr:visible'],
  ['governance/compare/', '.overview tbody tr:visible'],
] as const) {
  test(`${path} proposes what to drop where no document is left`, async ({ page }) => {
    await page.goto(`${path}?q=kata&level=sandbox`);
    const status = page.getByRole('status').filter({ hasText: /^No document/ });
    await expect(status).toContainText('Without the filter “document” there are');
    await expect(page.locator(rows)).toHaveCount(0);
    await page.getByRole('button', { name: 'Drop the filter “document”' }).click();
    await expect(page).toHaveURL(/\?level=sandbox$/);
    await expect(page.locator(rows).first()).toBeVisible();
  });
}

/** Pages with all documents, changes or fields; a phone shows 780 px at once. */
const long = [
  'projects/by/foundation/cncf/',
  'projects/timeline/2025/',
  'projects/timeline/to/sandbox/',
  'governance/',
  'governance/by/amendment/maintainers/',
  'governance/by/elected/not-recorded/',
  'governance/compare/',
  'governance/rules/neutrality/',
  'governance/rules/form/',
  'governance/findings/',
  'governance/write/more-than-20/',
  'governance/seats/',
  'governance/elections/',
  'governance/review/',
  'governance/review/question/ladder/',
  'governance/templates/',
  'roles/',
  'roles/by/right/merge/',
  'roles/requirements/',
  'roles/inactivity/',
  'roles/inactivity/removal-vote/',
  'reference/fields/governance/',
  'reference/fields/projects/',
];

for (const path of long) {
  test(`${path} is at most 20 screens of a phone high`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(20 * 780);
  });
}
