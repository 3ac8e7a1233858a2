import { expect, test } from 'vitest';
import {
  groupByContributions,
  listUncountedVoters,
} from '../../../../src/model/elections/voters.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

const number = '      metric: merged-prs\n      min: 1\n      window: P1Y\n';

test('groups elections by the number in the rule', () => {
  expect(groupByContributions(aSite())).toMatchObject([
    { id: 'up-to-1', lines: [{ id: 'lamp-council-election', cells: [{}, { figure: 1 }] }] },
  ]);
  expect(listUncountedVoters(aSite())).toEqual([]);
});

test('says what is asked beside the number, what instead, and from which lines', () => {
  const more = `${number}      also: [{ text: Be a helper, ref: ['gov#council:L21'] }]
      instead: [{ text: Get an exception, ref: ['gov#council:L22'] }]
`;
  const [group] = groupByContributions(aSite(edited('governance/lamp.mdx', number, more)));
  expect(group!.lines[0]!.cells[1]!.lines.map(toPlainText)).toEqual([
    'Merged pull requests within 1 year',
    'As well: be a helper',
    'Instead: get an exception',
  ]);
  expect(group!.lines[0]!.citations.map(({ label }) => label)).toEqual([
    'GOVERNANCE.md, line 20',
    'GOVERNANCE.md, line 22',
    'GOVERNANCE.md, line 21',
  ]);
});

test('takes the number from the role where the rule points to one, with the lines of the role', () => {
  const site = aSite({
    ...edited('governance/lamp.mdx', number, '      role: helper\n'),
    ...edited('roles/lamp/helper.yaml', 'privileges:\n', requirement('window: P1Y')),
  });
  const [group] = groupByContributions(site);
  expect(group).toMatchObject({ id: 'up-to-7', lines: [{ cells: [{}, { figure: 7 }] }] });
  expect(group!.lines[0]!.citations.map(({ label }) => label)).toEqual([
    'GOVERNANCE.md, line 20',
    'GOVERNANCE.md, line 99',
  ]);
});

test('takes no number from a role that asks for it once and for all', () => {
  const site = aSite({
    ...edited('governance/lamp.mdx', number, '      role: helper\n'),
    ...edited('roles/lamp/helper.yaml', 'privileges:\n', requirement('')),
  });
  expect(groupByContributions(site)).toEqual([]);
  expect(listUncountedVoters(site)).toHaveLength(1);
});

function requirement(window: string) {
  return `requirements:
  - text: Seven changes
    metric: contributions
    min: 7
    ${window}
    ref: ['gov#helpers:L99']
privileges:
`;
}
