import { expect, test } from 'vitest';
import {
  groupByMethod,
  listEndorsements,
  listOfficers,
} from '../../../../src/model/elections/conduct.ts';
import { groupByNextDate } from '../../../../src/model/elections/dates.ts';
import { listElectionRows } from '../../../../src/model/elections/elections.ts';
import type { ElectionLine } from '../../../../src/model/elections/tables.ts';
import { groupByContributions } from '../../../../src/model/elections/voters.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

/** Four communities whose elections differ in one respect each. */
const site = aSite({
  ...election('lamp', 'Lamp', {
    fields: `    endorsements: {count: 5, from: makers, differentOrganizations: true, ref: ['gov#a:L1']}
    officers: {min: 3, max: 5, by: the council, ref: ['gov#a:L2']}
`,
    schedule: "rules: [{ event: voting, months: [9], ref: ['gov#a:L3'] }]",
    min: 10,
  }),
  ...election('flare', 'Flare', {
    fields: `    endorsements: {count: 2, from: voters, differentOrganizations: false, ref: ['gov#a:L1']}
    officers: {note: not candidates, ref: ['gov#a:L2']}
`,
    method: 'condorcet-irv',
    schedule: "rules: [{ event: voting, months: [3], ref: ['gov#a:L3'] }]",
    min: 2,
  }),
  ...election('beacon', 'Beacon', {
    fields: `    officers: {max: 2, ref: ['gov#a:L2']}
`,
    method: 'stv',
    min: 10,
    also: true,
  }),
  ...election('candle', 'Candle', { fields: '', method: 'unstated', min: 40, also: true }),
});

test('the fewest officials come first, and rules without a number last', () => {
  const { lines, silent } = listOfficers(site);
  expect(lines.map(read)).toEqual([
    'Beacon, Council: At most 2 | ',
    'Lamp, Council: 3 to 5 | Named by the council',
    'Flare, Council: not-recorded | Not candidates',
  ]);
  expect(silent.map(toPlainText)).toEqual(['Candle, Council']);
});

test('the fewest endorsements come first, and whether they must be of different organizations', () => {
  const { lines, silent } = listEndorsements(site);
  expect(lines.map((line) => [line.cells[0]!.figure, read(line)])).toEqual([
    [2, 'Flare, Council: Voters | No'],
    [5, 'Lamp, Council: Makers | Yes'],
  ]);
  expect(silent).toHaveLength(2);
});

test('kinds of Condorcet are one way of counting; what no rule names comes last', () => {
  expect(
    groupByMethod(site).map(({ title, summary }) => `${title}: ${toPlainText(summary!)}`),
  ).toEqual(['Condorcet: 2 of 4', 'Single transferable vote: 1 of 4', 'Not stated: 1 of 4']);
});

test('elections with the same number stand together, and each group says where it is the only condition', () => {
  const groups = groupByContributions(site);
  expect(groups.map(({ id, summary }) => `${id} ${toPlainText(summary!)}`)).toEqual([
    'up-to-2 in 1 of 4 elections; nothing else is asked',
    'up-to-10 in 2 of 4 elections; nothing else is asked in 1 of them',
    'up-to-40 in 1 of 4 elections; more is asked as well',
  ]);
});

test('the next election comes first, and those without a date say why', () => {
  expect(
    groupByNextDate(site).map(({ title, lines }) => [
      title,
      lines.map(({ name }) => toPlainText(name)),
    ]),
  ).toEqual([
    ['With a date', ['Flare, Council', 'Lamp, Council']],
    ['Without a date', ['Beacon, Council', 'Candle, Council']],
  ]);
});

test('only rules in force give a next election', () => {
  const edition = site.governance.get('lamp')!;
  const labels = (status: typeof edition.edition.status) =>
    listElectionRows(
      site,
      { ...edition, edition: { ...edition.edition, status } },
      edition.elections![0]!,
      () => [],
    ).map(({ label }) => label);
  expect(labels('current')).toContain('Next date (derived)');
  for (const status of ['superseded', 'abandoned'] as const)
    expect(labels(status).filter((label) => label.startsWith('Next date'))).toEqual([]);
});

function read({ name, cells }: ElectionLine) {
  const words = cells.map(({ state, lines }) =>
    state === 'stated' ? lines.map(toPlainText).join(' / ') : state,
  );
  return `${toPlainText(name)}: ${words.join(' | ')}`;
}

function election(id: string, name: string, { fields, method, schedule, min, also }: Change) {
  const path = 'governance/lamp.mdx';
  const own = id === 'lamp' ? '' : 'project: lamp\n';
  const text = String(edited(path, own, '')[path])
    .replace('name: Lamp', `name: ${name}`)
    .replace(
      'min: 1\n',
      `min: ${min}\n${also ? "      also: [{ text: Be a helper, ref: ['gov#a:L3'] }]\n" : ''}`,
    )
    .replace(
      '    method: condorcet\n',
      `${fields}${schedule ? `    schedule: { ${schedule} }\n` : ''}    method: ${method ?? 'condorcet'}\n`,
    );
  return { [`governance/${id}.mdx`]: text };
}

interface Change {
  /** Lines of YAML below the election. */
  fields: string;
  method?: string;
  schedule?: string;
  min: number;
  /** Whether the vote asks for more than the number. */
  also?: boolean;
}
