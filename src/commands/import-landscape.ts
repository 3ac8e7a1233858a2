import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { compareWithClomonitor, readClomonitor } from '../importing/clomonitor.ts';
import { compareWithLandscape, readLandscape, type Drift } from '../importing/landscape.ts';
import { readMaintainerBlocks } from '../importing/maintainer-blocks.ts';
import { compareMaintainers } from '../importing/maintainer-changes.ts';
import { countMaintainers, type CountedMaintainers } from '../importing/maintainers.ts';
import { updateCatalogFile } from '../importing/catalog-file.ts';
import { formatDrift, listDisagreements } from '../importing/format-drift.ts';
import {
  formatMaintainers,
  printMaintainers,
  printOrganization,
} from '../importing/format-maintainers.ts';
import { contentFolder } from '../settings.ts';
import { readCsvInput, readYamlInput } from './read-input.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    date: { type: 'string' },
    clomonitor: { type: 'string' },
    maintainers: { type: 'string' },
  },
});

try {
  run(positionals[0]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Reads everything that was given before it prints or writes anything, so that a broken file changes nothing. */
function run(path: string | undefined) {
  if (!path && !values.clomonitor && !values.maintainers)
    throw new Error(
      'Which file? npm run import:landscape -- [path/to/landscape.yml] [--clomonitor path/to/cncf.yaml] [--maintainers path/to/project-maintainers.csv] [--date YYYY-MM-DD --write]',
    );
  if (values.write && !/^\d{4}-\d\d-\d\d$/.test(values.date ?? '')) {
    throw new Error('--write needs the day of the copy: --date YYYY-MM-DD');
  }
  const checked = checkContent(contentFolder);
  if (!checked.site || checked.findings.length > 0) throw new Error(formatReport(checked));
  const { site } = checked;
  const projects = [...site.projects.values()];
  const landscape = path && readYamlInput(path, readLandscape);
  const second = values.clomonitor && readYamlInput(values.clomonitor, readClomonitor);
  const counted =
    values.maintainers &&
    readCsvInput(values.maintainers, (rows) => countMaintainers(readMaintainerBlocks(rows), site));
  const drift = landscape && compareWithLandscape(projects, landscape);
  if (drift) console.log(formatDrift(drift));
  if (second) {
    const lines = listDisagreements(compareWithClomonitor(projects, second), 'CLOMonitor');
    console.log([...lines, `${lines.length} disagreements with CLOMonitor.`].join('\n'));
  }
  const changes = counted && compareMaintainers(site.maintainers?.projects ?? [], counted.projects);
  if (changes) console.log(formatMaintainers(changes, counted));
  if (!values.write) return;
  let written = drift ? writeCatalog(drift) : 0;
  if (changes && changes.length > 0) {
    written += writeMaintainers(values.date!, counted);
  }
  console.log(
    `${written} files written. Run "npm run format" and "npm run check:content", and add what was added by hand.`,
  );
}

/** Writes the counts, and a file for each organization that has none. Returns how many files that made. */
function writeMaintainers(day: string, counted: CountedMaintainers) {
  const files = new Map([['fetched/maintainers.json', printMaintainers(day, counted)]]);
  for (const { name, id } of counted.added)
    if (id) files.set(`organizations/${id}.yaml`, printOrganization(name, day));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(contentFolder, path)), { recursive: true });
    writeFileSync(join(contentFolder, path), text);
  }
  return files.size;
}

/** Writes moves and changes into the files of the catalog. Returns how many files that touched. */
function writeCatalog(drift: Drift) {
  const touched = new Set([...drift.changed, ...drift.moved].map(({ project }) => project));
  for (const project of touched) {
    const file = join(contentFolder, 'projects', `${project.id}.yaml`);
    const document = parseDocument(readFileSync(file, 'utf8'), { customTags: ['timestamp'] });
    const changes = drift.changed.filter((change) => change.project === project);
    updateCatalogFile(
      document,
      changes,
      drift.moved.find((move) => move.project === project),
      values.date!,
    );
    writeFileSync(
      file,
      document.toString({ singleQuote: true, lineWidth: 100, flowCollectionPadding: false }),
    );
  }
  return touched.size;
}
