import { oncePerSite } from './once-per-site.ts';
import type { GovernanceEntry, RoleEntry, Site } from './site.ts';

/**
 * What belongs to an entry, sorted out once for each site: whoever looks through all entries for each entry takes a
 * hundred times as long with ten times the projects.
 */
function sortOut<Item>(
  list: (site: Site) => Iterable<Item>,
  ownerOf: (item: Item) => string | undefined,
) {
  const byOwner = oncePerSite((site) => Map.groupBy(list(site), ownerOf));
  return (site: Site, owner: string): Item[] => byOwner(site).get(owner) ?? [];
}

/** The roles of an edition, in the order of the site: the ladder from the lowest rung up, then those beside it. */
export const listRolesOf = sortOut<RoleEntry>(
  (site) => site.roles.values(),
  ({ governance }) => governance,
);

/** Every edition of a project, by name, whatever its time. */
export const listEditionsOf = sortOut<GovernanceEntry>(
  (site) => site.governance.values(),
  ({ project }) => project,
);

/** What the list of maintainers has about a project, at most one line. */
export const listCountsOf = sortOut(
  (site) => site.maintainers?.projects ?? [],
  ({ project }) => project,
);
