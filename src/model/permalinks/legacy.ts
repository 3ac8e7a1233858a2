import { listOwnNames } from '../projects/names.ts';
import type { Site } from '../site.ts';

/**
 * The anchors of each project on a page of another site that was switched off: the heading of its section, which was
 * its name, as GitHub writes it, then its id and the names it had, then further listings of it. No anchor stands
 * for two projects.
 */
export function listLegacyAnchors(
  site: Site,
  { sections = [], listings = [] }: ReplacedPage,
): Map<string, string[]> {
  const taken = new Set(['projects', 'sections', 'main', ...sections.map(({ id }) => id)]);
  const anchors = new Map<string, string[]>();
  const claim = (id: string, wished: string) => {
    if (!wished || taken.has(wished)) return;
    taken.add(wished);
    anchors.set(id, [...(anchors.get(id) ?? []), wished]);
  };
  const projects = [...site.projects.values()];
  for (const { id } of projects) claim(id, id);
  for (const { id, name, listing2018 } of projects) {
    claim(id, toAnchor(listing2018?.name ?? name));
    claim(id, toAnchor(name));
  }
  for (const project of projects) {
    for (const other of listOwnNames(project)) claim(project.id, toAnchor(other));
  }
  for (const { id, project } of listings) {
    if (site.projects.has(project)) claim(project, id);
  }
  return anchors;
}

/** A heading as GitHub turns it into an anchor: lower case, spaces to hyphens, signs dropped. */
function toAnchor(heading: string) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

type ReplacedPage = NonNullable<Site['settings']['replaces']>[number];
