import { z } from 'astro/zod';
import { formerIds, id, link, listOf, references, sentence } from './fields.ts';

/** A fact that no typed field holds: a labelled statement with its source. */
const factSchema = z.strictObject({
  id: id
    .optional()
    .describe(
      'Anchor of the fact on its page, for example "meeting-rhythm". Written once, never changed.',
    ),
  formerIds: formerIds.optional(),
  label: sentence
    .max(40, { error: 'must be a label of at most 40 characters.' })
    .describe('What the fact is about.'),
  text: sentence.describe('What is stated, in plain words of our own.'),
  links: listOf(link).optional().describe('Addresses that belong to the fact.'),
  warning: sentence
    .optional()
    .describe('What a reader must know before relying on it, for example that a date has passed.'),
  ref: references,
});

export const factSectionSchema = z.strictObject({
  id: id.describe('Anchor of the section, for example "benefits".'),
  formerIds: formerIds.optional(),
  title: sentence.describe('Heading of the section.'),
  intro: sentence.optional().describe('One or two sentences under the heading.'),
  facts: listOf(factSchema).describe('The facts of the section.'),
});

export type FactSection = z.infer<typeof factSectionSchema>;
