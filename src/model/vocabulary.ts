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

function wordFor(site: Site, list: string, value: string) {
  const word = site.vocabulary.get(list)?.values[value];
  if (!word) throw new Error(`The vocabulary "${list}" has no value "${value}".`);
  return word;
}
