import { expect, test } from 'vitest';
import { parsePage } from '../../../src/outputs/pages/parse-page.ts';
import { convertMain, splitText, writeTwin } from '../../../src/outputs/twins/markdown-twin.ts';

const address = 'https://guide.example/below/projects/lamp/';

test('a fact is a line with its name, its value and its source', () => {
  expect(
    convert(`<dl>
      <div class="fact"><dt id="chat"><a href="#chat">Chat</a></dt>
        <dd><a href="/join/">#lamp</a> on Lamp Slack</dd>
        <dd class="source">List of lamps, 1 Jan 2026</dd></div>
      <div class="fact"><dt>Code</dt><dd><p>lamp/lamp</p><p>lamp/wick</p></dd></div>
    </dl>`),
  ).toMatchInlineSnapshot(`
    "- **Chat**: [#lamp](https://guide.example/below/join/) on Lamp Slack (List of lamps, 1 Jan 2026)
    - **Code**: lamp/lamp; lamp/wick"
  `);
});

test('lines that were read are links in parentheses, and can be left out', () => {
  const { text, plain } = convertPage(
    page(`<dl><div class="fact"><dt>Seats</dt><dd>5</dd><dd class="source"><span class="citations"><a
      href="https://example.org/a#L1">gov 1</a><a href="https://example.org/a#L2">gov 2</a></span></dd></div></dl>
      <p>Decides.<span class="citations"><a href="https://example.org/a#L3">gov 3</a></span></p>`),
    address,
  );
  expect(text.trim()).toMatchInlineSnapshot(`
    "- **Seats**: 5 ([gov 1](https://example.org/a#L1), [gov 2](https://example.org/a#L2))

    Decides. ([gov 3](https://example.org/a#L3))"
  `);
  expect(plain.trim()).toBe('- **Seats**: 5\n\nDecides.');
});

test('the three states stay three', () => {
  expect(
    convert(`<dl>
      <div class="fact"><dt>Term</dt><dd><p>2 years</p></dd></div>
      <div class="fact"><dt>Limit on terms</dt><dd><p>None, and the document says so</p></dd></div>
      <div class="fact"><dt>Chair</dt><dd><span class="not-recorded">not recorded</span></dd></div>
      <div class="silent-facts"><dt><span class="not-recorded">not recorded</span></dt>
        <dd><span id="a">Empty seat</span>, <span id="b">chair</span></dd></div>
    </dl><p><span class="not-recorded">not recorded</span> No source says.</p>`),
  ).toMatchInlineSnapshot(`
    "- **Term**: 2 years
    - **Limit on terms**: None, and the document says so
    - **Chair**: not recorded
    - **not recorded**: Empty seat, chair

    not recorded. No source says."
  `);
});

test('a table keeps its head, its caption stands above, and a cell of several lines is one', () => {
  expect(
    convert(`<table><caption>Lamps</caption><thead><tr><th>Name</th><th>Right</th></tr></thead>
      <tbody><tr><th scope="row">A|B</th><td><p>Merge</p><ul><li>code</li><li>text</li></ul></td></tr></tbody></table>
      <table><tbody><tr><th scope="row">Sandbox</th><td>3</td></tr></tbody></table>`),
  ).toMatchInlineSnapshot(`
    "Lamps

    | Name | Right |
    | - | - |
    | A\\|B | Merge; code; text |

    | | |
    | - | - |
    | Sandbox | 3 |"
  `);
});

test('diagrams are told, ornaments and controls are left out', () => {
  expect(
    convert(`<nav><a href="#x">On this page</a></nav><form hidden><p>Filter</p></form>
      <form><input><button>Go</button><ul><li><a href="/code/">Code</a></li></ul></form>
      <p hidden>later</p><svg aria-hidden="true"><title>x</title></svg>
      <figure><svg role="img" aria-label="5 seats. Solid: 3"><path d="M0 0"></path></svg></figure>
      <h2 id="roles">Roles <button>Copy link</button></h2>
      <ol><li><span class="quiet">1</span><b>Helper</b><p>Application</p></li></ol>
      <aside><p>Superseded.</p></aside>
      <details><summary>All lamps</summary><p>Two.</p></details>`),
  ).toMatchInlineSnapshot(`
    "- [Code](https://guide.example/below/code/)

    *Diagram: 5 seats. Solid: 3*

    ## Roles

    1. **Helper**; Application

    > Superseded.

    **All lamps**

    Two."
  `);
});

test('addresses are complete, and a link to its own place is only its text', () => {
  expect(
    convert(`<h3 id="cap"><a href="/projects/lamp/#cap">Cap</a></h3>
      <p><a href="/glossary/#cap">a</a>, <a href="#seats">b</a>,
      <a href="https://groups.example/?hl=en#!forum/x">c</a></p>`),
  ).toMatchInlineSnapshot(`
    "### Cap

    [a](https://guide.example/below/glossary/#cap), [b](https://guide.example/below/projects/lamp/#seats), [c](https://groups.example/?hl=en#!forum/x)"
  `);
});

test('a twin begins with title, address, day and license', () => {
  expect(
    writeTwin('# Lamp\n', {
      title: 'Lamp: "bright"',
      address,
      asOf: '2026-01-31',
      license: 'CC BY 4.0',
    }),
  ).toMatchInlineSnapshot(`
    "---
    title: 'Lamp: "bright"'
    canonical: https://guide.example/below/projects/lamp/
    asOf: "2026-01-31"
    license: CC BY 4.0
    ---

    # Lamp
    "
  `);
});

function convert(markup: string) {
  return convertPage(page(markup), address).text.trim();
}

function convertPage(html: string, at: string) {
  return splitText(convertMain(parsePage(html).main!, { address: at, base: '/below/' }));
}

function page(markup: string) {
  return `<body><p>before</p><main id="main" class="wrap">${markup}</main><p>after</p></body>`;
}
