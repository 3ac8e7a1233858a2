import type { ProjectEntry, Site } from '../site.ts';
import { governancePath } from '../urls.browser.ts';
import { labelOf, meaningOf } from '../vocabulary.ts';
import { describePlaces } from '../projects/searches.ts';
import type { Sentence } from '../words/text.browser.ts';
import { editionTitle, findCurrentEdition } from './governance.ts';

/**
 * What is known about the rules of a project: an edition of them ("read-here"), what a search for them found, or that
 * nobody has looked ("not-looked-for"), which is neither silence nor none.
 */
export function readingOf(site: Site, project: ProjectEntry) {
  if (findCurrentEdition(site, project.id)) return 'read-here';
  return project.governanceReading?.kind ?? 'not-looked-for';
}

/** The same in a few words. */
export function labelReading(site: Site, reading: string) {
  if (reading === 'read-here') return 'Rules read here';
  return reading === 'not-looked-for' ? 'Not looked for' : labelOf(site, 'reading-kind', reading);
}

/** What a reading means, in one sentence. */
export function explainReading(site: Site, reading: string) {
  if (reading === 'read-here') return 'Their rules are read here, one by one.';
  return reading === 'not-looked-for'
    ? 'Nobody has looked for their rules yet; that says nothing about them.'
    : meaningOf(site, 'reading-kind', reading);
}

/** What a search for written rules found, in sentences, with the day and the places looked at. */
export function describeReading(site: Site, project: ProjectEntry): Sentence[] {
  const reading = project.governanceReading;
  if (!reading) return [];
  const { kind, on, places, refersTo, note } = reading;
  const target = refersTo?.governance ? site.governance.get(refersTo.governance) : undefined;
  const label = refersTo?.label ?? '';
  const href = target ? governancePath(target.id) : refersTo?.url;
  return [
    [`${labelOf(site, 'reading-kind', kind)}. `, meaningOf(site, 'reading-kind', kind)],
    ...(refersTo
      ? [['It follows ', href ? { text: target ? editionTitle(target) : label, href } : label, '.']]
      : []),
    ...(note ? [[note]] : []),
    [...describePlaces({ on, places }), '.'],
  ];
}
