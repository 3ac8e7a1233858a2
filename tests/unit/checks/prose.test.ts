import { expect, test } from 'vitest';
import { edited, reportOn } from '../../fixtures/content.ts';

test('refuses HTML in Markdown', () => {
  expect(
    reportOn({
      'glossary/seat-cap.md':
        '---\nname: seat cap\nsubject: guide\nsummary: Some words.\n---\n\nA <b>bold</b> word.\n\n<script>alert(1)</script>\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/seat-cap.md › line 7: "</b>" is markup.
      Prose is plain Markdown without HTML.
    content/glossary/seat-cap.md › line 7: "<b>" is markup.
      Prose is plain Markdown without HTML.
    content/glossary/seat-cap.md › line 9: "<script>alert(1)</script>" is markup.
      Prose is plain Markdown without HTML.

    3 problems in 1 of N files."
  `);
});

test('refuses markup, code and imports in MDX', () => {
  expect(prose('<script>alert(1)</script>')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77: "<script>" is markup.
      Use plain Markdown, or one of the components: Fact.

    1 problem in 1 of N files."
  `);
  expect(prose('Two is {1 + 1}.')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77: "1 + 1" is code.
      Use one of the components: Fact.

    1 problem in 1 of N files."
  `);
  expect(prose("import x from 'y'")).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77, column 19: this is not valid MDX. Could not parse import/exports with acorn

    1 problem in 1 of N files."
  `);
});

test('refuses headings, because anchors are written in the front matter', () => {
  expect(prose('## A heading')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77: prose has no headings.
      Put what needs an anchor into "sections" of the front matter, with an id of its own.

    1 problem in 1 of N files."
  `);
});

test('refuses blocks of code, and accepts code in a sentence', () => {
  const term = (text: string) =>
    reportOn({
      'glossary/seat-cap.md': `---\nname: seat cap\nsubject: guide\nsummary: Some words.\n---\n\n${text}\n`,
    });
  expect(term('Type `/lgtm`.')).toBe('Content is sound: N files, no problem.');
  for (const block of ['```sh\n/lgtm\n```', '    /lgtm'])
    expect(term(block)).toBe(
      'content/glossary/seat-cap.md › line 7: prose has no blocks of code.\n  What one types is short enough to stand in a sentence, between two "`".\n\n1 problem in 1 of N files.',
    );
});

test('refuses footnotes, which bring a heading', () => {
  expect(prose('Some words.[^1]\n\n[^1]: More.')).toContain(
    'prose has no footnotes.\n  They would bring a heading and anchors of their own. Say it in the sentence, or in brackets.',
  );
});

test('refuses links that are neither https nor a path of the site', () => {
  expect(prose('[x](javascript:alert(1)) and [y](//evil.example)')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77: "//evil.example" must be a full https:// address or a path of this site.
    content/governance/lamp.mdx › line 77: "javascript:alert(1)" must be a full https:// address or a path of this site.

    2 problems in 1 of N files."
  `);
});

test('refuses images, with their address in place or elsewhere', () => {
  expect(prose('![A lamp](/favicon.svg) and ![one more][lamp].\n\n[lamp]: /favicon.svg\n\n'))
    .toMatchInlineSnapshot(`
      "content/governance/lamp.mdx › line 77: prose has no images.
        Every picture of this site is drawn from the facts.
      content/governance/lamp.mdx › line 77: prose has no images.
        Every picture of this site is drawn from the facts.

      2 problems in 1 of N files."
    `);
});

test('finds a fact that the edition does not state', () => {
  expect(prose('Chosen by <Fact path="bodies.council.chair.by" />')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77: the edition states no fact "bodies.council.chair.by".
      A path names keys and ids, for example "bodies.architecture-committee.seats.count".

    1 problem in 1 of N files."
  `);
});

test('finds a component with other attributes than its own', () => {
  expect(prose('It has <Fact of="x" />')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77: "<Fact>" takes exactly: path="…".

    1 problem in 1 of N files."
  `);
});

test('refuses a fact at the start of a line, which would break the paragraph', () => {
  expect(prose('<Fact path="bodies.council.seats.count" />')).toMatchInlineSnapshot(
    `"Content is sound: N files, no problem."`,
  );
});

test('points at the line of broken MDX', () => {
  expect(prose('An open { brace.')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77, column 54: this is not valid MDX. Unexpected end of file in expression, expected a corresponding closing brace for \`{\`

    1 problem in 1 of N files."
  `);
});

function prose(text: string) {
  return reportOn(
    edited(
      'governance/lamp.mdx',
      'The council has <Fact path="bodies.council.seats.count" /> seats.',
      text,
    ),
  );
}
