import { expect, test } from 'vitest';
import { edited, reportOn } from '../../fixtures/content.ts';

/** What an author reads about an edition and the one that takes its place. */

test('accepts an edition and its successor that name each other', () => {
  expect(reportOn(pair())).toBe('Content is sound: N files, no problem.');
});

test('finds a superseded edition whose successor does not say so', () => {
  expect(reportOn(pair({ supersedes: '' }))).toMatchInlineSnapshot(`
    "content/governance/lamp-2024.mdx › edition.supersededBy: "lamp" does not say that it supersedes "lamp-2024".
      Add "supersedes: lamp-2024" to content/governance/lamp.mdx.

    1 problem in 1 of N files."
  `);
});

test('finds a successor whose older edition does not say so', () => {
  expect(reportOn(pair({ supersededBy: 'torch' }))).toMatchInlineSnapshot(`
    "content/governance/lamp-2024.mdx › edition.supersededBy: "torch" does not say that it supersedes "lamp-2024".
      Add "supersedes: lamp-2024" to content/governance/torch.mdx.
    content/governance/lamp.mdx › edition.supersedes: "lamp-2024" does not say that it is superseded by "lamp".
      Add "supersededBy: lamp" to content/governance/lamp-2024.mdx.

    2 problems in 2 of N files."
  `);
});

test('finds two editions that take the same place', () => {
  expect(reportOn({ ...pair(), 'governance/lamp-2023.mdx': other('lamp') })).toMatchInlineSnapshot(`
    "content/governance/lamp-2023.mdx › edition.supersededBy: "lamp" does not say that it supersedes "lamp-2023".
      Add "supersedes: lamp-2023" to content/governance/lamp.mdx.

    1 problem in 1 of N files."
  `);
});

test('finds an edition whose predecessor names another successor', () => {
  expect(
    reportOn({
      ...pair({ supersededBy: 'torch' }),
      'governance/torch.mdx': other().replace(
        'status: current',
        'status: current\n  supersedes: lamp-2024',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › edition.supersedes: "lamp-2024" does not say that it is superseded by "lamp".
      Add "supersededBy: lamp" to content/governance/lamp-2024.mdx.

    1 problem in 1 of N files."
  `);
});

test('keeps the plain id for the rules of today', () => {
  expect(reportOn(pair({ old: 'lamp-old' }))).toMatchInlineSnapshot(`
    "content/governance/lamp-old.mdx › file name: a superseded edition carries its year, for example "kata-containers-2017".

    1 problem in 1 of N files."
  `);
  expect(reportOn({ 'governance/lamp-2026.mdx': other() })).toMatchInlineSnapshot(`
    "content/governance/lamp-2026.mdx › file name: the plain id is for the rules of today; only an older edition carries its year.

    1 problem in 1 of N files."
  `);
});

test('finds an edition in place of which nothing stands', () => {
  expect(reportOn({ 'governance/lamp-2024.mdx': other('lampe') })).toMatchInlineSnapshot(`
    "content/governance/lamp-2024.mdx › edition.supersededBy: there is no governance edition "lampe".
      Did you mean "lamp"?

    1 problem in 1 of N files."
  `);
});

/** The edition of the lamp and an older one, by default in order. */
function pair({ old = 'lamp-2024', supersedes, supersededBy = 'lamp' }: Pair = {}) {
  const line = supersedes ?? `supersedes: ${old}`;
  return {
    ...edited('governance/lamp.mdx', 'status: current', `status: current\n  ${line}`),
    'governance/torch.mdx': other(),
    [`governance/${old}.mdx`]: other(supersededBy),
  };
}

/** Another document with the same rules and nothing that may stand only once. */
function other(supersededBy?: string) {
  const text = String(edited('governance/lamp.mdx', 'project: lamp\n', '')['governance/lamp.mdx']);
  return supersededBy
    ? text.replace('status: current', `status: superseded\n  supersededBy: ${supersededBy}`)
    : text;
}

interface Pair {
  /** Id of the older edition. */
  old?: string;
  /** A line in the file of the newer one. */
  supersedes?: string;
  supersededBy?: string;
}
