import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { basePath } from '../settings.ts';
import { requireBrowser } from './find-browser.ts';
import { pageKinds } from './page-kinds.ts';
import { root } from './run.ts';
import { serveCompressed } from './serve-compressed.ts';

/**
 * What Lighthouse says of one page of each kind, as on a phone with a slow line: its four scores, and what keeps one
 * from 100. The score of performance depends on what else the machine does. Usage: bench-lighthouse.ts [path ...].
 */
const words = process.argv.slice(2);
const paths = words.length > 0 ? words : pageKinds;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const site = await serveCompressed(join(root, process.env['SITE_FOLDER'] ?? 'dist'), basePath);
const port = await findFreePort();
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({
  executablePath: await requireBrowser(),
  args: ['--disable-gpu', `--remote-debugging-port=${port}`, ...sandbox],
});

let below = 0;
console.log(`${categories.join('  ')}  page`);
for (const path of paths) {
  const result = await lighthouse(`http://localhost:${site.port}${basePath}${path}`, {
    port,
    logLevel: 'silent',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse gave no result for /${path}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`/${path}: ${lhr.runtimeError.message}`);
  const scores = categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
  below += scores.filter((score) => score < 100).length;
  const columns = scores.map((score, place) => String(score).padStart(categories[place]!.length));
  console.log(`${columns.join('  ')}  /${path}`);
  for (const id of categories)
    for (const { id: audit, weight } of lhr.categories[id]?.auditRefs ?? []) {
      const { score, title, displayValue } = lhr.audits[audit]!;
      if (weight > 0 && score !== null && score < 1)
        console.log(`    ${id}: ${[title, displayValue].filter(Boolean).join(', ')}`);
    }
}
await browser.close();
site.server.close();
console.log(`${paths.length} pages, ${below} scores below 100.`);

/** Lighthouse speaks to the browser through a port. */
async function findFreePort() {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return free;
}
