/**
 * Asks the registry for advisories about the installed packages, and fails where one has no exception that still counts.
 * Usage: check-advisories.ts [--report file] [--date YYYY-MM-DD]: a report of "npm audit --json" in place of a question.
 */
import { readFileSync } from 'node:fs';
import { countOf } from '../model/words/text.browser.ts';
import { judgeAdvisories, readAdvisories } from './advisories.ts';
import { advisoryExceptions } from './package-rules.ts';
import { run } from './run.ts';
import { requireWords } from './read-words.ts';

const { values } = requireWords({
  options: {
    report: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

try {
  const advisories = readAdvisories(
    values.report ? readFileSync(values.report, 'utf8') : await askRegistry(),
  );
  const problems = judgeAdvisories(advisories, advisoryExceptions, values.date);
  for (const problem of problems) console.error(problem);
  const excepted = advisoryExceptions.map(({ id, until }) => `${id} until ${until}`).join(', ');
  console.log(
    `${countOf(advisories.length, 'advisory', 'advisories')}, ${countOf(problems.length, 'problem')}. Exceptions: ${excepted || 'none'}.`,
  );
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** The report ends with the first brace at the start of a line; npm says warnings before it. */
async function askRegistry() {
  const { output } = await run('npm', ['audit', '--json'], { show: false });
  return output.slice(Math.max(0, output.search(/^\{/m))).replace(/^\}[\s\S]*$/m, '}');
}
