import { expect, test } from 'vitest';
import type { Site } from '../../../src/model/site.ts';
import { groupLinks, listMenu } from '../../../src/model/site-menu.ts';
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
  const { groups, everything: all } = listMenu(theGuide());
  expect(groups).toHaveLength(5);
  expect(groups.flatMap(({ links }) => links).sort()).toEqual([...all].sort());
  expect(all).toEqual(theGuide().settings.everything);
});

test('a page of the menu of the guide is in the usual menu, too, but for those that only the guide has', () => {
  const guide = theGuide();
  const usual = listMenu({ ...guide, settings: { ...guide.settings, everything: undefined } });
  const own = (guide.settings.replaces ?? []).map(({ path }) => path);
  expect(
    usual.everything.map(({ path }) => path),
    'content/site.yaml and usualLinks of src/model/site-menu.ts',
  ).toEqual(
    listMenu(guide)
      .everything.map(({ path }) => path)
      .filter((path) => !own.includes(path)),
  );
});

test('a community that chooses no links has those of its pages, and none that leads nowhere', () => {
  const { settings } = aSite();
  const usual = {
    ...aSite(),
    settings: { ...settings, navigation: undefined, everything: undefined },
  };
  const { navigation, groups } = listMenu(usual as Site);
  expect(navigation.map(({ label }) => label)).toEqual([
    'Projects',
    'Governance',
    'Roles',
    'Organizations',
    'Join',
  ]);
  const paths = groups.flatMap(({ links }) => links.map(({ path }) => path));
  expect(paths).toContain('/governance/elections/');
  // One document alone is compared with nothing, and nobody has counted maintainers.
  expect(paths).not.toContain('/governance/compare/');
  expect(paths).not.toContain('/organizations/diversity/');
});
