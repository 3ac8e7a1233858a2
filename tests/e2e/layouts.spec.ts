import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from '../../src/commands/page-kinds.ts';
import {
  colorRules,
  findViolations,
  keepThreeOfEach,
  openFolds,
  placeRules,
  standards,
} from '../fixtures/axe.ts';
import { watch } from '../fixtures/watch.ts';
import { setInOwnFonts, setInWideFonts } from '../fixtures/wide-fonts.ts';

/** One page of each kind, and of what else has a layout, a length or a state of its own. */
const layouts = [
  ...pageKinds,
  'projects/by/legal/cla/',
  'projects/timeline/2018-08-23/',
  'projects/timeline/2025/',
  'projects/timeline/to/graduated/',
  'projects/timeline/?level=graduated&year=2025',
  'contributors/projects/',
  'projects/kata-containers/',
  'projects/openmetrics/',
  'projects/parsec/',
  'governance/kata-containers-2017/',
  'governance/cncf-contribute/',
  'governance/istio/',
  // The longest words in the most columns.
  'governance/dapr/',
  'governance/envoy/',
  'governance/compare/?projects=kata-containers,kubernetes,prometheus',
  'governance/compare/?q=kube&sort=-seats',
  'governance/findings/',
  'governance/rules/',
  'governance/rules/neutrality/',
  'governance/rules/cap/?q=kub&level=graduated',
  'governance/write/',
  'governance/seats/',
  'governance/templates/',
  'governance/kubeedge/',
  'governance/kubeedge/more/',
  'governance/cncf-template-maintainer-council/',
  'governance/by/term-limit/stated-none/',
  'governance/review/',
  'governance/review/kata-containers/',
  'roles/backstage/reviewer/',
  'roles/compare/?ladders=kusionstack,kata-containers&role=kusionstack/approver',
  'roles/by/right/',
  'roles/by/right/vote-decisions/',
  'roles/requirements/',
  'roles/inactivity/',
  'organizations/?q=gogle&sort=name',
  'organizations/diversity/',
  'organizations/spectro-cloud/',
  'join/',
  'join/person/?give=review&sign=dco&talk=slack',
  'join/person/give/review/',
  'join/maintainer/',
  'join/company/',
  'join/working-groups/',
  'join/kairos-contributing-organizations/',
  'link/?page=/governance/kata-containers/&kind=seats',
  'search/?q=committee',
  'about/',
  'about/design/',
  'reference/checks/',
  'reference/fields/',
  'reference/fields/governance/',
  'data/',
  'status/',
  'no-such-page/',
];

for (const path of layouts) {
  // One load answers all: neither the theme nor the width is looked at by a script of the site.
  test(`./${path} passes axe in both themes and widths with its folds open, fits and asks nobody else`, async ({
    page,
  }) => {
    const problems = watch(page);
    await page.emulateMedia({ colorScheme: 'light' });
    // A query is answered by a script, with data that it loads.
    await page.goto(`./${path}`, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
    expect.soft(await listSmallText(page), 'text below 13 px').toEqual([]);
    const families = await setInWideFonts(page);
    expect.soft(families).toEqual({ text: 'Wide--sans', heading: 'Wide--serif' });
    const screen = page.viewportSize()!;
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 800 });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect.soft(excess, `pixels too wide at ${width} px`).toBeLessThanOrEqual(0);
      expect.soft(await listCutOff(page), `cut off on the left at ${width} px`).toEqual([]);
    }
    await page.setViewportSize(screen);
    await setInOwnFonts(page);
    await keepThreeOfEach(page);
    await openFolds(page);
    expect.soft(await findViolations(page, standards), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findViolations(page, colorRules), 'axe, dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await closePanels(page);
    expect.soft(await findViolations(page, placeRules), 'axe, dark, 320 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await findViolations(page, colorRules), 'axe, light, 320 px').toEqual([]);
    expect(problems).toEqual([]);
  });
}

test('what is asked here would notice: a pale word, a field without a name, a wide box', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('about/');
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    main.append(document.createElement('input'));
    const pale = main.querySelector('p')!;
    pale.style.color = 'rgb(40, 40, 40)';
    const wide = document.createElement('div');
    wide.style.cssText = 'width: 340px; height: 1px';
    document.body.append(wide);
    const small = document.createElement('small');
    small.textContent = 'small print';
    small.style.fontSize = '12.9px';
    main.append(small);
  });
  expect(await listSmallText(page)).toEqual(['SMALL small print']);
  const found = await findViolations(page, standards);
  expect(found.map((violation) => violation.split(':')[0])).toEqual(
    expect.arrayContaining(['color-contrast', 'label']),
  );
  expect(await findViolations(page, colorRules)).toHaveLength(1);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(340);
  expect(await listCutOff(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('main p a')!.style.cssText =
      'display: block; margin-left: -2rem';
  });
  expect(await listCutOff(page)).toHaveLength(1);
});

test('of rows that are built alike three are looked at, and every other row', async ({ page }) => {
  await page.goto('projects/');
  const rows = page.locator('tbody [data-id]');
  const before = await rows.count();
  await rows.nth(200).evaluate((row) => {
    row.querySelector('td')!.append(document.createElement('input'));
  });
  expect(await keepThreeOfEach(page)).toBeGreaterThan(2000);
  expect(await rows.count()).toBeGreaterThan(3);
  expect(await rows.count()).toBeLessThan(before / 3);
  expect((await findViolations(page, standards)).join()).toContain('label: <input>');
});

/** On a phone the contents are a panel over the page, which covers a part of what would else be pressed. */
function closePanels(page: Page) {
  return page.evaluate(() => {
    for (const panel of document.querySelectorAll('.contents > details'))
      panel.removeAttribute('open');
  });
}

/** What a reader may press or fill in that begins beside the window, to where no page scrolls. */
function listCutOff(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(a, button, input, select)')]
      .filter((element) => {
        const { left, width } = element.getBoundingClientRect();
        return width > 0 && left < 0;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
}

/** Elements with text of their own below the smallest size of the design. */
function listSmallText(page: Page) {
  return page.evaluate(() => {
    const hasText = ({ childNodes }: Element) =>
      [...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
    return [...document.body.querySelectorAll('*:not(script, style, noscript)')]
      .filter((element) => hasText(element) && parseFloat(getComputedStyle(element).fontSize) < 13)
      .map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 40)}`);
  });
}
