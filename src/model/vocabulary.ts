import type { OwnValue } from '../schemas/fields.ts';
import type { Site } from './site.ts';
import type { Inline } from './words/text.browser.ts';
import { termPath } from './urls.browser.ts';

/** Label of an enumerated value, for example "Supermajority". */
export function labelOf(site: Site, list: string, value: string) {
  return wordFor(site, list, value).label;
}

/** One-line meaning of an enumerated value. */
export function meaningOf(site: Site, list: string, value: string) {
  return wordFor(site, list, value).meaning;
}

/** Label of an enumerated value, linked to the glossary where a term explains it. */
export function linkedLabel(site: Site, list: string, value: string): Inline {
  const { label, term } = wordFor(site, list, value);
  return term ? { text: label, href: termPath(term) } : label;
}

/** The values of a list that the community writes itself, in its order; none where it has no such list. */
export function listOwnValues(site: Pick<Site, 'vocabulary'>, { list, level }: OwnValue) {
  return Object.entries(site.vocabulary.get(list)?.values ?? {}).flatMap(([id, { mark }]) =>
    level && !mark ? [] : [id],
  );
}

function wordFor(site: Site, list: string, value: string) {
  const word = site.vocabulary.get(list)?.values[value];
  if (!word) throw new Error(`The vocabulary "${list}" has no value "${value}".`);
  return word;
}
