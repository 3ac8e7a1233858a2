import { expect, test } from 'vitest';
import { listCalendars } from '../../../../src/model/elections/calendars.ts';
import { listCurrentEditions } from '../../../../src/model/governance/governance.ts';
import { followDocument, followProject } from '../../../../src/model/published/follow.ts';
import { listFeeds } from '../../../../src/model/published/news.ts';
import { feedPath } from '../../../../src/model/urls.browser.ts';
import { theGuide } from '../../../fixtures/content.ts';

const guide = theGuide();
const feeds = new Set(listFeeds(guide).map(({ page }) => feedPath(page)));
const calendars = new Set(listCalendars(guide).map(({ id }) => `/governance/${id}.ics`));

test('every project and every document in force can be followed, by files that exist', () => {
  const following = [
    ...[...guide.projects.keys()].map((id) => followProject(guide, id)),
    ...listCurrentEditions(guide).map((edition) => followDocument(guide, edition)),
  ];
  for (const [feed, calendar] of following) {
    expect(feeds).toContain(feed!.path);
    if (calendar) expect(calendars).toContain(calendar.path);
  }
  expect(following.some(([, calendar]) => calendar)).toBe(true);
});

test('says in plain words what will be announced', () => {
  expect(followProject(guide, 'kubernetes')).toEqual([
    { name: 'Atom', path: '/projects/kubernetes/feed.xml', announces: 'levels and rules' },
    { name: 'Calendar', path: '/governance/kubernetes.ics', announces: 'elections' },
  ]);
});

test('a document that is no longer in force changes no more, and its feed stays where it was', () => {
  const old = guide.governance.get('kata-containers-2017')!;
  expect(followDocument(guide, old)).toEqual([]);
  expect(feeds).toContain('/governance/kata-containers-2017/feed.xml');
});

test('the feed of a document holds the editions that it replaced', () => {
  const feed = listFeeds(guide).find(({ page }) => page === '/governance/kata-containers/')!;
  expect(feed.news.map(({ path }) => path)).toEqual([
    '/governance/kata-containers/',
    '/governance/kata-containers-2017/',
  ]);
});
