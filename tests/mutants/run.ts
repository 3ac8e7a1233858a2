import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root, runNode } from '../../src/commands/run.ts';
import { edits, type Edit } from './edits.ts';

/**
 * Would a test notice? Each edit of the list is made in turn, in memory only, and the unit tests that import
 * the file are run until one fails. Tests of commands are asked about edits of commands only: most of them start
 * processes, which take long and which no edit reaches.
 * A word on the command line picks the edits of files with it in their path.
 */
const wanted = 0.85;
const reports = join(root, 'test-results/mutants');
const word = process.argv[2] ?? '';
const chosen = [...edits.entries()].filter(([, { file }]) => file.includes(word));
const wrong = edits.filter((edit) => countUses(edit) !== 1 || edit.from === edit.to);

if (wrong.length > 0) {
  console.error(
    'These edits do not fit their files any more; "from" must stand there exactly once:',
  );
  for (const { file, from } of wrong) console.error(`  ${file}: ${from}`);
  process.exitCode = 1;
} else {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const survivors = await tryAll();
  const caught = chosen.length - survivors.length;
  console.log(`\n${caught} caught, ${survivors.length} survived of ${chosen.length} wrong edits.`);
  for (const { file, why } of survivors) console.log(`  survived: ${why} (${file})`);
  if (caught < wanted * chosen.length) {
    console.error(`At least ${wanted * 100} % should be caught.`);
    process.exitCode = 1;
  }
}

/** As many at once as there are processors. Resolves with the edits that no test has noticed. */
async function tryAll(): Promise<Edit[]> {
  const waiting = [...chosen];
  const survivors: Edit[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, edit] = next;
      const noticed = await isNoticed(place, edit);
      if (!noticed) survivors.push(edit);
      console.log(`${noticed ? 'caught  ' : 'SURVIVED'}  ${edit.why} (${edit.file})`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return survivors;
}

async function isNoticed(place: number, { file, why }: Edit) {
  const report = join(reports, `${place}.json`);
  const { output } = await runNode(
    'node_modules/vitest/vitest.mjs',
    [
      'related',
      file,
      '--run',
      '--config',
      'tests/mutants/vitest.config.ts',
      '--dir',
      'tests/unit',
      ...(file.startsWith('src/commands/') ? [] : ['--exclude=**/commands/**']),
      '--bail=1',
      '--maxWorkers=1',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    { env: { EDIT: String(place), NO_COLOR: '1' }, show: false },
  );
  const { numFailedTests, numTotalTests, testResults } = readReport(report, output);
  const broken = testResults.find(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  // A file that does not even load says nothing about the tests.
  if (broken && numFailedTests === 0) throw new Error(`"${why}" cannot be run: ${broken.message}`);
  return numTotalTests > 0 && numFailedTests > 0;
}

function readReport(report: string, output: string) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    throw new Error(`The tests did not run:\n${output}`);
  }
}

function countUses({ file, from }: Edit) {
  return readFileSync(join(root, file), 'utf8').split(from).length - 1;
}

interface Report {
  numFailedTests: number;
  numTotalTests: number;
  testResults: { status: string; message: string; assertionResults: unknown[] }[];
}
