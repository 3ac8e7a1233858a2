import { z } from 'astro/zod';
import {
  day,
  httpsUrl,
  id,
  link,
  listOf,
  oneOf,
  ownValue,
  references,
  sentence,
} from './fields.ts';
import { sourceSchema } from './source.ts';

const reviewLevels = ['suggested', 'required'] as const;

const levels = z
  .record(ownValue('maturity', { level: true }), oneOf(reviewLevels))
  .describe('For a project that wants to reach the level of this id.');

const asking = {
  ask: sentence
    .max(60, { error: 'must be a question of at most 60 characters.' })
    .describe('The question in plain words of our own, for example "How are leaders chosen?".'),
  asked: levels
    .optional()
    .describe('At which level the cited text asks it. Left out where it gives none.'),
  raised: levels.optional().describe('What the change made of it, only the levels that it moved.'),
  ref: references.optional(),
};

const question = z
  .strictObject({
    id: id.describe('Anchor of the question; one of those that the guide can answer.'),
    ...asking,
    note: sentence.optional().describe('From what the answers are taken, where it is not plain.'),
  })
  .refine(hasOrigin, noOrigin());

const unansweredQuestion = z
  .strictObject({
    ...asking,
    why: sentence.describe('Why this guide holds no fact about it.'),
  })
  .refine(hasOrigin, noOrigin());

const ask = z.strictObject({
  id: id.describe('Anchor of the fact on the page about organizational diversity.'),
  label: sentence
    .max(40, { error: 'must be a label of at most 40 characters.' })
    .describe('What is asked about, in a few words.'),
  level: ownValue('maturity', { level: true }).describe('The level that a project applies for.'),
  strength: oneOf(reviewLevels)
    .optional()
    .describe('Whether the text requires it. Left out where it does not say.'),
  text: sentence.describe('What is asked, in plain words of our own.'),
  noLaterThan: day
    .optional()
    .describe('A day on which it was already asked. Left out where only today is known.'),
  past: z
    .literal(true, { error: 'must be true, or left out.' })
    .optional()
    .describe('Set where the text is no longer in force.'),
  ref: references
    .optional()
    .describe('The lines that ask it. Left out where the change below asks it.'),
});

/** The questions that a body of the foundation asks about governance: content/review.yaml. */
export const reviewSchema = z.strictObject({
  asker: z
    .strictObject({
      name: sentence.describe('Who asks, for example "Lamp Council".'),
      short: sentence.describe(
        'The same where the foundation is named already, for example "council".',
      ),
    })
    .describe('The body that asks.'),
  sources: listOf(sourceSchema).describe('The texts that ask the questions.'),
  change: z
    .strictObject({
      title: sentence.describe('What it is called in print, for example "Pull request 2265".'),
      url: httpsUrl.describe('Where it can be read.'),
      merged: day.describe('The day from which it holds.'),
      links: listOf(link).optional().describe('Where else it is on record.'),
      note: sentence.describe('What it did, and what it is read from.'),
    })
    .optional()
    .describe('The latest change of the levels, where the texts read are older than it.'),
  groups: listOf(
    z.strictObject({
      id: id.describe('Anchor of the group on the pages of the projects.'),
      title: sentence.describe('Heading of the group.'),
      questions: listOf(question).describe('The questions of the group.'),
    }),
  ).describe('The questions that the guide can answer, in order.'),
  unanswered: listOf(unansweredQuestion)
    .optional()
    .describe('The questions about which the guide holds no fact.'),
  diversity: listOf(ask)
    .optional()
    .describe('What is asked about the organizations of the maintainers.'),
});

function hasOrigin({ ref, raised }: { ref?: unknown; raised?: unknown }) {
  return ref !== undefined || raised !== undefined;
}

function noOrigin() {
  return {
    path: ['ref'],
    error: 'must be given, or "raised" for a question that only the change asks.',
  };
}

export type DiversityAsk = NonNullable<Review['diversity']>[number];
export type Review = z.infer<typeof reviewSchema>;
export type ReviewQuestion = Review['groups'][number]['questions'][number];
