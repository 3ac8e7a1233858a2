import { cutExcerpt } from '../../model/search/excerpt.browser.ts';
import {
  kindsOfRecords,
  recordsPerBlock,
  type IndexManifest,
  type RecordData,
  type SearchKind,
} from '../../model/search/index-format.browser.ts';
import { kindOf, type RankedPlace } from '../../model/search/rank.browser.ts';
import type { ReadQuestion } from '../../model/search/read-question.browser.ts';
import type { TextAnswer } from '../../model/search/search-texts.browser.ts';
import { stemOf } from '../../model/search/words.browser.ts';
import type { Hit } from './search-answer.ts';

/** The places of the kind that is asked for, and how many of each kind have as much of the question as any. */
export function choosePlaces(
  { places, share }: TextAnswer,
  { kinds }: IndexManifest,
  kind?: SearchKind,
) {
  const full = places.filter((place) => place.share > share - 0.001);
  const counts = kindsOfRecords.map(
    (name, number) => [name, full.filter(({ id }) => kindOf(id, kinds) === number).length] as const,
  );
  const wanted = kind === undefined ? -1 : kindsOfRecords.indexOf(kind);
  const chosen = wanted < 0 ? places : places.filter(({ id }) => kindOf(id, kinds) === wanted);
  return {
    places: chosen.filter((place) => place.share >= share * worthShowing),
    kinds: counts.filter(([, count]) => count > 0).map(([name, count]) => ({ kind: name, count })),
    total: wanted < 0 ? full.length : (counts[wanted]?.[1] ?? 0),
  };
}

/** A place with less than this part of what the fullest has is about something else. */
const worthShowing = 0.4;

/** The places with their words, as far as their files arrive. */
export async function readHits(
  places: RankedPlace[],
  texts: TextAnswer,
  { kinds }: IndexManifest,
  load: (block: number) => Promise<RecordData[] | undefined>,
): Promise<Hit[]> {
  const stems = new Set(
    texts.parts.flatMap(({ said, terms }) => [
      ...said.split(' ').map(stemOf),
      ...terms.flatMap(({ term }) => term.split(' ')),
    ]),
  );
  const found = await Promise.all(
    places.map(async (place): Promise<Hit | undefined> => {
      const block = await load(Math.floor(place.id / recordsPerBlock));
      const record = block?.[place.id % recordsPerBlock];
      if (!record) return undefined;
      const [path, anchor, title, label, parent, text] = record;
      return {
        kind: kindsOfRecords[kindOf(place.id, kinds)]!,
        title: anchor ? (parent ? `${parent}: ${label}` : label) : title,
        page: anchor ? title : '',
        path: anchor ? `${path}#${anchor}` : path,
        superseded: place.superseded,
        text: [parent, label, text].join(' · '),
        excerpt: cutExcerpt(text, stems),
      };
    }),
  );
  return found.filter((hit) => hit !== undefined);
}

/** Quoted words have to stand side by side; where no place has them so, all places stay. */
export function preferPhrases(hits: Hit[], { phrases }: ReadQuestion) {
  if (phrases.length === 0) return { sorted: hits, phraseFound: true };
  const spelled = hits.map(
    (hit) =>
      ` ${hit.text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .map(stemOf)
        .join(' ')} `,
  );
  const has = hits.filter((_, index) =>
    phrases.every((phrase) => spelled[index]!.includes(` ${phrase.join(' ')} `)),
  );
  return { sorted: has.length > 0 ? has : hits, phraseFound: has.length > 0 };
}
