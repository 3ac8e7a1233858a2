import { expect, test } from 'vitest';
import {
  groupByContributions,
  listUncountedVoters,
} from '../../../../src/model/elections/voters.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

const number = '      metric: merged-prs\n      min: 1\n      window: P1Y\n';

test('groups elections by the number in the rule', () => {
  expect(groupByContributions(aSite())).toMatchObject([
    { id: 'up-to-1', lines: [{ id: 'lamp-council-election', cells: [{}, { figure: 1 }] }] },
  ]);
  expect(listUncountedVoters(aSite())).toEqual([]);
});

test('takes the number from the role where the rule points to one, with the lines of the role', () => {
  const site = aSite({
    ...edited('governance/lamp.mdx', number, '      role: helper\n'),
    ...edited('roles/lamp/helper.yaml', 'privileges:\n', requirement('window: P1Y')),
  });
  const [group] = groupByContributions(site);
  expect(group).toMatchObject({ id: 'up-to-7', lines: [{ cells: [{}, { figure: 7 }] }] });
  expect(group!.lines[0]!.citations.map(({ label }) => label)).toEqual(['gov 20', 'gov 99']);
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
