import { resolve } from 'node:path';
import { ownLists } from '../schemas/fields.ts';
import { loadFolder } from './load-folder.ts';
import { readContentFile, type ContentFile, type ReadContent } from './read-content.ts';

/** Where the words of this guide stand, which are general enough for other communities. */
const home = 'content';

/**
 * The vocabularies that a community does not write itself, in the words of this guide. Terms that its glossary lacks
 * are left out. What each community has of its own, such as levels, nobody brings in its place.
 */
export function readSharedWords(folder: string, { files }: ReadContent): ContentFile[] {
  if (resolve(folder) === resolve(home)) return [];
  const idsOf = (name: string) =>
    files.filter(({ collection }) => collection === name).map(({ id }) => id);
  const known = new Set<string>([...idsOf('vocabulary'), ...ownLists]);
  const terms = new Set(idsOf('glossary'));
  return [...loadFolder(resolve(home, 'vocabulary'))].flatMap(([name, text]) =>
    readContentFile(`vocabulary/${name}`, text)
      .files.filter(({ id, unreadable }) => !known.has(id) && !unreadable)
      .map((file) => ({ ...file, data: keepTerms(file.data, terms), isShared: true as const })),
  );
}

function keepTerms(data: unknown, terms: Set<string>) {
  const { values, ...list } = data as { values: Record<string, { term?: string }> };
  const kept = Object.entries(values).map(([id, { term, ...word }]) => [
    id,
    term !== undefined && terms.has(term) ? { ...word, term } : word,
  ]);
  return { ...list, values: Object.fromEntries(kept) as typeof values };
}
