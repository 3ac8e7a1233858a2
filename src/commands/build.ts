import { parseArgs } from 'node:util';
import { basePath, contact, repositoryUrl, siteUrl } from '../settings.ts';
import { publishSite } from './build-site.ts';
import { formatPhases } from './phases.ts';
import { listMissing } from './required-settings.ts';

const { values } = parseArgs({ options: { 'out-dir': { type: 'string', default: 'dist' } } });

const missing = listMissing({ siteUrl, basePath, repositoryUrl, contact });

if (!siteUrl || missing.length > 0) {
  fail(missing.join('\n'));
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
