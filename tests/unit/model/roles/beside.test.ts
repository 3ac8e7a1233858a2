import { expect, test } from 'vitest';
import { formatChecklist } from '../../../../src/model/roles/checklist.browser.ts';
import {
  pairRungs,
  readPair,
  writePair,
} from '../../../../src/model/roles/ladder-beside.browser.ts';
import { describeLadder, listLadderChoices } from '../../../../src/model/roles/ladder-beside.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();
const lamp = describeLadder(site, 'lamp');

test('a ladder names its rungs from the lowest up, with what each asks for and where that stands', () => {
  expect(listLadderChoices(site)).toEqual([{ id: 'lamp', title: 'Lamp' }]);
  expect(lamp.rungs.map((rung) => rung.map(({ id }) => id))).toEqual([
    ['lamp/helper'],
    ['lamp/maker'],
  ]);
  const [maker] = lamp.rungs[1]!;
  expect(maker!.asks[0]!.citations[0]!.href).toContain('https://github.com/lamp/community/');
  expect(maker!.decided.length).toBeGreaterThan(0);
});

test('stands rungs of the same number beside each other, and leaves the shorter ladder open above', () => {
  const short = { ...lamp, rungs: lamp.rungs.slice(0, 1), beside: lamp.rungs[1]! };
  expect(
    pairRungs(short, lamp).map(({ label, roles }) => [label, ...roles.map(({ length }) => length)]),
  ).toEqual([
    ['Rung 1', 1, 1],
    ['Rung 2', 0, 1],
    ['Beside the ladder', 1, 0],
  ]);
  expect(pairRungs(lamp, lamp)).toHaveLength(2);
});

test('keeps the pair in the address, and knows only documents of the page', () => {
  const query = writePair({ left: 'lamp', right: 'torch', role: 'lamp/maker' });
  expect(query).toBe('ladders=lamp,torch&role=lamp/maker');
  expect(readPair(`?${query}`, ['lamp', 'torch'])).toEqual({
    left: 'lamp',
    right: 'torch',
    role: 'lamp/maker',
  });
  expect(readPair('?ladders=nobody,lamp', ['lamp'])).toEqual({ left: '', right: 'lamp', role: '' });
  expect(writePair({ left: '', right: '', role: 'lamp/maker' })).toBe('');
  const onlyRight = writePair({ left: '', right: 'lamp', role: '' });
  expect(readPair(`?${onlyRight}`, ['lamp'])).toMatchObject({ left: '', right: 'lamp' });
});

test('a checklist keeps ticks and sources, and escapes what Markdown would take for its own', () => {
  expect(
    formatChecklist({
      title: 'Maker of Lamp',
      page: 'https://guide.example/roles/lamp/maker/',
      conditions: [
        {
          text: '3 *merged* changes',
          done: true,
          sources: [{ label: 'roles 4', href: 'https://a.example' }],
        },
        { text: 'Two sponsors', done: false, sources: [] },
      ],
      decision: [{ label: 'Who decides', text: 'The council' }],
    }),
  ).toBe(
    [
      '### Maker of Lamp',
      '- [x] 3 \\*merged\\* changes ([roles 4](https://a.example))\n- [ ] Two sponsors',
      'How it is decided:',
      '- Who decides: The council',
      'From <https://guide.example/roles/lamp/maker/>',
    ].join('\n\n'),
  );
});

test('a role without recorded conditions says so in place of a list', () => {
  const text = formatChecklist({
    title: 'A',
    page: 'https://b.example',
    conditions: [],
    decision: [],
  });
  expect(text).toContain('What it asks for is not recorded.');
});
