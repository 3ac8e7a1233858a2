import { readList, textOf } from './parsed-yaml.ts';

/** The levels that the file writes, lowest first. */
export const landscapeLevels = ['sandbox', 'incubating', 'graduated', 'archived'] as const;

/**
 * What a landscape file lists as CNCF projects, already parsed from YAML (cncf/landscape, landscape.yml: categories,
 * subcategories, items with `project` and dates in `extra`). A project may be listed more than once, in
 * several categories. Throws an Error with one sentence where the file has another shape.
 */
export function readLandscape(parsed: unknown): Listing[] {
  const categories = readList(parsed, 'landscape');
  if (!categories)
    throw new Error('it has no list "landscape"; is this the landscape.yml of cncf/landscape?');
  const listings = categories.flatMap((category) =>
    (readList(category, 'subcategories') ?? []).flatMap((subcategory) =>
      (readList(subcategory, 'items') ?? []).flatMap((item) =>
        readItem(item, { category, subcategory }),
      ),
    ),
  );
  if (listings.length === 0)
    throw new Error('it lists no CNCF project; it may be cut off, or older than its levels.');
  return listings;
}

function readItem(item: unknown, place: { category: unknown; subcategory: unknown }): Listing[] {
  const level = textOf(item, 'project')?.toLowerCase();
  if (!level || !isLevel(level)) return [];
  const name = textOf(item, 'name');
  const subcategory = textOf(place.subcategory, 'name') ?? '';
  if (!name) throw new Error(`an item in "${subcategory || '?'}" has a level but no name.`);
  const extra = (item as Record<string, unknown>)['extra'];
  return [
    {
      name,
      maturity: level,
      category: textOf(place.category, 'name') ?? '',
      subcategory,
      homepage: textOf(item, 'homepage_url'),
      repository: textOf(item, 'repo_url'),
      dates: {
        accepted: textOf(extra, 'accepted'),
        incubating: textOf(extra, 'incubating'),
        graduated: textOf(extra, 'graduated'),
        archived: textOf(extra, 'archived'),
      },
    },
  ];
}

function isLevel(level: string): level is LandscapeLevel {
  return landscapeLevels.some((known) => known === level);
}

export type LandscapeLevel = (typeof landscapeLevels)[number];

export interface Listing {
  name: string;
  maturity: LandscapeLevel;
  category: string;
  subcategory: string;
  homepage: string | undefined;
  repository: string | undefined;
  /** As the file writes them; some are no days. */
  dates: Record<'accepted' | 'incubating' | 'graduated' | 'archived', string | undefined>;
}
