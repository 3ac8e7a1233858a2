import { kindsOfRecords, type IndexManifest } from '../../model/search/index-format.browser.ts';
import type { NamedThing } from '../../model/search/named-things.browser.ts';
import { kindOf } from '../../model/search/rank.browser.ts';
import type { TextAnswer } from '../../model/search/search-texts.browser.ts';
import type { Hit } from './search-answer.ts';

/** The first places that mention a name which the guide does not describe; not the overviews that repeat them. */
export function chooseMentions({ places }: TextAnswer, { kinds }: IndexManifest) {
  return places
    .filter(({ id }) => kindsOfRecords[kindOf(id, kinds)] !== 'guide')
    .slice(0, mostMentions);
}

/** Such a place among the nearest names. */
export function nameMention({ title, path }: Hit): NamedThing {
  return { kind: 'part', label: title, note: 'Only mentions it', path, id: path };
}

const mostMentions = 3;
