import { expect, test } from 'vitest';
import { citationComparer } from '../../../src/importing/sources/compare-citations.ts';

const before = `# Rules

## Maintainers

A maintainer is elected.
Two thirds must agree.

- Reviews changes.
- Helps users.

## Reviewers

A reviewer is invited.
`;
const compare = (edit: (text: string) => string) => citationComparer(before, edit(before));
const agree = { anchor: 'maintainers', from: 6 };
const duties = { anchor: 'maintainers', from: 8, to: 9 };

test('lines that only moved down are found at their new place', () => {
  const compared = compare((text) =>
    text.replace('## Maintainers', 'A preface.\n\n## Maintainers'),
  );
  expect(compared(agree)).toEqual({ state: 'same', anchor: 'maintainers', from: 8, to: undefined });
  expect(compared(duties)).toEqual({ state: 'same', anchor: 'maintainers', from: 10, to: 11 });
});

test('a changed line is told from its neighbors, with what stands there now', () => {
  const compared = compare((text) => text.replace('Two thirds', 'Half'));
  expect(compared({ anchor: 'maintainers', from: 5 })).toMatchObject({ state: 'same', from: 5 });
  expect(compared(agree)).toMatchObject({
    state: 'changed',
    before: [{ line: 6, text: 'Two thirds must agree.' }],
    after: [{ line: 6, text: 'Half must agree.' }],
  });
});

test('a line that is put between the cited ones, or taken out of them, is a change', () => {
  const more = compare((text) => text.replace('- Helps', '- Writes tests.\n- Helps'));
  expect(more(duties)).toMatchObject({
    state: 'changed',
    before: [{ line: 8 }, { line: 9 }],
    after: [{ line: 8 }, { line: 9, text: '- Writes tests.' }, { line: 10 }],
  });
  const less = compare((text) => text.replace('- Helps users.\n', ''));
  expect(less({ anchor: 'maintainers', from: 9 })).toMatchObject({ state: 'changed', after: [] });
});

test('a block that moved elsewhere below its heading is found, below another heading it changed', () => {
  const sections = (text: string) => text.split(/(?=^## )/m);
  const turned = compare((text) => {
    const [head, maintainers, reviewers] = sections(text);
    return `${head}${reviewers}\n${maintainers}`;
  });
  expect(turned(agree)).toMatchObject({ state: 'same', from: 10 });
  const under = compare((text) =>
    text.replace('- Helps users.\n', '').replace('is invited.', 'is invited.\n- Helps users.'),
  );
  expect(under({ anchor: 'maintainers', from: 9 })).toMatchObject({
    state: 'changed',
    headings: { before: 'maintainers', after: 'reviewers' },
  });
});

test('a heading with other words changes what its lines are about; the title of the document does not', () => {
  const renamed = compare((text) => text.replace('## Reviewers', '## Approvers'));
  expect(renamed({ anchor: 'reviewers', from: 13 })).toMatchObject({ state: 'changed' });
  const titled = compare((text) => text.replace('# Rules', '# Rules of the Lamp'));
  expect(titled({ anchor: 'reviewers', from: 13 })).toMatchObject({ state: 'same', from: 13 });
});

test('an anchor that counts headings of the same words follows its heading', () => {
  const twice = before.replace('## Reviewers', '## Lead\n\nLeads.\n\n## Maintainers');
  const compared = citationComparer(
    twice,
    twice.replace('## Maintainers', '## Maintainers\n\nNew.\n\n## Maintainers'),
  );
  expect(compared({ anchor: 'maintainers-1', from: 17 })).toEqual({
    state: 'same',
    anchor: 'maintainers-2',
    from: 21,
    to: undefined,
  });
});

test('ends of lines and blanks before them are no change', () => {
  const compared = compare((text) => text.replaceAll('\n', '\r\n').replace('agree.', 'agree.  '));
  expect(compared(agree)).toMatchObject({ state: 'same', from: 6 });
  expect(compared({ anchor: '' })).toMatchObject({ state: 'same' });
});

test('a citation of a section holds while all its lines do, one of the whole text while nothing changes', () => {
  const other = compare((text) => text.replace('is invited', 'is elected'));
  expect(other({ anchor: 'maintainers' })).toEqual({
    state: 'same',
    anchor: 'maintainers',
    from: undefined,
    to: undefined,
  });
  expect(other({ anchor: 'reviewers' })).toMatchObject({ state: 'changed' });
  expect(other({ anchor: '' })).toMatchObject({ state: 'changed' });
  const longer = compare((text) => text.replace('- Helps users.', '- Helps users.\n- Sleeps.'));
  expect(longer({ anchor: 'maintainers' })).toMatchObject({ state: 'changed' });
});

test('a line that stands in many places is not found by its words alone', () => {
  const lines = '# A\n\n## B\n\nYes.\nMiddle.\nYes.\nEnd.\nYes.\n';
  const compared = citationComparer(lines, lines.replace('## B\n\nYes.', '## B\n\nNo.'));
  expect(compared({ anchor: 'b', from: 5 })).toMatchObject({ state: 'changed' });
  expect(compared({ anchor: 'b', from: 7 })).toMatchObject({ state: 'same', from: 7 });
});

test('lines behind the end of the text that was read are a change, never a guess', () => {
  expect(compare((text) => text)({ anchor: 'maintainers', from: 40 })).toMatchObject({
    state: 'changed',
    before: [],
  });
});
