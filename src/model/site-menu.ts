import { oncePerSite } from './once-per-site.ts';
import { listPagePaths } from './permalinks/page-paths.ts';
import type { Site } from './site.ts';

/**
 * The links in the head and at the foot of every page: those of the community, or where it has chosen none, all of the
 * pages that there are.
 */
export const listMenu = oncePerSite((site): Menu => {
  const { navigation, everything, groups } = site.settings;
  const pages = listPagePaths(site);
  const all = everything ?? usualLinks.filter(({ path }) => pages.has(path));
  return {
    navigation:
      navigation ?? all.filter(({ path }) => usualNavigation.includes(path)).map(shortenLabel),
    everything: all,
    groups: groupLinks({
      everything: all,
      groups: groups ?? (everything ? undefined : usualGroups),
    }),
  };
});

/** The links to everything under their heads: each under the first head that covers its path. */
export function groupLinks({ everything, groups = [{ label: '' }] }: Links): LinkGroup[] {
  const headOf = (path: string) =>
    groups.find(({ below }) => !below || below.some((start) => path.startsWith(start)));
  return groups
    .map((group) => ({
      label: group.label,
      links: everything.filter(({ path }) => headOf(path) === group),
    }))
    .filter(({ links }) => links.length > 0);
}

const usualLinks: MenuLink[] = [
  { label: 'All projects', path: '/projects/' },
  { label: 'Maturity timeline', path: '/projects/timeline/' },
  { label: 'Governance documents', path: '/governance/' },
  { label: 'Compare the rules', path: '/governance/compare/' },
  { label: 'Rule by rule', path: '/governance/rules/' },
  { label: 'Findings', path: '/governance/findings/' },
  { label: 'Seats and limits', path: '/governance/seats/' },
  { label: 'Templates in use', path: '/governance/templates/' },
  { label: 'Governance review', path: '/governance/review/' },
  { label: 'Elections', path: '/governance/elections/' },
  { label: 'Roles and ladders', path: '/roles/' },
  { label: 'Two ladders side by side', path: '/roles/compare/' },
  { label: 'Who can …?', path: '/roles/by/right/' },
  { label: 'What roles ask for', path: '/roles/requirements/' },
  { label: 'Inactivity', path: '/roles/inactivity/' },
  { label: 'All organizations', path: '/organizations/' },
  { label: 'Organizational diversity', path: '/organizations/diversity/' },
  { label: 'Ways to join', path: '/join/' },
  { label: 'Glossary', path: '/glossary/' },
  { label: 'Link to a page', path: '/link/' },
  { label: 'Search', path: '/search/' },
  { label: 'Data and sources', path: '/data/' },
  { label: 'State of the content', path: '/status/' },
  { label: 'About', path: '/about/' },
];

const usualNavigation = ['/projects/', '/governance/', '/roles/', '/organizations/', '/join/'];

const shortLabels: Record<string, string> = {
  '/projects/': 'Projects',
  '/governance/': 'Governance',
  '/roles/': 'Roles',
  '/organizations/': 'Organizations',
  '/join/': 'Join',
};

function shortenLabel({ label, path }: MenuLink): MenuLink {
  return { label: shortLabels[path] ?? label, path };
}

const usualGroups: Links['groups'] = [
  { label: 'Projects', below: ['/projects/'] },
  { label: 'Governance', below: ['/governance/'] },
  { label: 'Roles', below: ['/roles/'] },
  { label: 'Organizations and joining', below: ['/organizations/', '/join/'] },
  { label: 'The guide' },
];

interface Links {
  everything: MenuLink[];
  groups?: Site['settings']['groups'];
}

type MenuLink = NonNullable<Site['settings']['everything']>[number];

export interface LinkGroup {
  /** Empty where the links stand in one list. */
  label: string;
  links: MenuLink[];
}

export interface Menu {
  navigation: MenuLink[];
  everything: MenuLink[];
  groups: LinkGroup[];
}
