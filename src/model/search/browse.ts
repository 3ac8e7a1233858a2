import { linkFacets } from '../catalog/facets.ts';
import { linkGovernanceFacets } from '../governance/facets.ts';
import { listProjects } from '../projects/projects.ts';
import { listRightsInForce } from '../roles/who-can.ts';
import { listMenu } from '../site-menu.ts';
import type { Site } from '../site.ts';
import { projectPath, rightPath } from '../urls.browser.ts';

/** Ways to everything for readers without a search: projects from A to Z, values of facets, and the rules by subject. */
export function listBrowseGroups(site: Site): BrowseGroup[] {
  const names = new Intl.Collator('en', { sensitivity: 'base' });
  return [
    {
      title: 'Pages of the guide',
      links: listMenu(site).everything.map(({ label, path }) => ({ text: label, href: path })),
    },
    {
      title: 'Roles, by what they may do',
      separator: '\u00a0· ',
      links: listRightsInForce(site).map(({ id, question }) => ({
        text: question,
        href: rightPath(id),
      })),
    },
    ...[...linkFacets(site), ...linkGovernanceFacets(site)].map(({ label, values }) => ({
      title: label,
      links: values.map((value) => ({
        text: `${value.label}\u00a0(${value.count})`,
        href: value.href,
      })),
    })),
    {
      title: 'Projects from A to Z',
      links: listProjects(site)
        .toSorted((a, b) => names.compare(a.name, b.name))
        .map(({ id, name }) => ({ text: name, href: projectPath(id) })),
    },
  ];
}

interface BrowseGroup {
  title: string;
  links: { text: string; href: string }[];
  /** What stands between two of them, where a comma would follow a question mark. */
  separator?: string;
}
