import { readWords } from './read-words.ts';
import { basePath, contact, repositoryUrl, siteUrl } from '../settings.ts';
import { publishSite } from './build-site.ts';
import { formatPhases } from './phases.ts';
import { listMissing } from './required-settings.ts';

const words = readGiven();
const missing = listMissing({ siteUrl, basePath, repositoryUrl, contact });

if (!siteUrl || missing.length > 0) {
  fail(missing.join('\n'));
} else if (words) {
  const { 'out-dir': folder, compress, download } = words;
  const started = performance.now();
  const built = await publishSite({ folder, siteUrl, compress, download });
  if (built.ok) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(formatPhases(built.phases));
    console.log(`Built ${built.pages} pages and the search index into ${folder}/ in ${seconds} s.`);
  } else {
    fail(built.message);
  }
}

/** Where the site goes, and how; undefined where the words of the command cannot be read. */
function readGiven() {
  try {
    return readWords({
      options: {
        'out-dir': { type: 'string', default: 'dist' },
        compress: { type: 'boolean', default: false },
        download: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    fail((error as Error).message);
    return undefined;
  }
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
