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
  {
    ask: 'the seat limits of Kubernetes, Envoy and Kata Containers, as Markdown for a document',
    async find(reader) {
      await reader.follow('/governance/compare/');
      for (const name of ['kubernetes', 'envoy', 'kata containers'])
        await reader.enter(/^Document/, name);
      await reader.choose(/^About/, 'Limit per organization');
      await reader.press('button', /^Copy as Markdown$/);
    },
    answer: (page) => page.getByRole('row', { name: /^Limit per organization/ }),
    async check(page) {
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const [head, , ...rows] = copied.trim().split('\n');
      expect(head).toMatch(
        /^\| Rule \| \[Kubernetes\]\(http\S+\) \| \[Envoy\]\(http\S+\) \| \[Kata Containers\]\(http\S+\) \|$/,
      );
      const limit = rows.find((row) => row.startsWith('| Limit per organization |'))!.split(' | ');
      expect(limit[1]).toMatch(/^At most one third of the seats.*\[.+\]\(https:\/\/github\.com\//);
      // Its rules name a body and no limit: silence stands there as such.
      expect(limit[2]).toBe('not recorded');
      expect(limit[3]).toMatch(/seats.*\[.+\]\(https:\/\/github\.com\//);
    },
  },
  {
    ask: 'the badge of the governance of Jaeger for a README',
    async find(reader) {
      await reader.search('jaeger', '/projects/jaeger/');
      await reader.goTo('Link to this page');
      await reader.open(/^Governance/);
      await reader.press('button', /^Copy Markdown$/);
    },
    answer: (page) => page.locator('details[open] copy-snippet').first(),
    async check(page) {
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^\[!\[Governance of Jaeger\]\(\S+\/badges\/jaeger\/governance\.svg\)\]\(\S+\/jaeger\/\S*\)$/,
      );
    },
  },
  {
    ask: 'who graduated in 2025',
    async find(reader) {
      await reader.follow('/projects/by/maturity/graduated/');
      await reader.follow('/projects/timeline/to/graduated/');
      await reader.press('link', /^2025: 4$/);
    },
    answer: (page) => page.getByRole('heading', { name: 'Moved to graduated in 2025: 4' }),
    async check(page) {
      await expect(page.getByRole('link', { name: 'Crossplane' })).toBeInViewport();
    },
  },
  {
    ask: 'which documents let a body change its own rules',
    async find(reader) {
      await reader.follow('/governance/');
      await reader.follow('/governance/rules/');
      await reader.follow('/governance/rules/amendment/');
      await reader.press('link', /^A committee itself/);
    },
    answer: (page) => page.getByRole('heading', { name: /^A committee itself \(\d+\)$/ }),
    async check(page, answer) {
      const count = Number(/\d+/.exec(await answer.innerText())![0]);
      const section = page.locator('section', { has: answer });
      await expect(section.locator('tbody tr')).toHaveCount(count);
      for (const name of ['Kubernetes', 'Istio'])
        await expect(section.getByRole('link', { name, exact: true })).toBeVisible();
    },
  },
  {
    ask: 'whether Kubernetes asks for a CLA, and where that is written and signed',
    async find(reader) {
      await reader.search('does kubernetes require a cla', '/projects/kubernetes/#sign');
    },
    answer: (page) => page.getByRole('link', { name: 'CLA.md in kubernetes/community' }),
    async check(page, answer) {
      await expect(page.locator('section', { has: page.locator('#sign') })).toContainText(
        'Sign the CNCF CLA once, before your first change is merged.',
      );
      await expect(answer).toHaveAttribute(
        'href',
        /^https:\/\/github\.com\/kubernetes\/community\/blob\/\w+\/CLA\.md$/,
      );
    },
  },
  {
    ask: 'where a wrong license of Kairos is corrected',
    async find(reader) {
      await reader.search('kairos license', '/projects/kairos/#license');
    },
    answer: (page) => page.locator('.fact-place').getByRole('link', { name: 'edit it' }),
    async check(page, answer) {
      await expect(page.locator('.fact-place')).toHaveText(
        'Written in content/projects/kairos.yaml, field license: edit it or report an error.',
      );
      await expect(answer).toHaveAttribute(
        'href',
        /\/edit\/main\/content\/projects\/kairos\.yaml$/,
      );
      const report = await page
        .locator('.fact-place')
        .getByRole('link', { name: 'report an error' })
        .getAttribute('href');
      const said = new URL(report!).searchParams;
      expect(said.get('page')).toMatch(/\/projects\/kairos\/#license$/);
      expect(said.get('sentence')).toBe('License: Apache-2.0');
      expect(said.get('place')).toBe('content/projects/kairos.yaml, field license');
    },
  },
];

const mostClicks = 5;

/** Width and height of a screen, and on how many of them the answer may stand. */
const screens = [
  { width: 1440, height: 900, most: 1 },
  { width: 360, height: 780, most: 2 },
];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

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
      const end = y + Math.min(own, 60);
      console.log(
        `figure: finds ${ask}, at ${width} px: ${reader.clicks} clicks, ${Math.round(reader.scrolled)} px scrolled to them, then ${Math.round(Math.max(0, end - height))} px to the answer`,
      );
      expect(y, 'not above the screen').toBeGreaterThanOrEqual(0);
      expect(end, 'pixels to the answer').toBeLessThanOrEqual(most * height);
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

/** Does what a reader does, and counts the clicks and how far the page was moved to reach what was clicked. */
class Reader {
  clicks = 0;
  scrolled = 0;
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

  /** Types a name and takes the nearest one with Enter. */
  async enter(field: RegExp, name: string) {
    const box = this.page.getByRole('combobox', { name: field }).and(this.page.locator('input'));
    await box.fill(name);
    await box.press('Enter');
  }

  /** Types a question into the field of the home page and takes the answer that leads to a path. */
  async search(question: string, path: string) {
    await this.page.getByRole('main').getByRole('searchbox').fill(question);
    const answers = this.page.getByRole('dialog').locator('.results');
    await this.click(answers.locator(`a[href$="${path}"]`).first());
    await expect(this.page).toHaveURL(new RegExp(`${path}$`));
  }

  /** Takes a section from the contents of the page, which are folded on a phone. */
  async goTo(section: string) {
    const contents = this.page.getByRole('navigation', { name: 'On this page' });
    const link = contents.getByRole('link', { name: section });
    if (!(await link.isVisible())) await this.click(contents.locator('summary'));
    await this.click(link);
  }

  /** Opens a fold by its words. */
  async open(words: RegExp) {
    await this.click(this.page.locator('summary', { hasText: words }).first());
  }

  async choose(field: RegExp, option: string) {
    await this.page.getByRole('combobox', { name: field }).selectOption(option);
    this.clicks += 1;
  }

  private async click(target: Locator) {
    // A list of answers is written anew while more of them come.
    await expect(async () => expect(await target.boundingBox()).not.toBeNull()).toPass();
    const { y, height } = (await target.boundingBox()) ?? { y: 0, height: 0 };
    const { height: screen } = this.page.viewportSize()!;
    this.scrolled += Math.max(0, y + height - screen, -y);
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
