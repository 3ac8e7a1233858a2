import { expect, test } from 'vitest';
import { resolveLink } from '../../../../src/model/permalinks/own-links.ts';

const permalinks = {
  site: 'https://guide.example/field/',
  addresses: {
    '/': [],
    '/projects/lamp/': ['sign', 'light'],
    '/projects/': [],
    '/badges/lamp/maturity.svg': [],
  },
  moved: {
    '/projects/lantern/': '/projects/lamp/',
    '/projects/by/license/gpl/': '/projects/',
    '/projects/lamp/#shine': '/projects/lamp/#light',
    '/badges/lantern/maturity.svg': '/badges/lamp/maturity.svg',
  },
};

test.each([
  'https://guide.example/field/',
  'https://guide.example/field',
  'https://guide.example/field/projects/lamp/',
  'https://guide.example/field/projects/lamp/#sign',
  'http://guide.example/field/projects/lamp#sign',
  'https://guide.example/field/projects/lamp/index.html?from=here#:~:text=light',
  'https://guide.example/field/badges/lamp/maturity.svg',
])('%s is sound', (url) => {
  expect(resolveLink(url, permalinks)).toEqual({ state: 'sound' });
});

test.each([
  ['projects/lantern/', 'projects/lamp/'],
  ['projects/lantern/#sign', 'projects/lamp/#sign'],
  ['projects/lantern/#shine', 'projects/lamp/#light'],
  ['projects/lamp/?sort=name#shine', 'projects/lamp/?sort=name#light'],
  ['projects/by/license/gpl/#x', 'projects/'],
  ['badges/lantern/maturity.svg', 'badges/lamp/maturity.svg'],
])('%s has moved to %s', (from, to) => {
  expect(resolveLink(`${permalinks.site}${from}`, permalinks)).toEqual({
    state: 'moved',
    to: `${permalinks.site}${to}`,
  });
});

test.each([
  ['projects/candle/', 'there is no such page'],
  ['projects/lamp/#sgin', '/projects/lamp/ has no anchor "sgin"'],
  ['projects/lamp/#100%', '/projects/lamp/ has no anchor "100%"'],
])('%s does not resolve', (path, problem) => {
  expect(resolveLink(`${permalinks.site}${path}`, permalinks)).toEqual({
    state: 'broken',
    problem,
  });
});

test.each([
  'https://guide.example/other/',
  'https://guide.example/fieldwork/',
  'https://elsewhere.example/field/projects/candle/',
  '#sign',
  'docs/join.md',
  'mailto:a@guide.example',
])('%s leads elsewhere', (url) => {
  expect(resolveLink(url, permalinks)).toBeUndefined();
});
