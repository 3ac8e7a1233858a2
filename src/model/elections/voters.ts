import { formatDuration } from '../words/dates.ts';
import {
  cell,
  lineOf,
  listElections,
  type ElectionGroup,
  type ElectionLine,
  type HeldElection,
} from './tables.ts';
import { citeRole } from '../roles/roles.ts';
import type { RoleEntry, Site } from '../site.ts';
import { countOf, type Sentence } from '../words/text.browser.ts';
import { rolePath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';

/**
 * Elections in which a number of contributions opens the vote, in groups with the same number, the
 * smallest first. Each group says how many elections are open to a person with that number.
 */
export function groupByContributions(site: Site): ElectionGroup[] {
  const counted = listElections(site).flatMap((held) => {
    const needed = findNeeded(site, held);
    return needed ? [{ held, needed }] : [];
  });
  const numbers = [...new Set(counted.map(({ needed }) => needed.min))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const open = counted.filter(({ needed }) => needed.min <= number);
    const own = counted.filter(({ needed }) => needed.min === number);
    return {
      id: `up-to-${number}`,
      title: `${countOf(number, 'contribution')} a year`,
      summary: [
        `opens ${open.length} of ${counted.length} elections: `,
        open.length > own.length ? 'those above and ' : '',
        own.length === 1 ? 'this one' : `these ${own.length}`,
      ],
      lines: own.map(({ held, needed }) => describeVoters(site, held, needed)),
    };
  });
}

/** Elections whose voters are not told by a number, each with what the rule goes by instead. */
export function listUncountedVoters(site: Site): ElectionLine[] {
  return listElections(site)
    .filter((held) => !findNeeded(site, held))
    .map((held) => {
      const { text, metric, ref } = held.election.eligibleVoters;
      const role = findRole(site, held);
      const basis: Sentence = metric
        ? [`A number of ${labelOf(site, 'metric', metric)} that the rules read do not name`]
        : role
          ? ['The role ', { text: role.name, href: rolePath(role.id) }]
          : ['Who somebody is, not a count'];
      const cells = [cell([[text]]), cell([basis])];
      return { ...lineOf(held, cells, held.cite(ref)), id: held.id };
    });
}

function describeVoters(site: Site, held: HeldElection, needed: Needed): ElectionLine {
  const { text, ref } = held.election.eligibleVoters;
  const unit = `${labelOf(site, 'metric', needed.metric)} within ${formatDuration(needed.window)}`;
  const from: Sentence = needed.role
    ? [', asked of the role ', { text: needed.role.name, href: rolePath(needed.role.id) }]
    : [];
  const citations = [
    ...held.cite(ref),
    ...(needed.role ? citeRole(site, needed.role)(needed.ref) : []),
  ];
  const different = citations.filter(
    ({ href }, index) => citations.findIndex((other) => other.href === href) === index,
  );
  const cells = [cell([[text]]), cell([[unit, ...from]], needed.min)];
  return { ...lineOf(held, cells, different), id: held.id };
}

/** The number in the rule itself, else the one that the role asks for whose holders vote. */
function findNeeded(site: Site, held: HeldElection): Needed | undefined {
  const { metric, min, window, ref } = held.election.eligibleVoters;
  if (metric && min !== undefined && window) return { metric, min, window, ref };
  const role = findRole(site, held);
  // A condition without a period was met once, perhaps long ago, and is no number a year.
  const asked = role?.requirements?.find(
    (requirement) =>
      requirement.metric &&
      contributionMetrics.includes(requirement.metric) &&
      requirement.min !== undefined &&
      requirement.window,
  );
  return asked?.metric && asked.min !== undefined && asked.window
    ? { metric: asked.metric, min: asked.min, window: asked.window, ref: asked.ref, role }
    : undefined;
}

function findRole(site: Site, { edition, election }: HeldElection) {
  const { role } = election.eligibleVoters;
  return role === undefined ? undefined : site.roles.get(`${edition.id}/${role}`);
}

const contributionMetrics: string[] = [
  'contributions',
  'merged-prs',
  'authored-prs',
  'authored-or-reviewed-prs',
  'interactions',
];

interface Needed {
  metric: string;
  min: number;
  window: string;
  ref: string[];
  role?: RoleEntry | undefined;
}
