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

export const note = sentence.describe('What the source adds, or what else a reader must know.');

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

/** A rule about a text of the right form; other than with "refine", the text stands in what is said about it. */
function mustHold(holds: (text: string) => boolean, message: string) {
  return ({ value, issues }: z.core.ParsePayload<string>) => {
    if (!holds(value))
      issues.push({ code: 'invalid_format', format: 'sense', input: value, message });
  };
}

/** Open source has no older documents that anybody would cite, and no rule names a day that far ahead. */
const firstYear = 1980;
const lastYear = 2099;

/** A day or month in whose year a document may have been written, or a rule may come into force. */
export const sensibleDate = mustHold(
  (text) => isBetween(Number(text.slice(0, 4)), firstYear, lastYear),
  `must lie between the years ${firstYear} and ${lastYear}.`,
);

export const day = z.iso
  .date({ error: 'must be a date that exists, written with quotes as "YYYY-MM-DD".' })
  .check(sensibleDate);

/** The day that the facts of a file are true of, as far as its copies go; when they were read stands beside each source. */
export const verified = day.describe(
  'Day up to which the facts were held against their sources: never later than the newest copy that they rest on.',
);

/** One unit of ISO 8601, and "BD" for business days, which ISO 8601 cannot say. */
export const duration = z
  .string()
  .regex(/^P\d+(?:Y|M|W|D|BD)$/, {
    error:
      'must be an ISO 8601 duration with one unit, for example "P6M" or "P2W", or business days such as "P5BD".',
  })
  .check(
    mustHold(
      (text) => isBetween(countDays(text), 1, longestDuration),
      'must be longer than no time, and at most 100 years.',
    ),
  );

const daysOf: Record<string, number> = { Y: 365, M: 30, W: 7, D: 1, BD: 1 };
const longestDuration = 100 * 365;

function countDays(text: string) {
  const [, number = '0', unit = 'D'] = /^P(\d+)(\w+)$/.exec(text) ?? [];
  return Number(number) * daysOf[unit]!;
}

function isBetween(number: number, least: number, most: number) {
  return number >= least && number <= most;
}

/** Whether a share or a number must be passed or only reached. */
export const strict = z
  .boolean()
  .describe(
    'true: more than the share is needed ("more than half"); false: exactly the share is enough ("at least half"). With a number of voices instead of a share: "more than two", "at least two". Left out where the words do not say.',
  );

/** Which of two limits counts, where a rule gives a number and a share. */
export const larger = z
  .literal(true, { error: 'must be true, or left out.' })
  .describe(
    'Set where a limit gives "max" and "fraction" and the larger one counts ("a third, or two where that is more"). Without it the smaller one counts.',
  );

export const fraction = z
  .string()
  .regex(/^[1-9]\d*\/[1-9]\d*$/, {
    error: 'must be a fraction written as text, for example "2/3".',
  })
  .check(
    mustHold(
      (text) => isBetween(Number(text.split('/')[0]), 1, Number(text.split('/')[1])),
      'must not be more than the whole.',
    ),
  );

/** A number that may be none at all, for example the people without an organization. */
export const count = z
  .int({ error: 'must be a whole number.' })
  .min(0, { error: 'must not be negative.' })
  .max(1_000_000, { error: 'must be at most 1,000,000.' });

/** A number of things that are there: a rule about none of them says nothing. */
export const amount = z
  .int({ error: 'must be a whole number.' })
  .min(1, { error: 'must be at least 1.' })
  .max(1_000_000, { error: 'must be at most 1,000,000.' });

const reference = z
  .string({ error: 'must be a reference such as "readme#architecture-committee:L42-L44".' })
  .regex(referencePattern, {
    error:
      'must be a reference such as "readme#architecture-committee:L42-L44": source id, heading anchor, lines.',
  })
  .check(
    mustHold(
      runsForward,
      'must name its lines from the first to the last, and none beyond line 1,000,000.',
    ),
  );

function runsForward(text: string) {
  const [, from = '1', to = from] = /:L(\d+)(?:-L(\d+))?$/.exec(text) ?? [];
  return isBetween(Number(to), Number(from), 1_000_000);
}

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

/** A list with at least one item: silence is an absent key, never an empty list. What is no number stands in it once. */
export function listOf<Item extends z.ZodType>(item: Item, error?: string) {
  return z
    .array(item, error)
    .min(1, { error: 'must not be an empty list. Leave the key out when nothing is recorded.' })
    .check(({ value, issues }) => {
      const first = new Map<string, number>();
      for (const [index, one] of value.entries()) {
        if (typeof one === 'number') continue;
        const text = JSON.stringify(one);
        const before = first.get(text);
        first.set(text, before ?? index);
        if (before === undefined) continue;
        const message = `${typeof one === 'string' ? `"${one}" ` : ''}stands there already, as item ${before + 1} of the list.`;
        issues.push({ code: 'custom', input: value, path: [index], message });
      }
    });
}

/** Ids that a thing had before; whatever was linked by them leads to it. */
export const formerIds = listOf(id).describe(
  'Ids that it had before. Every address with one of them leads here.',
);

/** A file of a repository: no step up in front of it, no query or anchor behind it, that would lead to another. */
export const repositoryPath = z
  .string()
  .trim()
  .regex(/^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\?#]{2,}$/, {
    error: 'must be the path of a file in the repository, for example "docs/GOVERNANCE.md".',
  });

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

/** The lists whose values each community writes itself, in content/vocabulary/, and which it may do without. */
export const ownLists = ['foundation', 'maturity', 'project-group'] as const;

/**
 * A value of such a list. Only a rule over all files knows them; "level" leaves out what stands for no level, and
 * "needed" says that every file has one where the community has the list.
 */
export function ownValue(list: OwnList, { level = false, needed = false } = {}) {
  return z.string().meta({ own: { list, level, needed } satisfies OwnValue });
}

/** What a schema says about a value of such a list; nothing about any other. */
export function readOwnValue(schema: z.core.$ZodType): OwnValue | undefined {
  if (schema instanceof z.ZodOptional) return readOwnValue(schema.unwrap() as z.core.$ZodType);
  return z.globalRegistry.get(schema)?.['own'] as OwnValue | undefined;
}

export const statedNone = z.strictObject({
  statedNone: references.describe('Where the source says that there is none.'),
  note: sentence.optional().describe('What the source adds to it.'),
});

/** A fact, or the mapping that says that the source states there is none. */
export function orStatedNone<Fact extends z.ZodType>(fact: Fact) {
  return z.union([fact, statedNone]);
}

export type OwnList = (typeof ownLists)[number];

export interface OwnValue {
  list: OwnList;
  /** Only levels that a project can be at. */
  level: boolean;
  needed: boolean;
}

export type Link = z.infer<typeof link>;
export type StatedNone = z.infer<typeof statedNone>;
