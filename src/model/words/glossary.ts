import type { Site, TermEntry } from '../site.ts';

/** The parts of the glossary in the order of their list, each with its terms; empty ones are left out. */
export function groupBySubject(site: Site): TermGroup[] {
  const terms = Map.groupBy(site.glossary.values(), ({ subject }) => subject as string);
  return Object.entries(site.vocabulary.get('term-subject')?.values ?? {})
    .map(([id, { label, meaning }]) => ({ id, label, meaning, terms: terms.get(id) ?? [] }))
    .filter((group) => group.terms.length > 0);
}

/** All terms under the letter that they begin with. */
export function groupByLetter(site: Site): { letter: string; terms: TermEntry[] }[] {
  const letters = Map.groupBy(site.glossary.values(), ({ name }) => name.charAt(0).toUpperCase());
  return [...letters].map(([letter, terms]) => ({ letter, terms }));
}

interface TermGroup {
  id: string;
  label: string;
  meaning: string;
  terms: TermEntry[];
}
