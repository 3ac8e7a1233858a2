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

test('nothing is published or released before every check has passed', () => {
  const publishing = [...workflows].flatMap(([file, { jobs }]) =>
    Object.entries(jobs)
      .filter(([, { steps = [] }]) =>
        steps.some(
          ({ uses = '', run = '' }) => /deploy-pages@/.test(uses) || /gh release /.test(run),
        ),
      )
      .map(([name]) => ({ file, name })),
  );
  expect(publishing).toEqual([
    { file: 'deploy.yml', name: 'deploy' },
    { file: 'release.yml', name: 'publish' },
  ]);
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

const jobs = [...workflows].flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({
    job,
    name: `${file} ${name}`,
    permissions: job.permissions ?? workflow.permissions,
  })),
);
const steps = jobs.flatMap(({ name, job }) =>
  (job.steps ?? []).map((step) => ({
    ...step,
    place: `${name}: ${step.name ?? step.uses ?? step.run}`,
  })),
);

test('a job that runs code or reads files of others holds no token that can write', () => {
  const runsCode = ({ job }: (typeof jobs)[number]) =>
    (job.steps ?? []).some(
      ({ run = '', with: options }) => /\b(?:npm|npx|node)\b/.test(run) || options?.['repository'],
    );
  expect(jobs.filter(runsCode).map(({ name }) => name)).toEqual([
    'audit.yml advisories',
    'check.yml test',
    'deploy.yml build',
    'refresh.yml import',
    'release.yml build',
    'sources.yml compare',
  ]);
  expect(
    jobs
      .filter(runsCode)
      .filter(({ permissions }) => Object.values(permissions).some((value) => value !== 'read'))
      .map(({ name }) => name),
  ).toEqual([]);
  // The token that a checkout leaves behind could be read by all that runs after it.
  expect(
    jobs
      .filter(runsCode)
      .flatMap(({ job }) => job.steps ?? [])
      .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
      .filter((step) => step.with?.['persist-credentials'] !== false),
  ).toEqual([]);
});

test('a workflow gives its jobs no more than reading, and a job says what it needs beyond', () => {
  const given = [...workflows].map(([file, { permissions }]) => [file, permissions]);
  expect(Object.fromEntries(given)).toEqual({
    'audit.yml': {},
    'check.yml': { contents: 'read' },
    'deploy.yml': { contents: 'read' },
    'refresh.yml': {},
    'release.yml': {},
    'sources.yml': {},
  });
  const writing = jobs.flatMap(({ name, permissions }) =>
    Object.entries(permissions).flatMap(([what, how]) =>
      how === 'write' ? [`${name}: ${what}`] : [],
    ),
  );
  expect(writing).toEqual([
    'deploy.yml register: contents',
    'deploy.yml deploy: pages',
    'deploy.yml deploy: id-token',
    'refresh.yml propose: actions',
    'refresh.yml propose: contents',
    'refresh.yml propose: pull-requests',
    'release.yml publish: contents',
    'sources.yml propose: actions',
    'sources.yml propose: contents',
    'sources.yml propose: pull-requests',
  ]);
});

test('every action is pinned to a commit, and no expression is put into a script', () => {
  const loose = steps.filter(({ uses }) => uses && !/^[\w./-]+@[0-9a-f]{40}$/.test(uses));
  expect(loose.map(({ place }) => place)).toEqual([]);
  const mixed = steps.filter(({ run = '' }) => run.includes('${{'));
  expect(mixed.map(({ place }) => place)).toEqual([]);
});

test('the pull requests of catalog and sources are checked, although they start no workflow by themselves', () => {
  const started = steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/gh workflow run (\S+)/g)].map((match) => match[1]!),
  );
  expect(started).toEqual(['check.yml', 'check.yml']);
  expect('workflow_dispatch' in workflows.get('check.yml')!.on).toBe(true);
});

test('what is published is compared with what readers have before it is handed on', () => {
  const inOrder = workflows
    .get('deploy.yml')!
    .jobs['build']!.steps!.map(({ run, uses }) => run ?? uses!);
  const at = (part: string) => inOrder.findIndex((step) => step.includes(part));
  expect(at('npm run build')).toBeGreaterThan(-1);
  expect(at('permalinks -- --published "$PUBLISHED"')).toBeGreaterThan(at('npm run build'));
  expect(at('upload-pages-artifact')).toBeGreaterThan(at('--published'));
});

test('packages are installed from the lock file, and run nothing while they are', () => {
  const installing = steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/\bnpm (?:ci|i|install|add)\b.*/g)].map((match) => match[0]),
  );
  expect(new Set(installing)).toEqual(new Set(['npm ci']));
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  const calls = [...readFileSync('src/commands/setup.mjs', 'utf8').matchAll(/^ +npm\((.*)\);$/gm)];
  expect(calls.length).toBe(2);
  for (const call of calls) expect(call[1]).toContain("'--ignore-scripts'");
});

test('advisories are asked for each week, and a change of the packages waits for the answer', () => {
  const { on, jobs: audit } = workflows.get('audit.yml')!;
  expect(on.schedule).toHaveLength(1);
  expect(on.pull_request?.paths).toContain('package-lock.json');
  expect(audit['advisories']!.steps!.map(({ run }) => run)).toContain('npm run check:advisories');
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
  on: {
    push?: { branches?: string[] };
    pull_request?: { paths?: string[] };
    schedule?: unknown[];
  };
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Job {
  needs?: string | string[];
  if?: string;
  uses?: string;
  permissions?: Record<string, string>;
  steps?: { name?: string; run?: string; uses?: string; with?: Record<string, unknown> }[];
}
