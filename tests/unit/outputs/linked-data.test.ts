import { expect, test } from 'vitest';
import { describeTrail, printLinkedData } from '../../../src/outputs/linked-data.ts';
import { describeSoftware } from '../../../src/outputs/linked-data.ts';
import { aSite, edited } from '../../fixtures/content.ts';

const home = new URL('https://guide.example/below/');

test('no text can end the data block', () => {
  const site = aSite(
    edited('projects/lamp.yaml', 'name: Lamp', 'name: "Lamp</script><script>alert(1)"'),
  );
  const text = printLinkedData([describeSoftware(site, home, site.projects.get('lamp')!)]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: 'Lamp</script><script>alert(1)' });
});

test('the way to a page names the lists above it, not the places on them', () => {
  const crumbs = [
    { label: 'Governance', href: '/governance/' },
    { label: 'Council', href: '/governance/#council' },
    { label: 'Without page' },
  ];
  expect(describeTrail(home, crumbs, 'Lamp')?.['itemListElement']).toEqual([
    {
      '@type': 'ListItem',
      position: 1,
      name: 'Governance',
      item: 'https://guide.example/below/governance/',
    },
    { '@type': 'ListItem', position: 2, name: 'Lamp' },
  ]);
  expect(describeTrail(home, [], 'Lamp')).toBeUndefined();
});

test('an archived project invites to no discussion', () => {
  const talk = (state: string) => {
    const file = edited(
      'projects/lamp.yaml',
      'license: Apache-2.0',
      'mailingList: [https://lists.example.org/]\nlicense: Apache-2.0',
    )['projects/lamp.yaml'] as string;
    const site = aSite({
      'projects/lamp.yaml': file
        .replace('facts: [', 'facts: [mailingList, ')
        .replaceAll('incubating', state),
    });
    return describeSoftware(site, home, site.projects.get('lamp')!)['discussionUrl'];
  };
  expect(talk('incubating')).toBe('https://lists.example.org/');
  expect(talk('archived')).toBeUndefined();
});

test('one language stands alone, several are a list, and code elsewhere names none', () => {
  const site = aSite();
  const lamp = site.projects.get('lamp')!;
  const languages = (written: typeof lamp.languages) =>
    describeSoftware(site, home, { ...lamp, languages: written })['programmingLanguage'];
  expect(languages(['Go'])).toBe('Go');
  expect(languages(['Go', 'C++'])).toEqual(['Go', 'C++']);
  expect(languages('several-in-other-repositories')).toBeUndefined();
  expect(languages(undefined)).toBeUndefined();
});
