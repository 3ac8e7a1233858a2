import { expect, test } from 'vitest';
import { listFileChanges } from '../../../src/importing/sources/change-content.ts';
import { followSources, type CopyNews } from '../../../src/importing/sources/follow-sources.ts';
import { aSite, edited } from '../../fixtures/content.ts';

const lamp = 'governance/lamp.mdx';
const text = Array.from({ length: 70 }, (_, index) => `Line ${index + 1}.`).join('\n');
const newest = { commit: 'f'.repeat(40), headDate: '2026-02-10' };
const copy: CopyNews = {
  newest,
  before: { text, path: 'GOVERNANCE.md', headDate: '2026-01-20' },
  after: { text },
  likely: [],
  rewritten: false,
};
const follow = (files: ReturnType<typeof edited>, news: CopyNews | { reason: string } = copy) =>
  followSources(aSite(files), ({ repository }) =>
    repository === 'lamp/community' ? news : { reason: 'no copy' },
  ).filter(({ file }) => file === `content/${lamp}`);

test('what was read on purpose as history stays where it is', () => {
  expect(follow(edited(lamp, 'newest-snapshot', 'historic'))).toEqual([]);
});

test('says why a document cannot be compared', () => {
  const commit = '    commit: 0123456789abcdef0123456789abcdef01234567\n';
  const twice = "['gov#council:L11', 'gov#council:L15']";
  const without = (edited(lamp, commit, '')[lamp] as string)
    .replace(twice, "['gov#council:L11']")
    .replace(/:L\d+(?:-L\d+)?/g, '');
  expect(follow({ [lamp]: without })[0]).toMatchObject({
    state: 'not-compared',
    reason: 'no commit of it is recorded',
  });
  expect(follow(edited(lamp, '', ''), { reason: 'no copy' })[0]).toMatchObject({
    reason: 'no copy',
  });
});

test('a text that did not change keeps the day of its change and moves on to the newest copy', () => {
  const news = follow(edited(lamp, '', ''));
  expect(news).toMatchObject([{ state: 'unchanged', version: { commitDate: '2026-01-05' } }]);
  expect([...listFileChanges(news, '2026-02-20')]).toEqual([
    [
      `content/${lamp}`,
      [
        { path: ['sources', 0, 'commit'], value: newest.commit, after: 'commit' },
        { path: ['sources', 0, 'headDate'], value: '2026-02-10', after: 'commit' },
        { path: ['sources', 0, 'retrieved'], value: '2026-02-20', after: 'commit' },
      ],
    ],
  ]);
});

test('the day of a change is that of the file, or that of the copy where nothing tells', () => {
  const changed = (day?: string): CopyNews => ({
    ...copy,
    after: { text: text.replace('Line 11.', 'Six seats.'), changed: day },
  });
  const before = (news: CopyNews) => {
    const [one] = follow(edited(lamp, '', ''), news);
    return one && 'before' in one ? one.before.changed : undefined;
  };
  expect(before(changed('2026-02-03'))).toBe('2026-02-03');
  expect(before(changed())).toBe('2026-02-10');
});

test('at its own commit a document is the newest, whatever its lines', () => {
  const same = { ...newest, commit: '0123456789abcdef0123456789abcdef01234567' };
  expect(follow(edited(lamp, '', ''), { ...copy, newest: same })).toMatchObject([
    { state: 'newest', results: [] },
  ]);
});
