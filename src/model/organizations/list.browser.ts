import { clipTyped } from '../words/typed.browser.ts';

/** The orders of the list of organizations; the first is that of the page without a script. */
export const organizationSorts = ['projects', 'maintainers', 'name'] as const;

/** So many organizations stand open on a phone, in whatever order; the others are one touch away. */
export const mostOnPhone = 50;

/** Orders organizations: by a number, the greatest first, or by name. Equal ones stand by the other number, then by name. */
export function sortOrganizations<Line extends ListedOrganization>(
  lines: Line[],
  sort: OrganizationSort,
): Line[] {
  const byName = (a: Line, b: Line) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' });
  const compare = {
    name: byName,
    projects: (a: Line, b: Line) => b.projects - a.projects || b.people - a.people || byName(a, b),
    maintainers: (a: Line, b: Line) =>
      b.people - a.people || b.projects - a.projects || byName(a, b),
  };
  return [...lines].sort(compare[sort]);
}

/** What an organization is also found by: its other spellings, and its name written as one word. */
export function listFoundBy(name: string, otherSpellings: string[]) {
  return [...otherSpellings, name.replace(/[^\p{L}\p{N}]+/gu, '')].filter((one) => one !== name);
}

/** The state of the page as a query string, without what is not chosen. */
export function toOrganizationQuery({ text, sort }: OrganizationListState) {
  const query = new URLSearchParams();
  if (text.trim()) query.set('q', text.trim());
  if (sort !== organizationSorts[0]) query.set('sort', sort);
  return query.toString();
}

/** The state that a query string describes; an unknown order is the first one. */
export function fromOrganizationQuery(search: string): OrganizationListState {
  const query = new URLSearchParams(search);
  const sort = query.get('sort');
  return {
    text: clipTyped(query.get('q')),
    sort: organizationSorts.find((one) => one === sort) ?? organizationSorts[0],
  };
}

type OrganizationSort = (typeof organizationSorts)[number];

export interface OrganizationListState {
  text: string;
  sort: OrganizationSort;
}

export interface ListedOrganization {
  name: string;
  projects: number;
  people: number;
}
