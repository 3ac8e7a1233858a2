import { expect, test, type Locator, type Page } from '@playwright/test';

/**
 * Whole tasks, as somebody does them who starts on the home page: each within five clicks, and the answer on the first
 * screen at 1440 px, within two at 360 px. To add one, add a line.
 */
const tasks: Task[] = [
  {
    ask: 'a graduated or incubating project in Rust, with DCO and Slack',
    async find(reader) {
      await reader.follow('/projects/');
      await reader.type(/^Filter by name/, 'rust graduated incubating dco slack');
      await reader.press('button', /^Filter by Rust.* instead$/);
    },
    answer: (page) => page.locator('tbody tr[data-id]:visible').first(),
    async check(page) {
      const row = page.locator('tbody tr[data-id]:visible');
      await expect(row.first()).toBeVisible();
      for (const text of await row.allTextContents()) {
        expect(text).toMatch(/Graduated|Incubating/);
        expect(text).toMatch(/DCO[^]*Slack/);
      }
    },
  },
  {
    ask: 'what a company is asked for that wants to back Kairos',
    async find(reader) {
      await reader.follow('/join/');
      await reader.follow('/join/company/');
      await reader.follow('/join/kairos-contributing-organizations/');
    },
    answer: (page) => page.locator('main section').first(),
    async check(page) {
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Kairos');
    },
  },
  {
    ask: 'all projects with their governance in one call',
    async find(reader) {
      await reader.follow('/data/');
    },
    answer: (page) => page.getByRole('row', { name: /Every rule of every edition/ }),
    async check(page, answer) {
      const address = await answer.getByRole('link').first().getAttribute('href');
      const { result } = (await (await page.request.get(address!)).json()) as Api;
      const catalog = (await (await page.request.get(toCatalog(page))).json()) as Catalog;
      const governed = new Set(result.map(({ project }) => project?.id));
      const expected = catalog.filter(({ facets }) => facets.governance.includes('read-here'));
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.filter(({ id }) => !governed.has(id))).toEqual([]);
    },
  },
  {
    ask: 'what an approver of KusionStack needs, beside what Kata Containers asks',
    async find(reader) {
      await reader.follow('/roles/');
      await reader.type(/^Document/, 'kusionstack');
      await reader.follow('/roles/kusionstack/approver/');
      await reader.press('link', /^Put this ladder beside another one$/);
      await reader.choose(/^Another one/, 'Kata Containers');
    },
    answer: (page) => page.getByRole('row', { name: /^Rung 2/ }),
    async check(page, answer) {
      await expect(page.getByRole('heading', { name: 'Approver' })).toHaveAttribute(
        'aria-current',
        'true',
      );
      await expect(answer).toContainText('Be an active contributor under the 12-month rule');
    },
  },
];

const mostClicks = 5;

/** Width and height of a screen, and on how many of them the answer may stand. */
const screens = [
  { width: 1440, height: 900, most: 1 },
  { width: 360, height: 780, most: 2 },
];

for (const { ask, find, answer, check } of tasks) {
  for (const { width, height, most } of screens) {
    test(`finds ${ask}, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('./');
      const reader = new Reader(page);
      await find(reader);
      await expect(answer(page)).toBeVisible();
      expect(reader.clicks, 'clicks').toBeLessThanOrEqual(mostClicks);
      const { y, height: own } = (await answer(page).boundingBox())!;
      expect(y, 'not above the screen').toBeGreaterThanOrEqual(0);
      expect(y + Math.min(own, 60), 'pixels to the answer').toBeLessThanOrEqual(most * height);
      await check(page, answer(page));
    });
  }
}

test('five ticks answer the same, and the answer never leaves the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('projects/');
  const reader = new Reader(page);
  for (const value of [/^Rust\b/, /^Graduated\b/, /^Incubating\b/, /^DCO\b(?! \+)/, /^Slack\b/]) {
    await reader.press('checkbox', value);
    await expect(page.locator('tbody tr[data-id]:visible').first()).toBeInViewport();
  }
  expect(reader.clicks).toBe(mostClicks);
  await expect(page).toHaveURL(
    /\?maturity=graduated,incubating&legal=dco&language=rust&chat=slack$/,
  );
});

/** Does what a reader does, and counts the clicks. */
class Reader {
  clicks = 0;
  private page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Clicks a link that can be seen and leads to a path. */
  async follow(path: string) {
    await this.click(this.page.locator(`a[href$="${path}"]:visible`).first());
    await expect(this.page).toHaveURL(new RegExp(`${path}(?:[?#].*)?$`));
  }

  async press(role: 'button' | 'checkbox' | 'link', name: RegExp) {
    await this.click(this.page.getByRole(role, { name }).first());
  }

  async type(field: RegExp, text: string) {
    await this.page.getByRole('searchbox', { name: field }).fill(text);
  }

  async choose(field: RegExp, option: string) {
    await this.page.getByLabel(field).selectOption(option);
    this.clicks += 1;
  }

  private async click(target: Locator) {
    await target.click();
    this.clicks += 1;
  }
}

function toCatalog(page: Page) {
  return new URL('../projects/catalog.json', page.url()).href;
}

interface Task {
  /** What is asked, as the end of "finds …". */
  ask: string;
  find: (reader: Reader) => Promise<void>;
  answer: (page: Page) => Locator;
  /** Whether the answer is right. */
  check: (page: Page, answer: Locator) => Promise<void>;
}

interface Api {
  result: { project?: { id: string } }[];
}

type Catalog = { id: string; facets: { governance: string[] } }[];
