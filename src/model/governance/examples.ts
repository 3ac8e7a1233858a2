import { findRulePage } from '../comparison/rule-pages.ts';
import { deriveNextElection } from '../elections/schedule.ts';
import { formatElectionDate, nameEvents } from '../elections/schedule-words.ts';
import { nameBody } from '../elections/elections.ts';
import { listRungs } from '../roles/ladder.ts';
import { activeLevels } from '../projects/levels.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { countOf } from '../words/text.browser.ts';
import { electionsPath, rulePath } from '../urls.browser.ts';
import { findCap, formatCap } from './bodies.ts';
import { placeInEdition } from './edition-layout.ts';
import { editionTitle, listCurrentEditions } from './governance.ts';
import { sortByRenown } from './renown.ts';

/** How the examples are chosen, printed beside them. */
export function explainExamples(site: Site) {
  const [highest] = activeLevels(site);
  const first = highest ? `${highest.label.toLowerCase()} projects first, then ` : '';
  return `Each is the first document in force that has such a rule, ${first}those with most maintainers${first ? '' : ' first'}; no document is taken twice.`;
}

/**
 * One limit, one election and one ladder, as a document in force writes them, each with the page that compares it with
 * all other documents. What no document has is left out.
 */
export function listExamples(site: Site): Example[] {
  const editions = sortByRenown(site, listCurrentEditions(site));
  const taken = new Set<string>();
  return kinds.flatMap((show) => {
    for (const edition of editions) {
      const example = taken.has(edition.id) ? undefined : show(site, edition);
      if (!example) continue;
      taken.add(edition.id);
      return [example];
    }
    return [];
  });
}

/** A ladder of fewer rungs is hardly one. */
const leastRungs = 3;

const kinds: ((site: Site, edition: GovernanceEntry) => Example | undefined)[] = [
  showLimit,
  showElection,
  showLadder,
];

function showLimit(site: Site, edition: GovernanceEntry): Example | undefined {
  const body = edition.bodies?.find((one) => findCap(one));
  const cap = body && findCap(body);
  return cap
    ? {
        kind: 'A limit',
        of: nameIn(edition, body.name),
        text: `${formatCap(cap)} for one organization`,
        href: placeInEdition(site, edition, `${body.id}-cap`),
        compare: compareBy(site, 'cap', 'limits'),
      }
    : undefined;
}

function showElection(site: Site, edition: GovernanceEntry): Example | undefined {
  for (const election of edition.elections ?? []) {
    const next = deriveNextElection(election, site.settings.asOf);
    const dates = next.state === 'dated' ? next.dates : [];
    const vote = dates.find(({ events }) => events.includes('voting'));
    if (!vote) continue;
    return {
      kind: 'An election',
      of: nameIn(edition, nameBody(edition, election)),
      text: `${formatElectionDate(vote)}: ${nameEvents(vote.events)}`,
      href: placeInEdition(site, edition, `${election.id}-next`),
      compare: { text: 'Compare all elections', href: electionsPath() },
    };
  }
  return undefined;
}

function showLadder(site: Site, edition: GovernanceEntry): Example | undefined {
  const rungs = listRungs(site, edition.id);
  const names = rungs.map(([role]) => role!.name);
  return rungs.length < leastRungs
    ? undefined
    : {
        kind: 'A ladder',
        of: editionTitle(edition),
        text: `From ${names[0]} to ${names.at(-1)} in ${countOf(rungs.length, 'rung')}`,
        href: placeInEdition(site, edition, 'ladder'),
        compare: compareBy(site, 'ladder', 'ladders'),
      };
}

/** Body and project, each named once. */
function nameIn(edition: GovernanceEntry, body: string) {
  return body.startsWith(edition.name) ? body : `${edition.name}, ${body}`;
}

function compareBy(site: Site, rule: string, what: string) {
  const { stated } = findRulePage(site, rule)!;
  return { text: `Compare the ${what} of ${countOf(stated, 'document')}`, href: rulePath(rule) };
}

export interface Example {
  /** What kind of rule it is, as "A limit". */
  kind: string;
  /** Whose rule it is. */
  of: string;
  text: string;
  /** Where the rule stands on the page of its document. */
  href: string;
  /** The page that puts the rule beside those of all documents. */
  compare: { text: string; href: string };
}
