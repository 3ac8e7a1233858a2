import { parseArgs } from 'node:util';
import { basePath, contact, repositoryUrl, siteUrl } from '../settings.ts';
import { publishSite } from './build-site.ts';
import { formatPhases } from './phases.ts';
import { listMissing } from './required-settings.ts';

const folder = readFolder();
const missing = listMissing({ siteUrl, basePath, repositoryUrl, contact });

if (!siteUrl || missing.length > 0) {
  fail(missing.join('\n'));
} else if (folder) {
  const started = performance.now();
  const built = await publishSite({ folder, siteUrl });
  if (built.ok) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(formatPhases(built.phases));
    console.log(`Built ${built.pages} pages and the search index into ${folder}/ in ${seconds} s.`);
  } else {
    fail(built.message);
  }
}

/** Where the site goes; undefined where the words of the command cannot be read. */
function readFolder() {
  try {
    return parseArgs({ options: { 'out-dir': { type: 'string', default: 'dist' } } }).values[
      'out-dir'
    ];
  } catch (error) {
    fail(`${(error as Error).message.split('. ')[0]}. The one option is --out-dir.`);
    return undefined;
  }
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
