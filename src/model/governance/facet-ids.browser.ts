/** The properties by which governance documents can be narrowed, in the order in which pages list them. */
export const governanceFacetIds = [
  'model',
  'elected',
  'cap',
  'amendment',
  'ladder',
  'inactivity',
  'term-limit',
  'template',
  'level',
  'size',
] as const;

export type GovernanceFacetId = (typeof governanceFacetIds)[number];
