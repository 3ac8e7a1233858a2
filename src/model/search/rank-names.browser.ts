import type { NameMatch } from './match-names.browser.ts';
import type { NamedThing, ThingKind } from './named-things.browser.ts';
import type { ReadQuestion } from './read-question.browser.ts';

/** At most so many names are shown before the texts; more would hide them. */
const mostShown = 4;

/** The names to show, best first. Where an exact one is known, nothing that only comes near stands beside it. */
export function chooseNames(found: Scored[], question: ReadQuestion) {
  const { open, words } = question;
  const ranked = rankNames(found.filter(isClose), question);
  const best = ranked[0];
  if (!best) return [];
  const isExact = ({ cost, share }: Scored) => cost < 0.25 && share === 1;
  const exact = ranked.filter(isExact);
  if (exact.length > 0 && !(open && words.length === 1 && words[0]!.length < 4))
    return exact.slice(0, mostShown).map(({ thing }) => thing);
  return ranked
    .filter(({ cost }) => cost <= best.cost + 0.6)
    .slice(0, mostShown)
    .map(({ thing }) => thing);
}

/** A question that says a third of a name, or has too many typos for it, means something else. */
function isClose({ cost, share, thing }: Scored) {
  const needed =
    thing.kind === 'place' || thing.kind === 'subject' || thing.kind === 'facet' ? 0.95 : 0.5;
  return share >= needed && cost <= 1.3;
}

/** All names once, the likeliest first. */
export function rankNames(found: Scored[], question: ReadQuestion) {
  const best = new Map<string, Scored>();
  for (const one of found) {
    const known = best.get(one.thing.path);
    if (!known || score(one, question) > score(known, question)) best.set(one.thing.path, one);
  }
  return [...best.values()].sort((a, b) => score(b, question) - score(a, question));
}

function score({ thing, cost, share, main }: Scored, { asksForProjects, asksWho }: ReadQuestion) {
  return (
    -cost * 20 -
    (1 - share) * 30 +
    (main ? 0.5 : 0) +
    kindOrder.indexOf(thing.kind) / 4 +
    (asksForProjects && (thing.kind === 'facet' || thing.kind === 'subject') ? 5 : 0) +
    (asksWho && thing.kind === 'right' ? 6 : 0) -
    (thing.superseded ? 2 : 0)
  );
}

/** Of two names that fit alike, the kind further right is meant more often. */
const kindOrder: ThingKind[] = [
  'form',
  'right',
  'subject',
  'rules',
  'organization',
  'facet',
  'term',
  'program',
  'part',
  'place',
  'role',
  'project',
];

/** A thing with how well its name fits. */
export type Scored = Omit<NameMatch<NamedThing>, 'main'> & { main?: boolean };
