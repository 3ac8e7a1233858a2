import { expect, test } from 'vitest';
import { listPrintedFiles } from '../../../src/outputs/printed-files.ts';
import { aSite } from '../../fixtures/content.ts';
import { torchEdition } from '../../fixtures/torch-edition.ts';

const files = listPrintedFiles(aSite(torchEdition));
const home = new URL('https://guide.example/below/');

test('every kind of file for programs is in the list, each path once', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/badges/lamp/governance.svg',
      '/badges/lamp/governance.json',
      '/cards/projects/lamp.png',
      '/cards/governance/lamp.png',
      '/api/v1/projects/lamp.json',
      '/api/v1/schemas/project.json',
      '/api/v1/openapi.json',
      '/projects/catalog.csv',
      '/projects/catalog.json',
      '/projects/timeline/moves.csv',
      '/projects/timeline/moves.json',
      '/projects/timeline/feed.xml',
      '/projects/lamp/feed.xml',
      '/governance/lamp/feed.xml',
      '/feed.xml',
      '/governance/compare/rules.csv',
      '/governance/compare/rules.json',
      '/organizations/organizations.csv',
      '/roles/lamp/ladder.json',
      '/join/projects.json',
      '/link/pages.json',
      '/search/names.json',
      '/page-paths.json',
      '/opensearch.xml',
      '/robots.txt',
      '/_headers',
    ]),
  );
  expect(paths.filter((path, place) => paths.indexOf(path) !== place)).toEqual([]);
});

test('a file says the type of what it prints', () => {
  const types: Record<string, string> = {
    svg: 'image/svg+xml',
    png: 'image/png',
    json: 'application/json',
    csv: 'text/csv; charset=utf-8',
    ics: 'text/calendar; charset=utf-8',
    yaml: 'application/yaml; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
  };
  expect(files.length).toBeGreaterThan(50);
  for (const { path, type, print } of files) {
    const expected = types[path.split('.').at(-1)!];
    if (expected) expect(type, path).toBe(expected);
    const text = print(home);
    if (type === 'application/json') expect(() => void JSON.parse(text), path).not.toThrow();
    if (/xml|png/.test(type)) expect(text, path).toMatch(/^<(?:\?xml|svg) /);
  }
});

test('addresses of the site stand below the base path', () => {
  const print = (path: string) => files.find((file) => file.path === path)!.print(home);
  expect(print('/robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://guide.example/below/sitemap.xml\n',
  );
  expect(print('/_headers')).toMatch(
    /^\/below\/\*\n[^/]+\n\/below\/embed\/\*\n[^/]+\n\/below\/api\/\*\n/,
  );
  expect(JSON.parse(print('/api/v1/projects/lamp.json'))).toMatchObject({
    $schema: 'https://guide.example/below/api/v1/schemas/project.json',
  });
});
