import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'tests/README.md',
  'content/README.md',
  'docs/reading-documents.md',
  'docs/project-facts.md',
  'docs/build-and-registry.md',
  'docs/decisions.md',
  'docs/hosting.md',
  'docs/sources.md',
  'src/importing/README.md',
];
/** What npm itself does under such a name. */
const npmsOwn = ['ci', 'install', 'audit', 'sbom'];
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<string, Record<string, string>>;

test.each(documents)('every path that %s names exists', (document) => {
  const paths = [
    ...readFileSync(document, 'utf8').matchAll(
      /`((?:src|tests|content|docs|public|\.github)\/[\w./[\]-]*)`/g,
    ),
  ];
  const missing = paths.map((match) => match[1]!).filter((path) => !existsSync(path));
  expect(paths.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

test.each(documents)('every npm script that %s names exists', (document) => {
  const named = [
    ...readFileSync(document, 'utf8').matchAll(/`(?:\w+=\S+ )*npm (?:run )?([a-z0-9:-]+)[^`]*`/g),
  ].map((match) => match[1]!);
  expect(named.filter((name) => !npmsOwn.includes(name) && !scripts![name])).toEqual([]);
});

test('CONTRIBUTING gives a reason for every dependency, and for no other', () => {
  const table =
    /## Dependencies\n([\s\S]*?)(?:\n## |$)/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ??
    '';
  const explained = [...table.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]!);
  expect(explained.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test('versions are exact and the lock file names no registry', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved": "http');
});

test('workflows and the container run only scripts that exist', () => {
  const folder = '.github/workflows';
  const files = [...readdirSync(folder).map((file) => `${folder}/${file}`), 'Dockerfile'];
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/npm (?:run )?(?:--silent )?([a-z0-9:-]+)/g)].map(
      (match) => match[1]!,
    ),
  );
  expect(named).toContain('nginx');
  expect(named.filter((name) => !npmsOwn.includes(name) && !scripts![name])).toEqual([]);
});

test('the container is built of files that exist, served from where they are put, by a user without rights', () => {
  const text = readFileSync('Dockerfile', 'utf8');
  const copied = /^COPY (package\.json .*) \.\/$/m.exec(text)![1]!.split(' ');
  expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  const [, served] = /nginx -- --whole --root (\S+)/.exec(text)!;
  expect(text).toContain(`COPY --from=build ${served} ${served}\n`);
  expect(text).toMatch(/^USER (?!root)\w+/m);
});

test('workflows take actions by the commit, with its version beside it', () => {
  const folder = '.github/workflows';
  const used = [
    ...readdirSync(folder).map((file) => `${folder}/${file}`),
    'docs/check-links.md',
  ].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/uses: (?!\.\/)(.+)$/gm)].map((match) => match[1]!),
  );
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d/.test(action))).toEqual([]);
});

test('README and CONTRIBUTING stay short', () => {
  const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
  expect(lines('README.md')).toBeLessThanOrEqual(120);
  expect(lines('CONTRIBUTING.md')).toBeLessThanOrEqual(200);
});
