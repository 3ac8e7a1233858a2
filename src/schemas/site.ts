import { z } from 'astro/zod';
import { day, httpsUrl, id, listOf, ownAddress, sentence, summary } from './fields.ts';

const menuLink = z.strictObject({
  label: sentence.describe('Text of the link.'),
  path: path().describe('Where it leads.'),
});

/** Facts about the site itself: content/site.yaml. */
export const siteSchema = z.strictObject({
  name: sentence.describe('Name of the site.'),
  tagline: sentence.describe('What the site is, as the title of its home page.'),
  description: summary.describe('What the site offers, for search engines.'),
  asOf: day.describe(
    'The day of the last refresh. "Today" on every page; the clock is never asked.',
  ),
  subject: sentence
    .optional()
    .describe('What the projects are, in front of that word, for example "scientific".'),
  license: z
    .strictObject({
      name: sentence.describe('Its short name, for example "CC BY 4.0".'),
      url: httpsUrl.describe('The address of its text.'),
      terms: sentence
        .optional()
        .describe('What it lets people do and asks of them, without a full stop at its end.'),
    })
    .describe('How the content may be used: on the pages, and in every file for programs.'),
  standing: z
    .strictObject({
      short: sentence.describe('In the foot of every page.'),
      full: sentence.describe('On the page about the site.'),
    })
    .optional()
    .describe('Whose reference the site is, and for whom it does not speak.'),
  navigation: listOf(menuLink)
    .optional()
    .describe('The links in the header, in order. Without them those of the pages that there are.'),
  everything: listOf(menuLink)
    .optional()
    .describe('The links in the footer, in order. Without them those of the pages that there are.'),
  groups: listOf(
    z.strictObject({
      label: sentence.describe('The head.'),
      below: listOf(path())
        .optional()
        .describe('Links whose paths begin so belong to it. Left out where it takes all others.'),
    }),
  )
    .optional()
    .describe('The heads under which those links stand, in order. Without them it is one list.'),
  retired: listOf(
    z.strictObject({
      address: ownAddress.describe(
        'The old address. A page stands for the files of its name beside it, too.',
      ),
      to: ownAddress.optional().describe('Where it leads now. A path must lead somewhere.'),
      text: sentence.describe('What became of it, in one sentence.'),
    }),
  )
    .optional()
    .describe('Addresses that no file carries any more.'),
  replaces: listOf(
    z.strictObject({
      url: httpsUrl.describe('Its address there, without an anchor.'),
      path: path().describe('The page of this site that keeps its anchors.'),
      name: sentence.describe(
        'What it was, for example "the page that they switched off in 2025".',
      ),
      fullName: sentence.describe('The same with whose page it was.'),
      sections: listOf(
        z.strictObject({
          id: anchor().describe('Its anchor there.'),
          text: sentence.describe('What stood there, with a colon at its end.'),
          href: z.union([ownAddress, httpsUrl]).describe('Where that is today.'),
          label: sentence.describe('Text of the link.'),
        }),
      )
        .optional()
        .describe('Sections of that page, each with what became of it.'),
      listings: listOf(
        z.strictObject({
          id: anchor().describe('Its anchor there.'),
          project: id.describe('Id of the project.'),
        }),
      )
        .optional()
        .describe('Further anchors of projects there, besides those that their names give.'),
    }),
  )
    .optional()
    .describe(
      'Pages of other sites that were switched off and whose place a page of this site takes.',
    ),
  credits: listOf(
    z.strictObject({
      id: id.describe('Anchor of the place on the page about the data.'),
      name: sentence.describe('Name of the place.'),
      url: httpsUrl.describe('Its address.'),
      license: sentence
        .optional()
        .describe('License of the place it was read from. Left out where none was found.'),
      used: sentence.describe('What was read there.'),
    }),
  ).describe('The places that facts were read from.'),
});

function anchor() {
  return z.string().regex(/^[a-z0-9_-]+$/, {
    error: 'must be an anchor such as "working-groups", without the "#".',
  });
}

function path() {
  return z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
    error: 'must be a path of this site that starts and ends with a slash, for example "/roles/".',
  });
}

export type SiteSettings = z.infer<typeof siteSchema>;
