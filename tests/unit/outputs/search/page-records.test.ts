import { expect, test } from 'vitest';
import { parsePage } from '../../../../src/outputs/pages/parse-page.ts';
import { listPageRecords } from '../../../../src/outputs/search/page-records.ts';

function read(main: string) {
  return listPageRecords(parsePage(`<main id="main">${main}</main>`).main!);
}

test('a page and each place with an anchor are found by their own words', () => {
  expect(
    read(`<h1>Lamp</h1><p class="lead">Shines.</p>
      <section><h2 id="board">Board</h2><p>Decides</p>
        <dl><div><dt id="board-seats"><a href="#board-seats">Seats</a></dt><dd>5</dd><dd class="source">readme 7</dd></div></dl>
      </section>
      <section><h2 id="decisions">Decisions</h2>
        <table><tr><th id="veto">Veto</th><td>Board</td><td>Two thirds</td></tr></table></section>`),
  ).toEqual([
    { anchor: '', label: 'Lamp', text: 'Shines.' },
    { anchor: 'board', label: 'Board', text: 'Decides.' },
    { anchor: 'board-seats', label: 'Seats', parent: 'Board', text: '5.' },
    { anchor: 'decisions', label: 'Decisions', text: '' },
    { anchor: 'veto', label: 'Veto', parent: 'Decisions', text: 'Board · Two thirds' },
  ]);
});

test('lines of a value read as sentences, sources and contents are left out', () => {
  const [, place] = read(`<h1>Lamp</h1><nav><a href="#cap">Limit</a></nav>
    <dl><dt id="cap">Limit</dt><dd><p>2 of 5 seats</p><p>Over the limit: the last one goes</p>
    <span class="citations"><a href="https://example.org">readme 9</a></span></dd></dl>`);
  expect(place!.text).toBe('2 of 5 seats. Over the limit: the last one goes.');
});

test('rows of a table end like sentences, whether or not their last cell is left out', () => {
  const [page] = read(
    `<h1>Lamp</h1><table><tr><th>Bulb</th><td>Board</td><td data-label="Source">readme 7</td></tr>
    <tr><th>Torch</th><td>Council</td></tr></table>`,
  );
  expect(page!.text).toBe('Bulb · Board. Torch · Council.');
});

test('a remark behind a sentence and the count behind a name keep their distance', () => {
  const [page] = read(
    `<h1>Lamp</h1><ol><li><a href="#vote">Vote</a><span class="number">12</span></li></ol>
    <dl><dd>On Mondays.<p><b>Note.</b> Not always.</p></dd></dl>`,
  );
  expect(page!.text).toBe('Vote 12. On Mondays. Note. Not always.');
});

test('what is not recorded says so, and leaves nothing behind in the text above it', () => {
  const records = read(`<h1>Lamp</h1><h2 id="board">Board</h2><p>Decides</p>
    <div class="silent-facts"><dt>not recorded</dt><dd><span id="board-chair">Chair</span>, <span id="board-tie">tie</span></dd></div>`);
  expect(records[1]!.text).toBe('Decides.');
  expect(records.slice(2)).toEqual([
    { anchor: 'board-chair', label: 'Chair', parent: 'Board', text: 'Not recorded.' },
    { anchor: 'board-tie', label: 'tie', parent: 'Board', text: 'Not recorded.' },
  ]);
});

test('an item of a ladder stands for the whole item', () => {
  const [, , rung] = read(
    `<h1>Lamp</h1><h2 id="ladder">Roles</h2><ol><li><b id="member">Member</b><p>Votes.</p></li></ol>`,
  );
  expect(rung).toEqual({ anchor: 'member', label: 'Member', parent: 'Roles', text: 'Votes.' });
});

test('what the search shall not find is left out, and a long text is cut at a word', () => {
  const [page] = read(
    `<h1>Lamp</h1><section data-search-ignore><h2 id="similar">Similar</h2></section><p>${'light '.repeat(200)}</p>`,
  );
  expect(page!.text.length).toBeLessThan(710);
  expect(page!.text).toMatch(/light …$/);
});
