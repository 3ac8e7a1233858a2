import { labelReading, readingOf } from '../governance/reading.ts';
import type { Body } from '../../schemas/body.ts';
import { findCap, formatSeats } from '../governance/bodies.ts';
import { countMembers } from '../governance/caps.ts';
import { datesOfEdition } from '../reading-dates.ts';
import { formatDay } from '../words/dates.ts';
import { findCurrentEdition, listCurrentEditions } from '../governance/governance.ts';
import { signingOf, signingWords } from '../projects/legal.ts';
import { findLevel, type Level } from '../projects/levels.ts';
import { isArchived } from '../projects/projects.ts';
import { isStatedNone } from '../rows.ts';
import { formatFraction } from '../words/thresholds.ts';
import type { GovernanceEntry, ProjectEntry, Site } from '../site.ts';
import { joinWords, lowerFirst } from '../words/text.browser.ts';
import { governancePath, projectPath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';

/**
 * The kinds of badges, in the order in which pages show them. They stand in addresses for ever.
 * A project of the catalog has all of them, except that "maturity" needs a level: projects of other
 * foundations have none. What has rules in force but no catalog entry has "governance" and "seats".
 * Editions that are no longer in force have no badge, because a badge is read as today's rule.
 */
export const badgeKinds = ['maturity', 'governance', 'legal', 'seats', 'contribute'] as const;

/** All badges of the site. */
export function listBadges(site: Site): Badge[] {
  const others = listCurrentEditions(site).filter(({ project }) => !project);
  return [...site.projects.keys(), ...others.map(({ id }) => id)].flatMap((id) =>
    listBadgesOf(site, id),
  );
}

/** The badges of a catalog entry, or of an edition in force that has none. */
export function listBadgesOf(site: Site, id: string): Badge[] {
  const project = site.projects.get(id);
  if (project) return listProjectBadges(site, project);
  const edition = site.governance.get(id);
  return edition && !edition.project && listCurrentEditions(site).includes(edition)
    ? listEditionBadges(site, edition.id, edition)
    : [];
}

function listProjectBadges(site: Site, project: ProjectEntry): Badge[] {
  const badge = badgeMaker(site, project.id, project.name, project.verified);
  const at = (anchor: string) => `${projectPath(project.id)}#${anchor}`;
  const signing = signingOf(project);
  const edition = findCurrentEdition(site, project.id);
  const unread: BadgeFact = project.governanceReading
    ? { value: lowerFirst(labelReading(site, readingOf(site, project))), state: 'searched' }
    : notRecorded;
  return [
    ...(project.maturity
      ? [
          badge('maturity', at('maturity'), {
            value: lowerFirst(labelOf(site, 'maturity', project.maturity)),
            state: 'stated',
            level: findLevel(site, project.maturity),
          }),
        ]
      : []),
    ...(edition
      ? listEditionBadges(site, project.id, edition)
      : [badge('governance', at('governance'), unread), badge('seats', at('governance'), unread)]),
    badge('legal', at('sign'), describeSigningValue(signing)),
    badge('contribute', at('start'), describeStart(project)),
  ].sort((a, b) => badgeKinds.indexOf(a.kind) - badgeKinds.indexOf(b.kind));
}

function listEditionBadges(site: Site, id: string, edition: GovernanceEntry): Badge[] {
  const badge = badgeMaker(site, id, edition.name, datesOfEdition(edition).newestCopy);
  const top = edition.bodies?.[0];
  const seats = top ? `${top.id}-seats` : 'glance-seats';
  return [
    badge('governance', governancePath(edition.id), {
      value: lowerFirst(labelOf(site, 'governance-model', edition.model.type)),
      state: 'stated',
    }),
    badge('seats', governancePath(edition.id, seats), describeSeats(top)),
  ];
}

function badgeMaker(site: Site, id: string, name: string, copied: string | undefined) {
  return (kind: BadgeKind, href: string, fact: BadgeFact): Badge => ({
    id,
    kind,
    label: labels[kind],
    name,
    note: `Recorded in the ${site.settings.name}${copied ? `, as of ${formatDay(copied)}` : ''}.`,
    href,
    ...fact,
  });
}

/** The seats of the first body that the rules name, as on the page of the edition, and the limit on one organization. */
function describeSeats(body: Body | undefined): BadgeFact {
  const seats = body?.seats;
  if (!seats) return notRecorded;
  if (isStatedNone(seats)) return statedNone;
  const number = formatSeats(seats);
  const cap = findCap(body);
  const most = cap?.max ?? (cap?.fraction && formatFraction(cap.fraction));
  const of = cap?.of !== undefined && cap.of !== countMembers(body) ? ` of ${cap.of}` : '';
  const limit =
    most && cap?.basis !== 'votes' ? `at most ${most}${of} per organization` : undefined;
  const advice = body.kind === 'advisory-board' ? 'advisory' : undefined;
  return {
    value: [lowerFirst(number), limit, advice].filter(Boolean).join(', '),
    state: 'stated',
  };
}

function describeSigningValue(signing: ReturnType<typeof signingOf>): BadgeFact {
  if (signing === 'stated-none') return statedNone;
  return signing === 'not-recorded'
    ? notRecorded
    : { value: signingWords[signing], state: 'stated' };
}

/** Which of the places where one starts are recorded. Nobody is invited to an archived project. */
function describeStart(project: ProjectEntry): BadgeFact {
  if (isArchived(project)) return { value: 'archived, takes no new work', state: 'stated' };
  const places = [
    project.contributorGuide && 'guide',
    project.chat?.some(({ url }) => url) && 'chat',
    project.mailingList && 'list',
    project.discussions && 'forum',
  ].filter((place): place is string => Boolean(place));
  return places.length > 0 ? { value: joinWords(places), state: 'stated' } : notRecorded;
}

const notRecorded: BadgeFact = { value: 'not recorded', state: 'not-recorded' };
const statedNone: BadgeFact = { value: 'none (stated)', state: 'stated-none' };

const labels: Record<BadgeKind, string> = {
  maturity: 'maturity',
  governance: 'governance',
  legal: 'you sign',
  seats: 'seats',
  contribute: 'contribute',
};

export type BadgeKind = (typeof badgeKinds)[number];

interface BadgeFact {
  value: string;
  /** "searched": the value says what a search for written rules found in their place. */
  state: 'stated' | 'stated-none' | 'not-recorded' | 'searched';
  level?: Level | undefined;
}

export interface Badge extends BadgeFact {
  /** Of the catalog, or of the edition where there is no catalog entry. */
  id: string;
  kind: BadgeKind;
  label: string;
  /** Of the project or of the edition. */
  name: string;
  /** Where the value comes from, and how old the newest copy was that it was read in. */
  note: string;
  /** Path of the place that the badge leads to. */
  href: string;
}
