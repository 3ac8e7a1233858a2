import { expect, test, type Page } from '@playwright/test';
import { colorRules, findViolations, keepThreeOfEach, standards } from '../fixtures/axe.ts';

/** What readers open or choose, each with a sign that it is there. */
const states: State[] = [
  {
    name: 'the search dialog with results',
    path: './',
    open: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('seat cap');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('found');
    },
  },
  {
    name: 'the search dialog without a result',
    path: './',
    open: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('qqqqzzzz');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('othing');
    },
  },
  {
    name: 'the menu of a phone',
    path: './',
    width: 320,
    open: async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
    },
  },
  {
    name: 'the contents of a page on a phone',
    path: 'roles/kusionstack/approver/',
    width: 320,
    open: async (page) => {
      await page.getByText('Contents', { exact: true }).click();
      const contents = page.getByRole('navigation', { name: 'On this page' });
      await expect(contents.getByRole('link', { name: 'What you may do' })).toBeVisible();
    },
  },
  {
    name: 'the facets of the catalog on a phone, one of them chosen',
    path: 'projects/?legal=cla',
    width: 320,
    open: async (page) => {
      await page.locator('.filters > summary').click();
      await expect(page.getByRole('checkbox', { name: /^CLA/ })).toBeChecked();
    },
  },
  {
    name: 'the facets of the catalog beside what was not found',
    path: 'projects/?q=qqqqzzzz&legal=cla',
    open: async (page) => {
      await expect(page.getByRole('button', { name: /^Drop / })).toBeVisible();
    },
  },
  {
    name: 'the facets of documents',
    path: 'governance/?cap=seats',
    open: async (page) => {
      await expect(page.locator('edition-filter .chips button')).toBeVisible();
    },
  },
  {
    name: 'the chooser of documents with two of them side by side',
    path: 'governance/compare/?projects=kata-containers,kubernetes',
    open: async (page) => {
      await expect(page.locator('.compared')).toBeVisible();
    },
  },
  {
    name: 'the finder of projects with answers',
    path: 'join/person/?give=review&sign=dco',
    open: async (page) => {
      await expect(page.locator('.fits').first()).toBeVisible();
    },
  },
  {
    name: 'the panel of links with the snippets of a badge',
    path: 'projects/jaeger/',
    open: async (page) => {
      await page.locator('.link-panel summary').first().click();
      await expect(page.locator('.link-panel details[open] copy-snippet').first()).toBeVisible();
    },
  },
  {
    name: 'a fact whose address was opened',
    path: 'governance/kata-containers/#architecture-committee-seats',
    open: async (page) => {
      await expect(page.locator('.fact-place')).toBeVisible();
    },
  },
  {
    name: 'a heading that offers its address',
    path: 'governance/kata-containers/',
    open: async (page) => {
      await page.locator('#architecture-committee > a').focus();
      await expect(page.locator('[data-hint]')).toBeVisible();
    },
  },
];

for (const { name, path, width = 1280, open } of states)
  test(`${name} passes axe in both themes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await open(page);
    await keepThreeOfEach(page);
    expect.soft(await findViolations(page, standards), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findViolations(page, colorRules), 'dark').toEqual([]);
  });

interface State {
  name: string;
  path: string;
  width?: number;
  open: (page: Page) => Promise<void>;
}
