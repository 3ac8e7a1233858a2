import { parseArgs } from 'node:util';
import { siteUrl } from '../settings.ts';
import { publishSite } from './build-site.ts';
import { formatPhases } from './phases.ts';

const { values } = parseArgs({ options: { 'out-dir': { type: 'string', default: 'dist' } } });

if (!siteUrl) {
  fail(
    'SITE_URL is not set. Give the address of the site: SITE_URL=https://fieldguide.example npm run build',
  );
} else {
  const started = performance.now();
  const built = await publishSite({ folder: values['out-dir'], siteUrl });
  if (built.ok) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(formatPhases(built.phases));
    console.log(
      `Built ${built.pages} pages and the search index into ${values['out-dir']}/ in ${seconds} s.`,
    );
  } else {
    fail(built.message);
  }
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
