import { z } from 'astro/zod';
import { id, listOf, oneOf, ownAddress, sentence } from './fields.ts';

const words = listOf(z.string().trim().min(1, { error: 'must not be empty.' }));

const searchParts = ['project', 'rules'] as const;

/** The words of the search: content/search.yaml. A community may do without. */
export const searchWordsSchema = z.strictObject({
  same: listOf(words.min(2, { error: 'must be at least two spellings.' }))
    .optional()
    .describe('Spellings of one thing. A text that has one of them is found by all.'),
  related: listOf(
    z.strictObject({
      words: words.describe('What people say.'),
      find: words.describe('Words of the content that are found as well, a little lower.'),
    }),
  )
    .optional()
    .describe('What people say, and what else is found by it.'),
  facets: listOf(
    z.strictObject({
      facet: id.describe('A facet of the catalog, for example "maturity".'),
      value: id.describe('One of its values, as it stands in addresses.'),
      words: words.describe('Words for it beside its own label.'),
    }),
  )
    .optional()
    .describe('Words for values of the catalog.'),
  places: listOf(
    z.strictObject({
      label: sentence.describe('What the results call the place.'),
      path: ownAddress.describe('Its address, for example "/data/#api".'),
      words: words.describe('How people ask for it.'),
    }),
  )
    .optional()
    .describe('Pages and parts of pages that words lead to.'),
  rights: listOf(
    z.strictObject({
      right: id.describe('A right of roles, as it stands in the address of its page.'),
      words: words.describe('How people ask who has it, without "who" and "can".'),
    }),
  )
    .optional()
    .describe('Words for rights of roles.'),
  parts: listOf(
    z.strictObject({
      page: oneOf(searchParts).describe('The page of the project or of its rules.'),
      anchor: z.union([id, z.literal('')]).describe('The anchor there; empty for the page itself.'),
      label: sentence.describe('What the results call the part.'),
      words: words.describe('Words that stand beside the name of a project.'),
    }),
  )
    .optional()
    .describe('Parts of the page of a project that words lead to.'),
});

export type SearchWords = z.infer<typeof searchWordsSchema>;
