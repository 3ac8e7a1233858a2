import { expect, test, type CDPSession, type Page, type Route } from '@playwright/test';
import { decode } from 'fast-png';
import { pageKinds } from '../../src/commands/page-kinds.ts';

const paths = [
  ...pageKinds,
  // What an address asks for has its room before it comes.
  'governance/compare/?projects=kata-containers,kubernetes',
];

for (const width of [360, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const path of paths)
      test(`./${path} does not move when its scripts come after it is seen`, async ({ page }) => {
        const release = await hold(page, '**/*.js');
        await page.goto(`./${path}`, { waitUntil: 'commit' });
        await waitForPaint(page);
        const seen = await waitForWholePage(page);
        await release();
        await page.waitForLoadState('networkidle');
        expect(await listShifts(page, seen)).toEqual([]);
      });
  });

test('a shift would be noticed', async ({ page }) => {
  await page.goto('about/');
  await waitForPaint(page);
  const seen = await waitForWholePage(page);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'Late';
    document.querySelector('h1')!.before(late);
  });
  expect(await listShifts(page, seen)).not.toEqual([]);
});

test('text is seen before its face has come, in letters that take the same room', async ({
  page,
  context,
}) => {
  const session = await context.newCDPSession(page);
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  const release = await hold(page, '**/*.woff2');
  await page.goto('about/', { waitUntil: 'domcontentloaded' });
  await waitForPaint(page);
  const lead = page.locator('.prose p').first();
  expect(await listFonts(session, '.prose p')).not.toEqual([ownFace]);
  expect(await countInk(session, (await lead.boundingBox())!)).toBeGreaterThan(200);
  const before = await lead.boundingBox();
  await release();
  // Held requests are kept out of the cache, from which the next pages take the face.
  await page.unrouteAll();
  for (const path of ['status/', 'about/']) await page.goto(path, { waitUntil: 'networkidle' });
  expect(await listFonts(session, '.prose p')).toEqual([ownFace]);
  const after = await lead.boundingBox();
  expect(after).toEqual(before);
  expect(new Set(fonts).size).toBe(1);
});

/** A variable face is called after its first weight, whatever weight is drawn. */
const ownFace = expect.stringMatching(/^Source Sans 3\b/);

/** Keeps requests for such files waiting, until they are let go. */
async function hold(page: Page, files: string) {
  const held: Route[] = [];
  let open = false;
  await page.route(files, async (route) => {
    if (open) await route.continue();
    else held.push(route);
  });
  return async () => {
    open = true;
    for (const route of held.splice(0)) await route.continue();
  };
}

function waitForPaint(page: Page) {
  return page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
}

/**
 * When the page was drawn with all of its HTML, in milliseconds of its own clock; its scripts may still be waiting.
 * A busy machine may draw the half of a page that has been read so far, and the other half then moves it.
 */
async function waitForWholePage(page: Page) {
  await page.waitForFunction(() => document.readyState !== 'loading');
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const next = () => requestAnimationFrame(() => resolve(performance.now()));
        requestAnimationFrame(next);
      }),
  );
}

/** What moved on the page by itself since that moment, with how far it moved. */
function listShifts(page: Page, since = 0) {
  return page.evaluate(
    (since) =>
      new Promise<string[]>((resolve) => {
        const found: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of (list.getEntries() as Shift[]).filter((e) => e.startTime > since))
            for (const { node, previousRect, currentRect } of entry.sources)
              found.push(
                `${node?.nodeName}.${(node as Element | null)?.className}: ${previousRect.y} to ${currentRect.y}`,
              );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(found), 300);
      }),
    since,
  );
}

interface Shift extends PerformanceEntry {
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** The families in which the text of an element is drawn. */
async function listFonts(session: CDPSession, selector: string) {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

/** Dark pixels in a part of the page. A screenshot of Playwright's own would wait for the font. */
async function countInk(session: CDPSession, box: NonNullable<Box>) {
  const { data } = await session.send('Page.captureScreenshot', { clip: { ...box, scale: 1 } });
  const { data: pixels, channels } = decode(Buffer.from(data, 'base64'));
  let count = 0;
  for (let at = 0; at < pixels.length; at += channels) if (pixels[at]! < 100) count += 1;
  return count;
}

type Box = Awaited<ReturnType<ReturnType<Page['locator']>['boundingBox']>>;
