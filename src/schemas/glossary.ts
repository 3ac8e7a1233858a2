import { z } from 'astro/zod';
import { id, link, listOf, sentence, summary } from './fields.ts';

/** A term of the field: content/glossary/<id>.md. The body explains it in a few sentences. */
export const termSchema = z.strictObject({
  name: sentence.describe('The term as one writes it in running text.'),
  aka: listOf(sentence).optional().describe('Other words for the same thing.'),
  summary: summary.describe('The meaning in one sentence.'),
  related: listOf(id).optional().describe('Ids of terms to read next.'),
  links: listOf(link).optional().describe('Where it is defined or explained.'),
});

export type Term = z.infer<typeof termSchema>;
