import { governancePageAnchors } from '../model/anchors.ts';
import { findFacetValue, listFacets } from '../model/catalog/facets.ts';
import { listRightsInForce } from '../model/roles/who-can.ts';
import { splitWords, stemOf } from '../model/search/words.browser.ts';
import type { Site } from '../model/site.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import { didYouMean, type Check, type Finding } from './finding.ts';

/** A word that leads nowhere would be dropped from a question without a sound. */
export const searchWordsLeadSomewhere: Check = {
  id: 'search-words-lead-somewhere',
  meaning: 'Every word of the search leads to something that exists, and no spelling stands twice.',
  run: (site) => {
    const { search } = site;
    if (!search) return [];
    const say = (field: string, message: string, hint?: string): Finding => ({
      file: search.file,
      field,
      message,
      ...(hint !== undefined && { hint }),
    });
    return [
      ...findRepeated(search, say),
      ...findUnknownWords(site, search, say),
      ...findUnknownFacets(site, search, say),
      ...findUnknownRights(site, search, say),
      ...findUnknownAnchors(search, say),
    ];
  },
};

function findRepeated({ same = [] }: SearchWords, say: Say) {
  const first = new Map<string, number>();
  return same.flatMap((spellings, group) =>
    spellings.flatMap((spelling, place) => {
      const key = splitWords(spelling).map(stemOf).join(' ');
      const other = first.get(key);
      first.set(key, other ?? group);
      return other === undefined || other === group
        ? []
        : [say(`same[${group}][${place}]`, `"${spelling}" stands in group ${other}, too.`)];
    }),
  );
}

/** What is said in place of another word has to stand somewhere in the content. */
function findUnknownWords(site: Site, { related = [] }: SearchWords, say: Say) {
  const known = listStems(site);
  return related.flatMap(({ find }, entry) =>
    find.flatMap((words, place) =>
      splitWords(words)
        .filter((word) => !known.has(stemOf(word)))
        .map((word) =>
          say(
            `related[${entry}].find[${place}]`,
            `"${word}" finds nothing: no file of the content has this word.`,
          ),
        ),
    ),
  );
}

function listStems({ search: _, ...site }: Site) {
  const text = JSON.stringify(site, (_key, value: unknown) =>
    value instanceof Map ? [...value.values()] : value,
  );
  return new Set(splitWords(text).map(stemOf));
}

function findUnknownFacets(site: Site, { facets = [] }: SearchWords, say: Say) {
  return facets.flatMap(({ facet, value }, entry) => {
    if (findFacetValue(site, facet, value)) return [];
    const values = listFacets(site)
      .find(({ id }) => id === facet)
      ?.values.map(({ id }) => id);
    return [
      values
        ? say(
            `facets[${entry}].value`,
            `no project has the value "${value}" of the facet "${facet}".`,
            didYouMean(value, values),
          )
        : say(
            `facets[${entry}].facet`,
            `the catalog has no facet "${facet}".`,
            didYouMean(
              facet,
              listFacets(site).map(({ id }) => id),
            ),
          ),
    ];
  });
}

function findUnknownRights(site: Site, { rights = [] }: SearchWords, say: Say) {
  const known = listRightsInForce(site).map(({ id }) => id as string);
  return rights.flatMap(({ right }, entry) =>
    known.includes(right)
      ? []
      : [
          say(
            `rights[${entry}].right`,
            `no role in force has the right "${right}".`,
            didYouMean(right, known),
          ),
        ],
  );
}

function findUnknownAnchors({ parts = [] }: SearchWords, say: Say) {
  return parts.flatMap(({ page, anchor }, entry) =>
    page !== 'rules' || anchor === '' || governancePageAnchors.includes(anchor)
      ? []
      : [
          say(
            `parts[${entry}].anchor`,
            `not every page of rules has an anchor "${anchor}".`,
            didYouMean(anchor, governancePageAnchors),
          ),
        ],
  );
}

type Say = (field: string, message: string, hint?: string) => Finding;
