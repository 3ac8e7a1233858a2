import { z } from 'astro/zod';
import { httpsUrl, ownAddressPattern } from './address.ts';

export { httpsUrl };

/** Shared fields. Error texts start with "must be", so that they read well after a field's name. */

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** "@" and eight digits of a commit stand behind the source where a fact rests on an earlier version of it. */
export const referencePattern =
  /^(?:[a-z0-9-]+\/)?[a-z0-9-]+(?:@[0-9a-f]{8})?#[^:\s]*(?::L[1-9]\d*(?:-L[1-9]\d*)?)?$/;

export const id = z.string().regex(idPattern, {
  error:
    'must be an id in lower case, words joined by hyphens, for example "architecture-committee".',
});

export const sentence = z.string().trim().min(2, {
  error: 'must be a text of at least two characters.',
});

export const summary = sentence.max(160, {
  error: 'must be one sentence of at most 160 characters.',
});

const oldListForm =
  /^https:\/\/groups\.google\.com\/(a\/[^/]+\/)?(?:forum\/.*#!(?:forum|aboutgroup)\/|d\/forum\/|group\/)([\w.-]+).*$/;

/** Address of a mailing list. Google Groups had other forms, which lead on today only with a script. */
export const listUrl = httpsUrl.refine((url) => !oldListForm.test(url), {
  error: ({ input }) =>
    `must be the address that Google Groups uses today: ${String(input).replace(oldListForm, 'https://groups.google.com/$1g/$2')}`,
});

export const day = z.iso.date({
  error: 'must be a date that exists, written with quotes as "YYYY-MM-DD".',
});

/** The day that the facts of a file are true of, as far as its copies go; when they were read stands beside each source. */
export const verified = day.describe(
  'Day up to which the facts were held against their sources: never later than the newest copy that they rest on.',
);

/** One unit of ISO 8601, and "BD" for business days, which ISO 8601 cannot say. */
export const duration = z.string().regex(/^P\d+(?:Y|M|W|D|BD)$/, {
  error:
    'must be an ISO 8601 duration with one unit, for example "P6M" or "P2W", or business days such as "P5BD".',
});

/** Whether a share must be passed or only reached. */
export const strict = z
  .boolean()
  .describe(
    'true: more than the share is needed ("more than half"); false: exactly the share is enough ("at least half"). Left out where the words do not say.',
  );

/** Which of two limits counts, where a rule gives a number and a share. */
export const larger = z
  .literal(true, { error: 'must be true, or left out.' })
  .describe(
    'Set where a limit gives "max" and "fraction" and the larger one counts ("a third, or two where that is more"). Without it the smaller one counts.',
  );

export const fraction = z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, {
  error: 'must be a fraction written as text, for example "2/3".',
});

export const count = z.int({ error: 'must be a whole number.' }).min(0, {
  error: 'must not be negative.',
});

const reference = z
  .string({ error: 'must be a reference such as "readme#architecture-committee:L42-L44".' })
  .regex(referencePattern, {
    error:
      'must be a reference such as "readme#architecture-committee:L42-L44": source id, heading anchor, lines.',
  });

export const references = listOf(reference).describe(
  'Where the fact was read: source id, heading anchor and lines, for example ["readme#contributor:L79"].',
);

export const link = z.strictObject({
  label: sentence.describe('Text of the link.'),
  url: httpsUrl.describe('Address of the link.'),
  state: z
    .enum(['address-2018', 'dead'], { error: 'must be one of: address-2018, dead.' })
    .optional()
    .describe(
      'Set on old addresses: "address-2018" is printed with that remark, "dead" is printed as text and never linked.',
    ),
});

export const text = z.strictObject({
  text: sentence.describe('The rule or fact in plain words of our own.'),
  ref: references,
});

/** A list with at least one item: silence is an absent key, never an empty list. */
export function listOf<Item extends z.ZodType>(item: Item, error?: string) {
  return z.array(item, error).min(1, {
    error: 'must not be an empty list. Leave the key out when nothing is recorded.',
  });
}

/** Ids that a thing had before; whatever was linked by them leads to it. */
export const formerIds = listOf(id).describe(
  'Ids that it had before. Every address with one of them leads here.',
);

/** An address of this site, without its host and base path. */
export const ownAddress = z.string().regex(ownAddressPattern, {
  error: 'must be an address of this site such as "/projects/etcd/" or "/glossary/#quorum".',
});

/** An anchor that left its page without a successor. */
export const retiredAnchor = z.strictObject({
  id: id.describe('The anchor.'),
  text: sentence.describe('What became of it, in one sentence.'),
  to: ownAddress.optional().describe('Where readers go from there.'),
});

/** One of a fixed list of words, worded so that it also reads well when the field is missing. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `must be one of: ${values.join(', ')}.` });
}

export const statedNone = z.strictObject({
  statedNone: references.describe('Where the source says that there is none.'),
  note: sentence.optional().describe('What the source adds to it.'),
});

/** A fact, or the mapping that says that the source states there is none. */
export function orStatedNone<Fact extends z.ZodType>(fact: Fact) {
  return z.union([fact, statedNone]);
}

export type Link = z.infer<typeof link>;
export type StatedNone = z.infer<typeof statedNone>;
