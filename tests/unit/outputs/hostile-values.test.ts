import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { listPrintedFiles } from '../../../src/outputs/printed-files.ts';
import { fillHostile, listSlots } from '../../mutations/hostile-content.ts';
import { hostileValues } from '../../mutations/hostile-values.ts';
import { listFindingFaults, readStrictly } from '../../mutations/judge.ts';

const slots = listSlots();
const home = new URL('https://guide.example/');

test('the corpus is large, and so are the places it is put into', () => {
  expect(new Set(hostileValues).size).toBeGreaterThanOrEqual(240);
  expect(slots.length).toBeGreaterThan(100);
  const open = slots.filter(({ taken }) => taken.length > 50);
  expect(open.length).toBeGreaterThan(15);
});

test('every value that a field refuses is refused in a sentence', () => {
  const refused = slots.flatMap((slot) => slot.refused);
  expect(refused.length).toBeGreaterThan(10_000);
  expect([...new Set(refused.flatMap(listFindingFaults))]).toEqual([]);
});

test('no field takes what nobody sees, and no address leads elsewhere than it seems to', () => {
  const taken = new Set(slots.flatMap((slot) => slot.taken));
  const unseen = [...taken].filter((value) =>
    /[\p{Cc}\p{Bidi_Control}\p{Cs}\u200b\u2028\ufeff\ufffe]/u.test(value.trim()),
  );
  expect(unseen).toEqual([]);
  const addresses = slots.filter(({ field }) => /(?:url|homepage|repository)$/i.test(field));
  expect(addresses.length).toBeGreaterThan(5);
  const odd = addresses.flatMap((slot) => slot.taken).filter((value) => new URL(value).href.replace(/\/$/, '') !== value.replace(/\/$/, '')); // prettier-ignore
  expect([...new Set(odd)]).toEqual([]);
});

/** Each turn puts another value into each place. */
test.each([0, 1, 2, 3, 4, 5])(
  'what is accepted is harmless in every printed file, turn %d',
  (turn) => {
    const { site, used } = fillHostile(slots, turn);
    expect(used.length).toBeGreaterThan(50);
    for (const { path, type, print } of listPrintedFiles(site)) {
      const text = print(home);
      expect(() => readStrictly(text, type), path).not.toThrow();
      if (type.startsWith('text/csv')) {
        const rows = parseCsv(text, { bom: true });
        expect(
          rows.flat().filter((cell) => /^\s*[=+@\t\r]|^-\D/.test(cell)),
          path,
        ).toEqual([]);
      }
      if (path === '/_headers') expect(text).not.toContain('evil');
    }
  },
);
