import { expect, test } from 'vitest';
import { groupLinks } from '../../../src/model/site-menu.ts';
import { aSite, theGuide } from '../../fixtures/content.ts';

const everything = ['/roles/', '/projects/', '/projects/timeline/', '/about/'].map((path) => ({
  label: path,
  path,
}));

test('each link stands under the first head that covers its path, the others under the one for the rest', () => {
  const groups = [
    { label: 'Timeline', below: ['/projects/timeline/'] },
    { label: 'Projects', below: ['/projects/'] },
    { label: 'Joining', below: ['/join/'] },
    { label: 'Rest' },
  ];
  expect(
    groupLinks({ everything, groups }).map(({ label, links }) => [
      label,
      ...links.map(({ path }) => path),
    ]),
  ).toEqual([
    ['Timeline', '/projects/timeline/'],
    ['Projects', '/projects/'],
    ['Rest', '/roles/', '/about/'],
  ]);
});

test('without heads the links are one list', () => {
  expect(groupLinks({ everything, groups: undefined })).toEqual([{ label: '', links: everything }]);
});

test('the guide loses no link to its heads, of which there are five', () => {
  const { settings } = theGuide();
  const groups = groupLinks(settings);
  expect(groups).toHaveLength(5);
  expect(groups.flatMap(({ links }) => links).sort()).toEqual([...settings.everything].sort());
  expect(groupLinks(aSite().settings)[0]?.links.length).toBeGreaterThan(0);
});
