import { z } from 'astro/zod';
import { formerIds, id, link, listOf, oneOf, sentence, summary } from './fields.ts';

/** What a term is about, in the order in which the glossary has its parts. */
export const termSubjects = [
  'deciding',
  'elections',
  'bodies',
  'roles',
  'work',
  'independence',
  'signing',
  'foundations',
  'guide',
] as const;

/** A term of the field: content/glossary/<id>.md. The body explains it in a few sentences. */
export const termSchema = z.strictObject({
  name: sentence.describe('The term as one writes it in running text.'),
  formerIds: formerIds.optional(),
  subject: oneOf(termSubjects).describe('The part of the glossary in which it stands.'),
  aka: listOf(sentence).optional().describe('Other words for the same thing.'),
  summary: summary.describe('The meaning in one sentence.'),
  related: listOf(id).optional().describe('Ids of terms to read next.'),
  links: listOf(link).optional().describe('Where it is defined or explained.'),
});

export type Term = z.infer<typeof termSchema>;
