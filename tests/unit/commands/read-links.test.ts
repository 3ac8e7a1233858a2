import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listDocuments, readLinks } from '../../../src/commands/read-links.ts';
import { formatSnippets } from '../../../src/model/published/snippets.browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lamp = 'https://guide.example/projects/lamp/';
const badge = 'https://guide.example/badges/lamp/governance.svg';

test.each([
  ['markdown', 'md'],
  ['html', 'md'],
  ['html', 'html'],
  ['asciidoc', 'adoc'],
  ['rst', 'rst'],
  ['address', 'md'],
  ['address', 'adoc'],
  ['address', 'rst'],
])('reads both addresses of a %s snippet of the link kit in a file *.%s', (id, ending) => {
  const names = ['Lamp', '`Lamp` <of> [light], "so" \\ to _say_'];
  for (const words of names) {
    const text = (image?: string) =>
      formatSnippets({ words, page: lamp, image }).find((one) => one.id === id)!.text;
    expect(read(ending, text())).toEqual([`1 ${lamp}`]);
    if (id === 'address') continue;
    const urls = read(ending, text(badge)).map((line) => line.replace(/^\d+ /, ''));
    expect(urls.sort()).toEqual([badge, lamp]);
  }
});

describe('Markdown', () => {
  test('links of HTML count however their attributes are quoted, and each has its own line', () => {
    expect(
      read(
        'md',
        `Text <a href=${lamp}#sign>Lamp</a>, <a
  title="x" href='${lamp}#b'>b</a>

<picture>
  <source srcset="${badge} 1x, ${badge}?2 2x">
  <a data-x="a > b" HREF = "${lamp}?a=1&amp;b=2">c</a>
</picture>

<Card to={"${lamp}#d"} href={ '${lamp}#e' } link={\`${lamp}#f\`} />
`,
      ),
    ).toEqual([
      `1 ${lamp}#sign`,
      `2 ${lamp}#b`,
      `5 ${badge}`,
      `5 ${badge}?2`,
      `6 ${lamp}?a=1&b=2`,
      `9 ${lamp}#d`,
      `9 ${lamp}#e`,
      `9 ${lamp}#f`,
    ]);
  });

  test('what stands in a comment is not looked at, however long the comment is', () => {
    expect(
      read(
        'md',
        `<!-- [a](${lamp}#a) <a href="${lamp}#b">b</a>

[c](${lamp}#c)
-->
[d](${lamp}#d) <!-- ${lamp}#e -->

<details>
<!-- old

[f](${lamp}#f)

-->
[g](${lamp}#g)
</details>
`,
      ),
    ).toEqual([`5 ${lamp}#d`, `13 ${lamp}#g`]);
  });

  test('what looks like the begin of a comment but is none hides nothing', () => {
    expect(
      read('md', `\`<!--\` [a](${lamp}#a)\n\n\\<!-- [b](${lamp}#b)\n\n5 <!-- 6 [c](${lamp}#c)\n`),
    ).toEqual([`1 ${lamp}#a`, `3 ${lamp}#b`, `5 ${lamp}#c`]);
  });

  test('code is no link', () => {
    expect(read('md', `\`${lamp}\`\n\n\`\`\`\n${lamp}\n\`\`\`\n\n    ${lamp}\n`)).toEqual([]);
  });
});

describe('MDX', () => {
  test('addresses in braces and in constants count, those in comments do not', () => {
    expect(
      read(
        'mdx',
        `import Card from './card';
export const guide = '${lamp}#a';

{/* [b](${lamp}#b) <a href="${lamp}#c">c</a> */}

[d](${lamp}#d) {/* ${lamp}#e */}

<Card
  to="${lamp}#f"
  href={'${lamp}#g'}
  list={[\`${lamp}#h\`]}
  {...{ link: '${lamp}#i' }}
>
  {guide ? <a href="${lamp}#j">j</a> : undefined}
</Card>
`,
      ),
    ).toEqual([
      `2 ${lamp}#a`,
      `6 ${lamp}#d`,
      `9 ${lamp}#f`,
      `10 ${lamp}#g`,
      `11 ${lamp}#h`,
      `12 ${lamp}#i`,
      `14 ${lamp}#j`,
    ]);
  });

  test('a file that MDX refuses is read as Markdown, without its comments', () => {
    expect(
      read(
        'mdx',
        `<!-- ${lamp}#a -->\n<${lamp}#b>\n\n{/* [c](${lamp}#c)\n*/}\n\n<a href={"${lamp}#d"}>d</a>\n`,
      ),
    ).toEqual([`2 ${lamp}#b`, `7 ${lamp}#d`]);
  });
});

describe('AsciiDoc', () => {
  test('links with text, macros, pictures and attributes of the document count', () => {
    expect(
      read(
        'adoc',
        `= Lamps
:guide: https://guide.example/
:lamp: {guide}projects/lamp/

${lamp}#a[Lamp], see (${lamp}#b). Or <${lamp}#c>; "${lamp}#d"
link:${lamp}#e["Lamp, bright",window=_blank] link:++${lamp}#f++[f]
image:${badge}[Governance,link=${lamp}#g,20] image::${badge}["x",link="${lamp}#h"]
{lamp}#i[i] and {unknown}/x[j]
*${lamp}#k* \`${lamp}#l\`
|${lamp}#m |${lamp}#n
`,
      ),
    ).toEqual([
      ...['a', 'b', 'c', 'd'].map((id) => `5 ${lamp}#${id}`),
      `6 ${lamp}#e`,
      `6 ${lamp}#f`,
      `7 ${badge}`,
      `7 ${lamp}#g`,
      `7 ${badge}`,
      `7 ${lamp}#h`,
      `8 ${lamp}#i`,
      `9 ${lamp}#k`,
      `9 ${lamp}#l`,
      `10 ${lamp}#m`,
      `10 ${lamp}#n`,
    ]);
  });

  test('comments, listings and what is escaped do not count', () => {
    expect(
      read(
        'adoc',
        `// ${lamp}#a
////
${lamp}#b
----
////
[source,yaml]
----
${lamp}#c
----
....
${lamp}#d
....
\`\`\`sh
${lamp}#e
\`\`\`
\\${lamp}#f and \`+${lamp}#g+\`
++++
<!-- ${lamp}#h --><a
  href="${lamp}#i">i</a>
++++
${lamp}#j
`,
      ),
    ).toEqual([`19 ${lamp}#i`, `21 ${lamp}#j`]);
  });

  test('a title with a line below it opens no listing', () => {
    expect(read('adoc', `Governance\n----------\n\n${lamp}[Lamp]\n`)).toEqual([`4 ${lamp}`]);
  });
});

describe('reStructuredText', () => {
  test('named and anonymous links, targets and pictures count', () => {
    expect(
      read(
        'rst',
        `Lamps
=====

\`Lamp <${lamp}#a>\`_ and \`a long
text <${lamp}#b>\`__, (${lamp}#c). \`Alias <other_>\`_, \`other\`_

.. _Lamp: ${lamp}#d
.. _\`Lamp: bright\`: ${lamp}#e
.. _wide:
   https://guide.example/projects/
   lamp/#f
.. _alias: Lamp_
__ ${lamp}#g
.. __: ${lamp}#h

.. image:: ${badge}
   :target: ${lamp}#i
   :alt: Lamp

.. |badge| image:: ${badge}?2

.. note:: See ${lamp}#k::

.. [1] ${lamp}#l
`,
      ),
    ).toEqual([
      `4 ${lamp}#a`,
      `5 ${lamp}#b`,
      `5 ${lamp}#c`,
      `7 ${lamp}#d`,
      `8 ${lamp}#e`,
      `10 ${lamp}#f`,
      `13 ${lamp}#g`,
      `14 ${lamp}#h`,
      `16 ${badge}`,
      `17 ${lamp}#i`,
      `20 ${badge}?2`,
      `22 ${lamp}#k`,
      `24 ${lamp}#l`,
    ]);
  });

  test('comments and literal blocks do not count', () => {
    expect(
      read(
        'rst',
        `.. ${lamp}#a
   ${lamp}#b

..
   ${lamp}#c

..

    ${lamp}#quoted

For example::

    ${lamp}#d

    ${lamp}#e

Text \`\`${lamp}#f\`\` goes on.

.. code-block:: md

   ${lamp}#g

.. raw:: html

   <!-- ${lamp}#h -->
   <a href="${lamp}#i">i</a>

End: ${lamp}#j
`,
      ),
    ).toEqual([`9 ${lamp}#quoted`, `26 ${lamp}#i`, `28 ${lamp}#j`]);
  });
});

test('a folder is searched for every kind of document, and hidden folders only for those of GitHub', () => {
  for (const path of [
    'docs/a.md',
    'docs/b/c.ADOC',
    'docs/d.rst',
    'docs/e.mdx',
    'docs/f.png',
    'docs/.github/g.md',
    'docs/.guide/h.md',
    'docs/node_modules/i/README.md',
  ])
    write(path, 'x');
  const found = listDocuments(join(folder, 'docs')).map((path) => path.slice(folder.length + 6));
  expect(found).toEqual(['.github/g.md', 'a.md', 'b/c.ADOC', 'd.rst', 'e.mdx']);
});

test('a folder without a document that can be read is a mistake, not a success', () => {
  write('pictures/lamp.png', '');
  expect(() => listDocuments(join(folder, 'pictures'))).toThrow(
    /pictures: no file in this folder can be read\. Markdown, MDX, AsciiDoc, reStructuredText and HTML can: \.md, /,
  );
});

test('a file that names none of the hosts is not parsed, one that breaks the name over lines is', () => {
  const file = write('hosts.rst', '`Lamp <https://guide.\n  example/projects/lamp/>`_\n');
  expect(readLinks(file, ['other.example'])).toEqual([]);
  expect(readLinks(file, ['guide.example'])).toEqual([{ url: lamp, line: 1 }]);
});

function read(ending: string, text: string) {
  return readLinks(write(`file.${ending}`, text)).map(({ url, line }) => `${line} ${url}`);
}

function write(name: string, text: string) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
