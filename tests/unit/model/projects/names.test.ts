import { expect, test } from 'vitest';
import { listOtherNames, listProjectNames } from '../../../../src/model/projects/names.ts';
import { listStartRows } from '../../../../src/model/projects/fields.ts';
import type { Site } from '../../../../src/model/site.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

const lamp = 'projects/lamp.yaml';
const repository = 'repository: https://github.com/lamp/lamp\n';

test('a project is found by its aliases, its GitHub organizations and its subprojects', () => {
  const site = withLines(
    'repository: https://github.com/lampfoundation/lamp\n',
    'otherRepositories: [https://github.com/LampFoundation/shade, https://github.com/lamp-extras/bulb]\n',
    'namedSubprojects:\n  - name: Shade Kit\n    url: https://github.com/lampfoundation/shade\n',
  );
  expect(listProjectNames(site).get('lamp')).toEqual({
    names: ['lantern'],
    organizations: ['LampFoundation', 'lamp-extras'],
    subprojects: ['Shade Kit'],
  });
  expect(listOtherNames(site, site.projects.get('lamp')!)).toEqual([
    'lantern',
    'LampFoundation',
    'lamp-extras',
    'Shade Kit',
  ]);
});

test('the name of the project itself is not listed again, in whatever case', () => {
  const site = withLines('repository: https://github.com/LAMP/lamp\n');
  expect(listOtherNames(site, site.projects.get('lamp')!)).toEqual(['lantern']);
});

test('the organization of a company is no name of a project that it gave away', () => {
  const site = withLines(repository, 'otherRepositories: [https://github.com/bulbworks/lamp]\n');
  expect(organizationsOf(site)).toEqual(['lamp']);
});

test('it is one where the main repository is still there', () => {
  const site = withLines('repository: https://github.com/bulbworks/lamp\n');
  expect(organizationsOf(site)).toEqual(['bulbworks']);
});

test('a repository elsewhere than on GitHub has no GitHub organization', () => {
  expect(organizationsOf(withLines('repository: https://gitlab.com/lamps/lamp\n'))).toEqual([]);
});

test('the page of a project links its subprojects, and leaves a long list to its source', () => {
  const rowOf = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `Part ${index + 1}`);
    const site = withLines(
      repository,
      `namedSubprojects:\n${names.map((name) => `  - name: ${name}\n`).join('')}    url: https://github.com/lamp/last\n`,
    );
    return listStartRows(site, site.projects.get('lamp')!).find(({ id }) => id === 'subprojects');
  };
  expect(rowOf(2)?.lines).toEqual([
    ['Part 1', ', ', { text: 'Part 2', href: 'https://github.com/lamp/last' }],
  ]);
  expect(rowOf(8)?.lines?.[0]).toHaveLength(15);
  expect(rowOf(9)).toBeUndefined();
});

function withLines(...lines: string[]) {
  const files = edited(lamp, repository, lines.join(''));
  const facts = [
    ...(lines.some((line) => line.startsWith('otherRepositories')) ? ['otherRepositories'] : []),
    ...(lines.some((line) => line.startsWith('namedSubprojects')) ? ['namedSubprojects'] : []),
  ];
  return aSite({
    [lamp]: files[lamp]!.toString().replace(
      'facts: [',
      `facts: [${facts.map((fact) => `${fact}, `).join('')}`,
    ),
  });
}

function organizationsOf(site: Site) {
  return listProjectNames(site).get('lamp')!.organizations;
}
