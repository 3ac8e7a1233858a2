import { placeInEdition } from './edition-layout.ts';
import { inactivityEffects, type Inactivity } from '../../schemas/rule.ts';
import { durationInMonths, formatDuration } from '../words/dates.ts';
import { standingOf, type Standing } from './renown.ts';
import { citeEdition, listCurrentEditions } from './governance.ts';
import type { Citation } from '../references.ts';
import { listRoles } from '../roles/roles.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { capitalize } from '../words/text.browser.ts';
import { rolePath } from '../urls.browser.ts';
import { labelOf, meaningOf } from '../vocabulary.ts';

/** Every rule about inactivity in force, the shortest period first, those without one last. */
export function listInactivityRules(site: Site): InactivityRule[] {
  return listCurrentEditions(site)
    .flatMap((edition) => [
      ...listRoles(site, edition.id).map(({ id, name, inactivity }) => ({
        ...standingOf(site, edition),
        edition,
        of: 'role' as const,
        name,
        href: rolePath(id),
        inactivity,
      })),
      ...(edition.bodies ?? []).map(({ id, name, inactivity }) => ({
        ...standingOf(site, edition),
        edition,
        of: 'body' as const,
        name,
        href: placeInEdition(site, edition, id),
        inactivity,
      })),
    ])
    .flatMap(({ inactivity, ...place }) =>
      inactivity ? [{ ...place, ...describe(site, place.edition, inactivity) }] : [],
    )
    .sort((a, b) => (a.months ?? Infinity) - (b.months ?? Infinity) || 0);
}

/** The rules in the groups in which readers ask for them. */
export function groupInactivityRules(rules: InactivityRule[]): InactivityGroup[] {
  const isMaintainer = ({ name }: InactivityRule) => /\bmaintainer\b/i.test(name);
  const roles = rules.filter((rule) => rule.of === 'role');
  return [
    { id: 'maintainers', title: 'Maintainers', rules: roles.filter(isMaintainer) },
    { id: 'roles', title: 'Other roles', rules: roles.filter((rule) => !isMaintainer(rule)) },
    { id: 'bodies', title: 'Bodies', rules: rules.filter((rule) => rule.of === 'body') },
  ].filter((group) => group.rules.length > 0);
}

/** What follows from inactivity: for each effect, the rules that have it after which period, the effect of most rules first. */
export function countEffects(site: Site, rules: InactivityRule[]): EffectLine[] {
  return inactivityEffects
    .map((effect) => {
      const having = rules.filter((rule) => rule.effect === effect);
      // A year and twelve months are one period, in the words of the first that has it.
      const periods = [...new Set(having.map(({ months }) => months))].map((months) => {
        const same = having.filter((rule) => rule.months === months);
        const after = same[0]?.after;
        return {
          id: after === undefined ? 'no-period' : `after-${after.replaceAll(' ', '-')}`,
          after,
          months,
          rules: same,
        };
      });
      return {
        effect,
        label: labelOf(site, 'inactivity-effect', effect),
        meaning: meaningOf(site, 'inactivity-effect', effect),
        count: having.length,
        periods,
      };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Editions in force that state no rule about inactivity, neither for a role nor for a body. */
export function listSilentOnInactivity(site: Site, rules: InactivityRule[]) {
  const stating = new Set(rules.map(({ edition }) => edition.id));
  return listCurrentEditions(site).filter(({ id }) => !stating.has(id));
}

function describe(site: Site, edition: GovernanceEntry, rule: Inactivity) {
  const { after, measure, effect, automatic, then = [], exception, ref } = rule;
  return {
    after: after && formatDuration(after),
    months: after === undefined ? undefined : durationInMonths(after),
    measure: capitalize(measure),
    effect,
    effectLabel: labelOf(site, 'inactivity-effect', effect),
    automatic,
    then: then.map((step) => describeStep(site, step)),
    exception,
    citations: citeEdition(site, edition)(ref),
  };
}

/** What follows later or as well, for example "Removed after 1 year, by decision". */
function describeStep(site: Site, { effect, after, automatic, note }: InactivityStep) {
  return [
    labelOf(site, 'inactivity-effect', effect),
    ...(after ? [` after ${formatDuration(after)}`] : []),
    ...(automatic === undefined ? [] : [automatic ? ', by itself' : ', by decision']),
    ...(note ? [`; ${note}`] : []),
  ].join('');
}

type InactivityStep = NonNullable<Inactivity['then']>[number];

export interface InactivityRule extends Standing {
  edition: GovernanceEntry;
  of: 'role' | 'body';
  name: string;
  href: string;
  /** In the words of the duration that the document gives. */
  after: string | undefined;
  months: number | undefined;
  measure: string;
  effect: Inactivity['effect'];
  effectLabel: string;
  automatic: boolean | undefined;
  /** What follows later or as well, in words, in order. */
  then: string[];
  exception: string | undefined;
  citations: Citation[];
}

interface InactivityGroup {
  id: string;
  title: string;
  rules: InactivityRule[];
}

export interface EffectLine {
  effect: string;
  label: string;
  meaning: string;
  count: number;
  /** The shortest first, those without a period last. */
  periods: {
    /** Anchor on the page of the effect. */
    id: string;
    after: string | undefined;
    months: number | undefined;
    rules: InactivityRule[];
  }[];
}
