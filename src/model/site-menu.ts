import type { Site } from './site.ts';

/** The links to everything under their heads: each under the first head that covers its path. */
export function groupLinks({ everything, groups = [{ label: '' }] }: Settings): LinkGroup[] {
  const headOf = (path: string) =>
    groups.find(({ below }) => !below || below.some((start) => path.startsWith(start)));
  return groups
    .map((group) => ({
      label: group.label,
      links: everything.filter(({ path }) => headOf(path) === group),
    }))
    .filter(({ links }) => links.length > 0);
}

type Settings = Pick<Site['settings'], 'everything' | 'groups'>;

export interface LinkGroup {
  /** Empty where the links stand in one list. */
  label: string;
  links: Site['settings']['everything'];
}
