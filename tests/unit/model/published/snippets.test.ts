import { parse } from 'node-html-parser';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Link } from 'mdast';
import { expect, test } from 'vitest';
import { badgeKinds } from '../../../../src/model/published/badges.ts';
import { formatSnippets, nameBadge } from '../../../../src/model/published/snippets.browser.ts';

const page = 'https://guide.example/field-guide/projects/lamp/#maturity';
const image = 'https://guide.example/field-guide/badges/lamp/maturity.svg';
const odd = 'R&D [beta] "x_y" <z> \\ *';

test('a badge in every markup', () => {
  expect(
    formatSnippets({ words: 'Maturity of Lamp', page, image })
      .map(({ label, text }) => `${label}\n${text}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Markdown
    [![Maturity of Lamp](https://guide.example/field-guide/badges/lamp/maturity.svg)](https://guide.example/field-guide/projects/lamp/#maturity)
    HTML
    <a href="https://guide.example/field-guide/projects/lamp/#maturity"><img src="https://guide.example/field-guide/badges/lamp/maturity.svg" height="20" alt="Maturity of Lamp"></a>
    AsciiDoc
    image:https://guide.example/field-guide/badges/lamp/maturity.svg["Maturity of Lamp",link="https://guide.example/field-guide/projects/lamp/#maturity"]
    reStructuredText
    .. image:: https://guide.example/field-guide/badges/lamp/maturity.svg
       :target: https://guide.example/field-guide/projects/lamp/#maturity
       :alt: Maturity of Lamp
    Plain address
    https://guide.example/field-guide/badges/lamp/maturity.svg"
  `);
});

test('a link without a badge in every markup', () => {
  expect(
    formatSnippets({ words: 'Lamp', page })
      .map(({ label, text }) => `${label}\n${text}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Markdown
    [Lamp](https://guide.example/field-guide/projects/lamp/#maturity)
    HTML
    <a href="https://guide.example/field-guide/projects/lamp/#maturity">Lamp</a>
    AsciiDoc
    link:https://guide.example/field-guide/projects/lamp/#maturity["Lamp"]
    reStructuredText
    \`Lamp <https://guide.example/field-guide/projects/lamp/#maturity>\`__
    Plain address
    https://guide.example/field-guide/projects/lamp/#maturity"
  `);
});

test.each(['Maturity of Lamp', odd])(
  'Markdown with the words %s is an image inside a link',
  (words) => {
    const [link] = inlineOf(words);
    expect(link).toMatchObject({
      type: 'link',
      url: page,
      children: [{ type: 'image', url: image, alt: words }],
    });
  },
);

test.each(['Maturity of Lamp', odd])(
  'HTML with the words %s is an image inside a link',
  (words) => {
    const link = parse(textOf('html', words)).querySelector('a')!;
    expect(link.getAttribute('href')).toBe(page);
    expect(link.querySelector('img')?.getAttribute('src')).toBe(image);
    expect(link.querySelector('img')?.getAttribute('alt')).toBe(words);
    expect(link.text).toBe('');
  },
);

test('quotes and brackets do not end the attributes of AsciiDoc', () => {
  expect(textOf('asciidoc', odd)).toContain('"R&D [beta\\] \\"x_y\\"');
});

test('the words of a badge name the project and never its value', () => {
  const words = badgeKinds.map((kind) => nameBadge(kind, 'Lamp'));
  expect(new Set(words).size).toBe(badgeKinds.length);
  for (const word of words) expect(word).toContain('Lamp');
});

function textOf(id: string, words: string) {
  return formatSnippets({ words, page, image }).find((snippet) => snippet.id === id)!.text;
}

function inlineOf(words: string) {
  const [paragraph] = unified().use(remarkParse).parse(textOf('markdown', words)).children;
  if (paragraph?.type !== 'paragraph') throw new Error('The snippet is not a paragraph.');
  expect(paragraph.children).toHaveLength(1);
  return paragraph.children as [Link];
}
