import { expect, test } from 'vitest';
import { edited, reportOn } from '../../fixtures/content.ts';

test('refuses first members and a list of the day in one body, because both have one anchor', () => {
  const both = [
    "    initialMembers: {named: 3, ref: ['gov#a:L1']}",
    "    listedMembers: {named: 5, ref: ['gov#a:L2']}",
    '    organizationCap:',
  ].join('\n');
  expect(reportOn(edited('governance/lamp.mdx', '    organizationCap:', both))).toContain(
    'content/governance/lamp.mdx › bodies[0].listedMembers: must be left out beside initialMembers, whose anchor it has; a note may say how many the list names.',
  );
});
