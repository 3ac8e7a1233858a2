import { z } from 'astro/zod';
import { count } from '../fields.ts';
import { address, listResource, pointerSchema } from './parts.ts';

/** What is counted across all documents in force. */
export const findingsResource = listResource(
  z.strictObject({
    id: z.string(),
    page: address.describe('The finding on its page.'),
    sentence: z.string().describe('The finding, to be quoted.'),
    derivation: z.string().describe('Which documents were asked and which were counted.'),
    count: count.describe('Documents that were counted.'),
    of: count.describe('Documents that were asked.'),
    editions: z.array(pointerSchema).describe('The documents that were counted.'),
  }),
);
