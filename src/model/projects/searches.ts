import type { SearchedField } from '../../schemas/project.ts';
import type { ProjectEntry } from '../site.ts';
import { formatDay } from '../words/dates.ts';
import type { Sentence } from '../words/text.browser.ts';

/** The search for a fact that found nothing: neither a statement that there is none, nor a question nobody asked. */
export function findSearch(project: ProjectEntry, field: string): Search | undefined {
  const search = project.lookedFor?.find(({ fields }) => fields.includes(field as SearchedField));
  return search && { on: search.on, places: search.places };
}

/** Such a search as a page says it, with links to its places. */
export function describeSearch(search: Search): Sentence {
  return [...describePlaces(search), ': not found.'];
}

/** Where and when somebody looked, the beginning of a sentence. */
export function describePlaces({ on, places }: Search): Sentence {
  return [
    `Looked for on ${formatDay(on)} in `,
    ...places.flatMap(({ label, url }, index): Sentence => {
      const sign = index === 0 ? [] : [index === places.length - 1 ? ' and ' : ', '];
      return [...sign, { text: label, href: url }];
    }),
  ];
}

/** A search that found nothing, with its day and places. */
export interface Search {
  on: string;
  places: { label: string; url: string }[];
}
