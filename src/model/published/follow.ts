import { listCalendars } from '../elections/calendars.ts';
import { findCurrentEdition } from '../governance/governance.ts';
import { oncePerSite } from '../once-per-site.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { calendarPath, feedPath, governancePath, projectPath } from '../urls.browser.ts';

/** What follows a project: its feed, and the calendar of its elections where a date is known. */
export function followProject(site: Site, id: string): Following[] {
  const edition = findCurrentEdition(site, id);
  return [
    { name: 'Atom', path: feedPath(projectPath(id)), announces: 'levels and rules' },
    ...followElections(site, edition),
  ];
}

/** What follows a governance document in force; an old one changes no more. */
export function followDocument(site: Site, edition: GovernanceEntry): Following[] {
  if (edition.edition.status !== 'current') return [];
  return [
    {
      name: 'Atom',
      path: feedPath(governancePath(edition.id)),
      announces: 'its changes',
    },
    ...followElections(site, edition),
  ];
}

function followElections(site: Site, edition: GovernanceEntry | undefined): Following[] {
  return edition && calendarIds(site).has(edition.id)
    ? [{ name: 'Calendar', path: calendarPath(edition.id), announces: 'elections' }]
    : [];
}

const calendarIds = oncePerSite((site) => new Set(listCalendars(site).map(({ id }) => id)));

export interface Following {
  name: 'Atom' | 'Calendar';
  path: string;
  /** What the file will tell whoever follows it, in plain words. */
  announces: string;
}
