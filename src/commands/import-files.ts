import { writeFileSync } from 'node:fs';
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
import { printCatalog, printCounts, printSiteDay } from './print-imported.ts';
import { readCsvInput, readYamlInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';
import { writeSoundContent, type ContentFiles } from './write-content.ts';
import { readWords } from './read-words.ts';

/**
 * Compares a content folder with the files that are given as words of a command, and writes what changed where
 * asked. Returns the exit code: 1 where anything was wrong. What it found is said to the terminal.
 */
export function importFiles(words: string[], folder: string, terminal: Terminal): number {
  const notes = new ImportNotes(terminal);
  let report: string | undefined;
  try {
    const given = readGiven(words);
    report = given.report;
    compare(given, folder, notes);
  } catch (error) {
    notes.fail((error as Error).message);
  }
  if (report) writeFileSync(report, formatPullRequest(notes.lines));
  return notes.code;
}

function readGiven(words: string[]) {
  const { values, positionals } = readWords({
    args: words,
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      date: { type: 'string' },
      clomonitor: { type: 'string' },
      maintainers: { type: 'string' },
      report: { type: 'string' },
    },
  });
  return { ...values, landscape: positionals[0] };
}

/** Reads each file that was given by itself, so that one with a fault leaves the others as good as they are. */
function compare(given: ReturnType<typeof readGiven>, folder: string, notes: ImportNotes) {
  const { landscape, clomonitor, maintainers, write, date } = given;
  if (!landscape && !clomonitor && !maintainers)
    throw new Error(
      'Which file? npm run import:landscape -- [path/to/landscape.yml] [--clomonitor path/to/cncf.yaml] [--maintainers path/to/project-maintainers.csv] [--date YYYY-MM-DD --write] [--report path/to/report.md]',
    );
  if (write && date === undefined)
    throw new Error('--write needs the day of the copy: --date YYYY-MM-DD');
  if (date !== undefined && (!isDay(date) || date > new Date().toISOString().slice(0, 10)))
    throw new Error(
      `--date ${date} is no day that has been: it is the day of the copy, as YYYY-MM-DD.`,
    );
  const checked = checkContent(folder);
  if (!checked.site || checked.findings.length > 0) throw new Error(formatReport(checked));
  const { site } = checked;
  const projects = [...site.projects.values()];
  const found: ContentFiles[] = [];
  let differences = 0;

  notes.attempt(landscape, (path) => {
    const drift = readYamlInput(path, (parsed) =>
      compareWithLandscape(projects, readLandscape(parsed), date),
    );
    notes.tell(formatDrift(drift));
    differences += drift.moved.length + drift.changed.length;
    if (write) found.push(...printCatalog(folder, drift, date!));
  });
  notes.attempt(clomonitor, (path) => {
    const second = readYamlInput(path, readClomonitor);
    const lines = listDisagreements(compareWithClomonitor(projects, second), 'CLOMonitor');
    notes.tell([...lines, `${countOf(lines.length, 'disagreement')} with CLOMonitor.`].join('\n'));
  });
  notes.attempt(maintainers, (path) => {
    const counted = readCsvInput(path, (csv) =>
      countMaintainers(readMaintainerBlocks(readMaintainerRows(csv)), site, date),
    );
    const changes = compareMaintainers(site.maintainers?.projects ?? [], counted.projects);
    notes.tell(formatMaintainers(changes, counted));
    if (counted.held.length > 0) notes.code = 1;
    differences += changes.length;
    if (write && changes.length > 0) found.push(printCounts(counted, date!));
  });

  if (differences > 0 && write) {
    // With what has changed goes the day of the site.
    const day = printSiteDay(folder, site, date!);
    const { written, refused } = writeSoundContent(folder, found, day);
    for (const sentence of refused) notes.fail(`not written: ${sentence}`);
    notes.tell(`${countOf(written, 'file')} written. Add by hand what was added.`);
  } else if (differences === 0 && notes.sound > 0)
    notes.tell('No fact has changed: there is nothing to write.');
}

/** What an import says, kept for the text of a pull request, and whether anything was wrong. */
class ImportNotes {
  readonly lines: string[] = [];
  code = 0;
  /** How many files were read without a fault. */
  sound = 0;
  private terminal: Terminal;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  tell(text: string) {
    this.terminal.log(text);
    this.lines.push(...text.split('\n'));
  }

  fail(text: string) {
    this.terminal.error(text);
    this.lines.push(...text.split('\n'));
    this.code = 1;
  }

  /** Works on a file that was given. What is wrong with it is said, and does not stop the others. */
  attempt(path: string | undefined, work: (path: string) => void) {
    if (!path) return;
    try {
      work(path);
      this.sound += 1;
    } catch (error) {
      this.fail((error as Error).message);
    }
  }
}
