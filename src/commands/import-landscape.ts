import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument, type Document } from 'yaml';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { updateCatalogFile } from '../importing/catalog-file.ts';
import { compareWithClomonitor, readClomonitor } from '../importing/clomonitor.ts';
import { formatDrift, listDisagreements } from '../importing/format-drift.ts';
import {
  formatMaintainers,
  printMaintainers,
  printOrganization,
} from '../importing/format-maintainers.ts';
import { compareWithLandscape, type Drift } from '../importing/landscape-drift.ts';
import { isDay } from '../importing/landscape-move.ts';
import { readLandscape } from '../importing/landscape.ts';
import { readMaintainerBlocks } from '../importing/maintainer-blocks.ts';
import { compareMaintainers } from '../importing/maintainer-changes.ts';
import { readMaintainerRows } from '../importing/maintainer-rows.ts';
import { countMaintainers, type CountedMaintainers } from '../importing/maintainers.ts';
import { formatPullRequest } from '../importing/pull-request.ts';
import type { Site } from '../model/site.ts';
import { countOf } from '../model/words/text.browser.ts';
import { contentFolder } from '../settings.ts';
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

  if (differences > 0 && values.write) write(found, site, date!);
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

/** The texts of the files of the catalog in which something has changed. */
function printCatalog(drift: Drift, day: string): ContentFiles[] {
  const touched = new Set([...drift.changed, ...drift.moved].map(({ project }) => project));
  return [...touched].map((project): ContentFiles => {
    const file = `projects/${project.id}.yaml`;
    const changes = drift.changed.filter((change) => change.project === project);
    const move = drift.moved.find((one) => one.project === project);
    return new Map([
      [file, edit(file, (document) => updateCatalogFile(document, changes, move, day))],
    ]);
  });
}

/** The text of the counts, and that of a file for each organization that has none. */
function printCounts(counted: CountedMaintainers, day: string): ContentFiles {
  const named = new Set(
    counted.projects.flatMap(({ organizations }) => organizations.map(({ name }) => name)),
  );
  return new Map([
    ['fetched/maintainers.json', printMaintainers(day, counted)],
    ...counted.added
      .filter(({ name, id }) => id !== undefined && named.has(name))
      .map(({ name, id }): [string, string] => [
        `organizations/${id}.yaml`,
        printOrganization(name, day),
      ]),
  ]);
}

/** Writes what changed, and with it the day for which the site speaks, which never goes back. */
function write(found: ContentFiles[], site: Site, day: string) {
  const along: ContentFiles = new Map();
  if (day > site.settings.asOf) {
    const text = readFileSync(join(contentFolder, 'site.yaml'), 'utf8');
    along.set('site.yaml', text.replace(/^(asOf:\s*['"]?)[\d-]+/m, `$1${day}`));
  }
  const { written, refused } = writeSoundContent(contentFolder, found, along);
  for (const sentence of refused) fail(`not written: ${sentence}`);
  tell(`${countOf(written, 'file')} written. Add by hand what was added.`);
}

/** The text of a YAML file of the content after an edit, comments kept. */
function edit(file: string, change: (document: Document) => void) {
  const text = readFileSync(join(contentFolder, file), 'utf8');
  const document = parseDocument(text, { customTags: ['timestamp'] });
  change(document);
  return document.toString({ singleQuote: true, lineWidth: 100, flowCollectionPadding: false });
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
