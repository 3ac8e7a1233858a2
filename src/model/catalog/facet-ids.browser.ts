/** The properties by which the catalog can be narrowed, in the order in which pages list them. */
export const facetIds = [
  'maturity',
  'group',
  'legal',
  'license',
  'language',
  'chat',
  'governance',
  'guide',
  'foundation',
] as const;

export type FacetId = (typeof facetIds)[number];
