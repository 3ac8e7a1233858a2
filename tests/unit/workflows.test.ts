import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = new Map(
  readdirSync(folder).map((file) => [
    file,
    parse(readFileSync(`${folder}/${file}`, 'utf8')) as Workflow,
  ]),
);

test('nothing is published before every check has passed', () => {
  const publishing = [...workflows].flatMap(([file, { jobs }]) =>
    Object.entries(jobs)
      .filter(([, { steps = [] }]) => steps.some(({ uses }) => /deploy-pages@/.test(uses ?? '')))
      .map(([name]) => ({ file, name })),
  );
  expect(publishing).toEqual([{ file: 'deploy.yml', name: 'deploy' }]);
  for (const { file, name } of publishing) {
    const { jobs } = workflows.get(file)!;
    const before = listNeeded(jobs, name);
    expect(before.filter((job) => runsTests(jobs[job]!))).not.toEqual([]);
    // A condition of its own, such as "always()", would let a job run after one that failed.
    expect([name, ...before].filter((job) => jobs[job]!.if !== undefined)).toEqual([]);
  }
});

test('a push to main is checked once, by the workflow that publishes it', () => {
  const checkedOnPush = [...workflows]
    .filter(([, { on }]) => on.push?.branches?.includes('main'))
    .filter(([, { jobs }]) => Object.values(jobs).some(runsTests))
    .map(([file]) => file);
  expect(checkedOnPush).toEqual(['deploy.yml']);
});

/** True for a job that runs "npm test", in its own steps or in a workflow of this repository that it calls. */
function runsTests({ steps = [], uses }: Job): boolean {
  const called = uses && workflows.get(uses.replace(`./${folder}/`, ''));
  return called
    ? 'workflow_call' in called.on && Object.values(called.jobs).some(runsTests)
    : steps.some(({ run }) => run === 'npm test');
}

/** The jobs that have to succeed before a job starts. */
function listNeeded(jobs: Workflow['jobs'], name: string): string[] {
  return [jobs[name]!.needs ?? []].flat().flatMap((job) => [job, ...listNeeded(jobs, job)]);
}

interface Workflow {
  on: { push?: { branches?: string[] } };
  jobs: Record<string, Job>;
}

interface Job {
  needs?: string | string[];
  if?: string;
  uses?: string;
  steps?: { run?: string; uses?: string }[];
}
