/**
 * Checks the content and says what is wrong with it.
 * Usage: check-content.ts [--keep file]: the site that came of it is kept there for another process.
 */
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { writeSite } from '../checks/site-file.ts';
import { contentFolder, proseFolder } from '../settings.ts';
import { writeProse } from './write-prose.ts';
import { requireWords } from './read-words.ts';

const { values } = requireWords({ options: { keep: { type: 'string' } } });
const checked = checkContent(contentFolder);
console.log(formatReport(checked));
if (checked.findings.length > 0) process.exitCode = 1;
if (values.keep && checked.site) {
  writeProse(proseFolder, checked.prose);
  writeSite(values.keep, checked.site);
}
