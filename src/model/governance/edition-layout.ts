import { describeEdition, type EditionPage } from './edition-page.ts';
import {
  listAnchors,
  listContents,
  listPieces,
  listsOf,
  listSteps,
  withPart,
  withoutPart,
} from './edition-parts.ts';
import { listEditions } from './governance.ts';
import { bytesOfFormerAnchor, weighEditionPage } from './page-weight.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { governancePath, moreOfPath } from '../urls.browser.ts';

/**
 * So many bytes of compressed markup, as they are estimated, leave room below 14,000 for the style sheets, for what the
 * estimate misses, and for the next facts.
 */
const mostOnOnePage = 8_900;
/** Less, because anchors of further pages move on, too, when a document grows. */
const mostOnFurtherPage = 8_400;

/** An edition on its page, and on further ones where it is too long for one. */
export function layOutEdition(site: Site, edition: GovernanceEntry): EditionLayout {
  const known = layouts.get(edition);
  if (known) return known;
  const layout = arrange(site, edition, describeEdition(site, edition));
  layouts.set(edition, layout);
  return layout;
}

const layouts = new WeakMap<GovernanceEntry, EditionLayout>();

function arrange(site: Site, edition: GovernanceEntry, page: EditionPage): EditionLayout {
  const main = shorten(site, edition, page);
  const moved = withoutPart(page, listsOf(main));
  const more = fillPages(site, edition, moved).map((further, index) => ({
    page: further,
    number: index + 1,
    contents: listContents(further, edition, true),
  }));
  return {
    main,
    more,
    contents: [
      ...listContents(main, edition, false),
      ...more.flatMap(({ number, contents }) =>
        contents.map((entry) => ({ ...entry, href: moreOfPath(edition.id, entry.id, number) })),
      ),
    ],
  };
}

/** The first page, without what has to move; addresses that led there stay as anchors with a sentence. */
function shorten(site: Site, edition: GovernanceEntry, page: EditionPage) {
  const anchors = listAnchors(page).length;
  let main = page;
  for (const take of listSteps(edition, page)) {
    const former = (anchors - listAnchors(main).length) * bytesOfFormerAnchor;
    if (weighEditionPage(site, edition, main, false) + former <= mostOnOnePage) break;
    main = withoutPart(main, take(main));
  }
  return main;
}

/** Puts what was moved onto further pages, in its order, and begins another one where a page is full. */
function fillPages(site: Site, edition: GovernanceEntry, moved: EditionPage): EditionPage[] {
  const empty = withoutPart(moved, listsOf(moved));
  return listPieces(moved).reduce<EditionPage[]>((pages, piece) => {
    const last = pages.at(-1);
    const filled = last && withPart(last, piece);
    return filled && weighEditionPage(site, edition, filled, true) <= mostOnFurtherPage
      ? [...pages.slice(0, -1), filled]
      : [...pages, withPart(empty, piece)];
  }, []);
}

/** Where a fact of an edition can be read: on its page, or on a further one. */
export function placeInEdition(site: Site, edition: GovernanceEntry, anchor: string | undefined) {
  const found =
    anchor !== undefined &&
    layOutEdition(site, edition).more.find(
      ({ page, contents }) =>
        contents.some(({ id }) => id === anchor) || listAnchors(page).includes(anchor),
    );
  return found ? moreOfPath(edition.id, anchor, found.number) : governancePath(edition.id, anchor);
}

/** The editions that need further pages, by name. */
export function listLongEditions(site: Site) {
  return listEditions(site).filter((edition) => layOutEdition(site, edition).more.length > 0);
}

/** The paths of the further pages of an edition. */
export function listFurtherPaths(site: Site, edition: GovernanceEntry) {
  return layOutEdition(site, edition).more.map(({ number }) =>
    moreOfPath(edition.id, undefined, number),
  );
}

export interface EditionLayout {
  main: EditionPage;
  more: FurtherPage[];
  /** Entries with an address stand on a further page. */
  contents: { id: string; title: string; href?: string }[];
}

interface FurtherPage {
  page: EditionPage;
  /** From 1, for the second page of the edition. */
  number: number;
  contents: { id: string; title: string }[];
}
