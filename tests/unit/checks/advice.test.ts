import { expect, test } from 'vitest';
import { parseRegistry } from '../../../src/model/permalinks/registry.ts';
import { edited, reportOn } from '../../fixtures/content.ts';

/** Mistakes that people make with a text editor, each with the sentence that helps. */

const list = 'verified:';

test('a merge that was not finished is one sentence, in every kind of file', () => {
  const conflict = (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`;
  const lamp = edited('projects/lamp.yaml', 'aliases: [lantern]\n', conflict('aliases: [x]\n'));
  expect(reportOn(lamp)).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › line 2: "<<<<<<< HEAD" is the mark of a merge that was not finished.
      Keep one of the two versions between "<<<<<<<", "=======" and ">>>>>>>", and delete these three lines.

    1 problem in 1 of N files."
  `);
  const term = edited('glossary/seat-cap.md', '---\n', `---\n${conflict('name: seat cap\n')}`);
  expect(reportOn(term)).toContain(
    'seat-cap.md › line 2: "<<<<<<< HEAD" is the mark of a merge that was not finished.',
  );
  expect(reportOn({ 'fetched/maintainers.json': conflict('{}\n') })).toContain(
    'maintainers.json › line 1: "<<<<<<< HEAD" is the mark of a merge that was not finished.',
  );
  const half = edited('projects/lamp.yaml', 'aliases: [lantern]\n', '>>>>>>> 1a2b3c (Lamp)\n');
  expect(reportOn(half)).toContain('line 2: ">>>>>>> 1a2b3c (Lamp)" is the mark of a merge');
});

test('the registry of addresses asks for both sides of a merge', () => {
  expect(() => parseRegistry('/a/\n<<<<<<< HEAD\n/b/\n')).toThrow(
    'line 2: "<<<<<<< HEAD" is the mark of a merge that was not finished. Delete the marks and keep the lines of both sides: every line is a promise.',
  );
});

test('a key that is written twice is named, with the place of the first', () => {
  const deep = edited('projects/lamp.yaml', '  kind: dco\n', '  kind: dco\n  evidence: document\n');
  expect(reportOn(deep)).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › line 21, column 3: the key "evidence" stands here again; it stood first on line 19.
      Keep one of the two; several values of one key are a list.

    1 problem in 1 of N files."
  `);
});

test('in front matter the lines are those of the file', () => {
  const term = edited('glossary/seat-cap.md', 'name: seat cap\n', 'name: seat cap\nname: cap\n');
  expect(reportOn(term)).toContain(
    'line 3, column 1: the key "name" stands here again; it stood first on line 2.',
  );
});

test.each(['“Lamp”', '‘Lamp’', '„Lamp“', '«Lamp»', '“Lamp"'])(
  '%s would become a name with quotes in it',
  (name) => {
    expect(reportOn(edited('projects/lamp.yaml', 'name: Lamp', `name: ${name}`))).toContain(
      `content/projects/lamp.yaml › name: ${name} has curly quotes, which become part of the text.\n  Write 'Lamp', or no quotes.`,
    );
  },
);

test('curly quotes are found in lists, too, and are one problem even where they break a form', () => {
  const report = reportOn(
    edited('projects/lamp.yaml', 'aliases: [lantern]', 'aliases: [torch light, “lantern”]'),
  );
  expect(report).toContain('aliases[1]: “lantern” has curly quotes');
  const day = reportOn(
    edited('projects/lamp.yaml', "verified: '2026-01-01'", 'verified: ‘2026-01-01’'),
  );
  expect(day).toContain('verified: ‘2026-01-01’ has curly quotes');
  expect(day).toContain('1 problem in 1 of N files.');
});

test('quoted words within a sentence are no mistake', () => {
  const summary =
    'summary: “Light” for those who read, and “shade” for those who sleep, says “Lamp”';
  expect(
    reportOn(edited('projects/lamp.yaml', 'summary: Lights a room for people who read.', summary)),
  ).toContain('no problem');
});

test('a number where a fraction belongs shows the form', () => {
  const report = reportOn(edited('governance/lamp.mdx', 'fraction: 2/3', 'fraction: 0.6667'));
  expect(report).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › decisions[0].fraction: 0.6667 must be a text, not a number.
      It must be a fraction written as text, for example "2/3".

    1 problem in 1 of N files."
  `);
});

test('so does a number where any other form belongs', () => {
  expect(reportOn(edited('governance/lamp.mdx', 'cadence: P6M', 'cadence: 6'))).toContain(
    'cadence: 6 must be a text, not a number.\n  It must be an ISO 8601 duration with one unit, for example "P6M" or "P2W", or business days such as "P5BD".',
  );
});

test.each([
  [
    'lamp-dev@googlegroups.com',
    'That is an e-mail address. Write the page on which the list is read, "https://groups.google.com/g/lamp-dev".',
  ],
  [
    'mailto:cncf-lamp@lists.cncf.io',
    'That is an e-mail address. Write the page on which the list is read, "https://lists.cncf.io/g/cncf-lamp".',
  ],
  [
    'dev@lamp.example.org',
    'That is an e-mail address. Write the page on which the list is read, for example "https://groups.google.com/g/lamp-dev".',
  ],
])('for the e-mail address %s of a list it says what to write', (address, sentence) => {
  const text = edited('projects/lamp.yaml', list, `mailingList: ['${address}']\n${list}`);
  expect(reportOn(text)).toContain(
    `mailingList[0]: "${address}" must be a full https:// address.\n  ${sentence}`,
  );
});

test('an address without https is offered with it', () => {
  const problem = (address: string) =>
    reportOn(edited('projects/lamp.yaml', 'https://lamp.example.org', address));
  expect(problem('lamp.example.org/docs')).toContain(
    'Did you mean "https://lamp.example.org/docs"?',
  );
  expect(problem('http://lamp.example.org')).toContain('Did you mean "https://lamp.example.org"?');
  expect(problem('see the wiki')).not.toContain('Did you mean');
});
