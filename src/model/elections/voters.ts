import { formatDuration } from '../words/dates.ts';
import {
  cell,
  lineOf,
  listElections,
  type ElectionGroup,
  type ElectionLine,
  type HeldElection,
} from './tables.ts';
import { citeRole, describeSponsors } from '../roles/roles.ts';
import type { RoleEntry, Site } from '../site.ts';
import { capitalize, countOf, lowerFirst, type Sentence } from '../words/text.browser.ts';
import { rolePath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';

/**
 * Elections in which a number of contributions is a condition of the vote, in groups with the same number,
 * the smallest first. Each group says in how many of them it is the only condition.
 */
export function groupByContributions(site: Site): ElectionGroup[] {
  const counted = listElections(site).flatMap((held) => {
    const needed = findNeeded(site, held);
    return needed ? [{ held, needed }] : [];
  });
  const numbers = [...new Set(counted.map(({ needed }) => needed.min))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const own = counted.filter(({ needed }) => needed.min === number);
    const alone = own.filter(({ needed }) => needed.also.length === 0).length;
    return {
      id: `up-to-${number}`,
      title: `At least ${number}`,
      summary: [
        `in ${own.length} of ${countOf(counted.length, 'election')}; `,
        alone === own.length
          ? 'nothing else is asked'
          : alone === 0
            ? 'more is asked as well'
            : `nothing else is asked in ${alone} of them`,
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
      const { text, metric, ref, also = [], instead = [] } = held.election.eligibleVoters;
      const role = findRole(site, held);
      const basis: Sentence = metric
        ? [`A number of ${labelOf(site, 'metric', metric)} that the rules read do not name`]
        : role
          ? ['The role ', { text: role.name, href: rolePath(role.id) }]
          : ['Who somebody is, not a count'];
      const more = describeMore(
        also.map((other) => other.text),
        instead,
      );
      const cells = [cell([[text]]), cell([basis, ...more])];
      const all = [...ref, ...[...also, ...instead].flatMap((other) => other.ref)];
      return { ...lineOf(held, cells, held.cite([...new Set(all)])), id: held.id };
    });
}

function describeVoters(site: Site, held: HeldElection, needed: Needed): ElectionLine {
  const { text, ref, instead = [] } = held.election.eligibleVoters;
  // A label below the figure, as it fits one as well as many.
  const unit = `${capitalize(labelOf(site, 'metric', needed.metric))} within ${formatDuration(needed.window)}`;
  const from: Sentence = needed.role
    ? [', asked of the role ', { text: needed.role.name, href: rolePath(needed.role.id) }]
    : [];
  const citations = [
    ...held.cite([...ref, ...instead.flatMap((other) => other.ref)]),
    ...(needed.role ? citeRole(site, needed.role) : held.cite)(needed.ref),
  ];
  const different = citations.filter(
    ({ href }, index) => citations.findIndex((other) => other.href === href) === index,
  );
  const more = describeMore(needed.also, instead);
  const cells = [cell([[text]]), cell([[unit, ...from], ...more], needed.min)];
  return { ...lineOf(held, cells, different), id: held.id };
}

/** What a vote asks for beside the number, and the ways to it without the number. */
function describeMore(also: string[], instead: { text: string }[]): Sentence[] {
  return [
    ...also.map((text): Sentence => [`As well: ${lowerFirst(text)}`]),
    ...instead.map(({ text }): Sentence => [`Instead: ${lowerFirst(text)}`]),
  ];
}

/** The number in the rule itself, else the one that the role asks for whose holders vote. */
function findNeeded(site: Site, held: HeldElection): Needed | undefined {
  const { metric, min, window, ref, also = [] } = held.election.eligibleVoters;
  if (metric && min !== undefined && window)
    return {
      metric,
      min,
      window,
      also: also.map(({ text }) => text),
      ref: [...ref, ...also.flatMap((other) => other.ref)],
    };
  const role = findRole(site, held);
  // A condition without a period was met once, perhaps long ago, and is no number a year.
  const asked = role?.requirements?.find(
    (requirement) =>
      requirement.metric &&
      contributionMetrics.includes(requirement.metric) &&
      requirement.min !== undefined &&
      requirement.window,
  );
  if (!role || !asked?.metric || asked.min === undefined || !asked.window) return undefined;
  const others = (role.requirements ?? []).filter((requirement) => requirement !== asked);
  const { sponsors } = role.howToBecome ?? {};
  return {
    metric: asked.metric,
    min: asked.min,
    window: asked.window,
    also: [
      ...others.map(({ text }) => text),
      ...(sponsors ? [`Sponsors: ${describeSponsors(sponsors)}`] : []),
      ...also.map(({ text }) => text),
    ],
    ref: [
      ...asked.ref,
      ...others.flatMap((other) => other.ref),
      ...(sponsors ? (role.howToBecome?.ref ?? []) : []),
    ],
    role,
  };
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
  /** What must be met beside the number. */
  also: string[];
  ref: string[];
  role?: RoleEntry | undefined;
}
