import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { compareWithClomonitor, readClomonitor } from '../model/clomonitor.ts';
import { compareWithLandscape, readLandscape } from '../model/landscape.ts';
import { updateCatalogFile } from '../outputs/catalog-file.ts';
import { formatDrift, listDisagreements } from '../outputs/drift.ts';
import { contentFolder } from '../settings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    date: { type: 'string' },
    clomonitor: { type: 'string' },
  },
});

try {
  run(positionals[0]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function run(path: string | undefined) {
  if (!path)
    throw new Error(
      'Which file? npm run import:landscape -- path/to/landscape.yml --date YYYY-MM-DD [--write] [--clomonitor path/to/cncf.yaml]',
    );
  if (values.write && !/^\d{4}-\d\d-\d\d$/.test(values.date ?? '')) {
    throw new Error('--write needs the day of the copy: --date YYYY-MM-DD');
  }
  const checked = checkContent(contentFolder);
  if (!checked.site || checked.findings.length > 0) throw new Error(formatReport(checked));
  const projects = [...checked.site.projects.values()];
  const drift = compareWithLandscape(projects, readFile(path, readLandscape));
  const second = values.clomonitor && readFile(values.clomonitor, readClomonitor);
  console.log(formatDrift(drift));
  if (second) {
    const lines = listDisagreements(compareWithClomonitor(projects, second), 'CLOMonitor');
    console.log([...lines, `${lines.length} disagreements with CLOMonitor.`].join('\n'));
  }
  if (!values.write) return;
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
  console.log(
    `${touched.size} files written. Run "npm run format" and "npm run check:content", and add what was added by hand.`,
  );
}

function readFile<Content>(path: string, read: (parsed: unknown) => Content) {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${path} cannot be read. Nothing was changed.`);
  }
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem) {
    throw new Error(
      `${path} is not valid YAML, it may be cut off: ${problem.message.split('\n')[0]} Nothing was changed.`,
    );
  }
  try {
    return read(document.toJS());
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message} Nothing was changed.`);
  }
}
