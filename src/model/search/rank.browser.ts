import type { IndexManifest, Postings } from './index-format.browser.ts';
import type { QuestionPart } from './read-terms.browser.ts';

/**
 * Places by how well they answer all parts of a question, best first: what the words say about a place, times how much
 * of the question it has. Rules that others have replaced, and fields of the data, come behind all others.
 */
export function rankPlaces(
  parts: QuestionPart[],
  find: (term: string) => Postings | undefined,
  { total, superseded, kinds, reference }: Omit<IndexManifest, 'shards'>,
  asking?: string,
): Ranking {
  const sums = new Map<number, { sum: number; parts: number; weight: number }>();
  const weights = parts.map((part, number) => {
    const best = gather(part, find);
    const weight = part.aside
      ? asideWeight
      : part.isName
        ? nameWeight
        : Math.log(1 + total / (best.size || 0.5));
    for (const [id, amount] of best) {
      const known = sums.get(id);
      if (known) {
        known.sum += amount;
        known.parts |= 1 << number;
        known.weight += weight;
      } else sums.set(id, { sum: amount, parts: 1 << number, weight });
    }
    return best.size > 0 || part.aside ? weight : unknownWeight;
  });
  // What asks in the same words counts a little more, and no more than that.
  if (asking)
    for (const [id, amount] of gather({ terms: [{ term: asking, weight: 0.6 }] }, find)) {
      const known = sums.get(id);
      if (known) known.sum += amount;
    }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const old = new Set(superseded);
  const factors = parts.some(({ isName, aside }) => isName && !aside) ? withName : withoutName;
  const places = [...sums].map(([id, { sum, parts: has, weight }]): RankedPlace => {
    const share = weight / whole;
    return {
      id,
      score: sum * share ** coverPower * factors[kindOf(id, kinds)]!,
      share,
      has,
      superseded: old.has(id),
    };
  });
  places.sort((a, b) => b.score - a.score || a.id - b.id);
  return {
    places: sinkLate(places, (place) => place.superseded || place.id >= reference),
    share: places.reduce((best, { share }) => Math.max(best, share), 0),
  };
}

/** What a part says about each place: the most that one of its terms says. */
function gather(
  { terms }: Pick<QuestionPart, 'terms'>,
  find: (term: string) => Postings | undefined,
) {
  const best = new Map<number, number>();
  for (const { term, weight } of terms) {
    const postings = find(term);
    if (!postings) continue;
    const [steps, digits] = postings;
    let id = 0;
    for (let index = 0; index < steps.length; index += 1) {
      id += steps[index]!;
      const amount = digitValue(digits.charCodeAt(index)) * weight;
      const known = best.get(id);
      if (known === undefined || known < amount) best.set(id, amount);
    }
  }
  return best;
}

/** Places that come late stand below the first of the others, and below every one that has as much of the question. */
function sinkLate(places: RankedPlace[], isLate: (place: RankedPlace) => boolean) {
  const others = places.filter((place) => !isLate(place));
  const late = places.filter(isLate);
  if (others.length === 0) return late;
  const below = new Map<number, RankedPlace[]>();
  for (const place of late) {
    const last = others.findLastIndex(({ share }) => share >= place.share - 0.001);
    const above = Math.max(0, last);
    const list = below.get(above) ?? [];
    list.push(place);
    below.set(above, list);
  }
  return others.flatMap((place, number) => [place, ...(below.get(number) ?? [])]);
}

/** The number of the kind of a place. */
export function kindOf(id: number, kinds: number[]) {
  let kind = kinds.length - 1;
  while (kind > 0 && kinds[kind]! > id) kind -= 1;
  return kind;
}

function digitValue(code: number) {
  return code < 58 ? code - 48 : code - 87;
}

/**
 * Who names a project asks about it; who names none asks what a word means or how things are in general. By kind:
 * project, rules, role, term, organization, program, guide.
 */
const withName = [1, 1, 1, 0.8, 0.8, 0.9, 0.6];
const withoutName = [1.1, 0.9, 0.85, 1.3, 1, 1.25, 1.3];

/** How much a name weighs beside the words of a question. */
const nameWeight = 9;

/** What a question only mentions, as "on Kubernetes", decides little; a word that nothing has, much. */
const asideWeight = 1.5;
const unknownWeight = 9;

/** How much a place loses that lacks a part of the question. */
const coverPower = 2;

export interface Ranking {
  places: RankedPlace[];
  /** How much of the question the fullest place has, up to 1. */
  share: number;
}

export interface RankedPlace {
  id: number;
  score: number;
  share: number;
  /** The parts of the question that it has, one bit each. */
  has: number;
  superseded: boolean;
}
