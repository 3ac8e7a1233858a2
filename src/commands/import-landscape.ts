import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { compareWithClomonitor, readClomonitor } from '../importing/clomonitor.ts';
import { formatDrift, listDisagreements } from '../importing/format-drift.ts';
import { formatMaintainers } from '../importing/format-maintainers.ts';
import { compareWithLandscape } from '../importing/landscape-drift.ts';
import { isDay } from '../importing/landscape-move.ts';
import { readLandscape } from '../importing/landscape.ts';
import { readMaintainerBlocks } from '../importing/maintainer-blocks.ts';
import { compareMaintainers } from '../importing/maintainer-changes.ts';
import { readMaintainerRows } from '../importing/maintainer-rows.ts';
import { countMaintainers } from '../importing/maintainers.ts';
import { formatPullRequest } from '../importing/pull-request.ts';
import { countOf } from '../model/words/text.browser.ts';
import { contentFolder } from '../settings.ts';
import { printCatalog, printCounts, printSiteDay } from './print-imported.ts';
import { readCsvInput, readYamlInput } from './read-input.ts';
import { writeSoundContent, type ContentFiles } from './write-content.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    date: { type: 'string' },
    clomonitor: { type: 'string' },
    maintainers: { type: 'string' },
    report: { type: 'string' },
  },
});
const told: string[] = [];

try {
  run(positionals[0]);
} catch (error) {
  fail((error as Error).message);
}
if (values.report) writeFileSync(values.report, formatPullRequest(told));

/** Reads each file that was given by itself, so that one with a fault leaves the others as good as they are. */
function run(path: string | undefined) {
  const { clomonitor, maintainers, date } = values;
  if (!path && !clomonitor && !maintainers)
    throw new Error(
      'Which file? npm run import:landscape -- [path/to/landscape.yml] [--clomonitor path/to/cncf.yaml] [--maintainers path/to/project-maintainers.csv] [--date YYYY-MM-DD --write] [--report path/to/report.md]',
    );
  if (values.write && date === undefined)
    throw new Error('--write needs the day of the copy: --date YYYY-MM-DD');
  if (date !== undefined && (!isDay(date) || date > new Date().toISOString().slice(0, 10)))
    throw new Error(
      `--date ${date} is no day that has been: it is the day of the copy, as YYYY-MM-DD.`,
    );
  const checked = checkContent(contentFolder);
  if (!checked.site || checked.findings.length > 0) throw new Error(formatReport(checked));
  const { site } = checked;
  const projects = [...site.projects.values()];
  const found: ContentFiles[] = [];
  let differences = 0;
  let sound = 0;

  attempt(path, (given) => {
    const drift = readYamlInput(given, (parsed) =>
      compareWithLandscape(projects, readLandscape(parsed), date),
    );
    tell(formatDrift(drift));
    differences += drift.moved.length + drift.changed.length;
    if (values.write) found.push(...printCatalog(drift, date!));
  });
  attempt(clomonitor, (given) => {
    const second = readYamlInput(given, readClomonitor);
    const lines = listDisagreements(compareWithClomonitor(projects, second), 'CLOMonitor');
    tell([...lines, `${countOf(lines.length, 'disagreement')} with CLOMonitor.`].join('\n'));
  });
  attempt(maintainers, (given) => {
    const counted = readCsvInput(given, (csv) =>
      countMaintainers(readMaintainerBlocks(readMaintainerRows(csv)), site, date),
    );
    const changes = compareMaintainers(site.maintainers?.projects ?? [], counted.projects);
    tell(formatMaintainers(changes, counted));
    if (counted.held.length > 0) process.exitCode = 1;
    differences += changes.length;
    if (values.write && changes.length > 0) found.push(printCounts(counted, date!));
  });

  if (differences > 0 && values.write) write(found, printSiteDay(site, date!));
  else if (differences === 0 && sound > 0) tell('No fact has changed: there is nothing to write.');

  /** What is wrong with one file is said, and does not stop the others. */
  function attempt(given: string | undefined, work: (given: string) => void) {
    if (!given) return;
    try {
      work(given);
      sound += 1;
    } catch (error) {
      fail((error as Error).message);
    }
  }
}

/** Writes what has changed, and with it the day of the site. */
function write(found: ContentFiles[], siteDay: ContentFiles) {
  const { written, refused } = writeSoundContent(contentFolder, found, siteDay);
  for (const sentence of refused) fail(`not written: ${sentence}`);
  tell(`${countOf(written, 'file')} written. Add by hand what was added.`);
}

function tell(text: string) {
  console.log(text);
  told.push(...text.split('\n'));
}

function fail(text: string) {
  console.error(text);
  told.push(...text.split('\n'));
  process.exitCode = 1;
}
