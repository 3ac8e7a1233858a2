import { expect, test } from 'vitest';
import { editContentFile } from '../../../src/importing/sources/edit-front-matter.ts';

const file = `---
name: Lamp
sources:
  - id: gov # the first
    commit: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa # of spring
    retrieved: '2026-01-31'
    # What is known of it.
    freshness: "unknown"
  - id: more
    commit: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
# After the sources.
seats:
  ref: ['gov#council:L11', gov#council:L12]
---

Prose with gov#council:L11 in it.
`;
const edit = (...changes: Parameters<typeof editContentFile>[1]) => editContentFile(file, changes);

test('replaces single values in their own quotes and leaves every other letter', () => {
  const commit = 'cccccccccccccccccccccccccccccccccccccccc';
  expect(
    edit(
      { path: ['sources', 0, 'commit'], value: commit },
      { path: ['sources', 0, 'freshness'], value: 'newest-snapshot' },
      { path: ['seats', 'ref', 0], value: 'gov#council:L13' },
    ),
  ).toBe(
    file
      .replace('a'.repeat(40), commit)
      .replace('"unknown"', '"newest-snapshot"')
      .replace("'gov#council:L11'", "'gov#council:L13'"),
  );
});

test('quotes what YAML would read as a number or a comment', () => {
  const digits = '1111111111111111111e11111111111111111111';
  expect(edit({ path: ['sources', 1, 'commit'], value: digits })).toContain(`'${digits}'`);
  expect(edit({ path: ['seats', 'ref', 1], value: 'gov@aaaaaaaa#council:L12' })).toContain(
    "L11', 'gov@aaaaaaaa#council:L12']",
  );
});

test('a new key stands behind the one that is named, in their order, a list at the end of its source', () => {
  expect(
    edit(
      { path: ['sources', 0, 'commitDate'], value: '2026-01-05', after: 'commit' },
      { path: ['sources', 0, 'headDate'], value: '2026-01-20', after: 'commit' },
      {
        path: ['sources', 1, 'earlier'],
        value: [{ commit: 'd'.repeat(40), changed: '2026-02-01' }],
      },
    ),
  ).toBe(
    file
      .replace(
        '# of spring\n',
        "# of spring\n    commitDate: '2026-01-05'\n    headDate: '2026-01-20'\n",
      )
      .replace(
        `${'b'.repeat(40)}\n`,
        `${'b'.repeat(40)}\n    earlier:\n      - commit: ${'d'.repeat(40)}\n        changed: '2026-02-01'\n`,
      ),
  );
});

test('a list grows and shrinks by items, and goes with its last one', () => {
  const one = edit({ path: ['sources', 1, 'earlier'], value: [{ changed: '2026-02-01' }] });
  const two = editContentFile(one, [
    { path: ['sources', 1, 'earlier', 1], value: { changed: '2026-03-01', path: 'docs/GOV.md' } },
  ]);
  expect(two).toContain(
    "    earlier:\n      - changed: '2026-02-01'\n      - changed: '2026-03-01'\n        path: docs/GOV.md\n# After",
  );
  const rest = editContentFile(two, [{ remove: ['sources', 1, 'earlier', 0] }]);
  expect(rest).toContain(
    "    earlier:\n      - changed: '2026-03-01'\n        path: docs/GOV.md\n# After",
  );
  expect(editContentFile(rest, [{ remove: ['sources', 1, 'earlier', 0] }])).toBe(file);
  expect(editContentFile(one, [{ remove: ['sources', 1, 'earlier'] }])).toBe(file);
});

test('line breaks of Windows stay, in front matter and in plain files', () => {
  const windows = file.replaceAll('\n', '\r\n');
  expect(
    editContentFile(windows, [{ path: ['sources', 0, 'gone'], value: '2026-02-01' }]),
  ).toContain('"unknown"\r\n    gone: \'2026-02-01\'\r\n  - id: more');
  expect(editContentFile("asOf: '2026-01-31'\n", [{ path: ['asOf'], value: '2026-02-01' }])).toBe(
    "asOf: '2026-02-01'\n",
  );
});

test('says what it cannot add, where a mapping stands in one line', () => {
  expect(() =>
    editContentFile('sources: [{ id: gov }]\n', [{ path: ['sources', 0, 'gone'], value: 'x' }]),
  ).toThrow('sources.0.gone cannot be added: its neighbors stand in one line.');
});
