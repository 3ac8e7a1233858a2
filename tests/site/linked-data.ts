import type { JsonLdDocument } from 'jsonld';
import type { Page } from './site.ts';

/** The data block of a page. */
export function readBlock({ root }: Page): JsonLdDocument {
  const block = root.querySelector('script[type="application/ld+json"]');
  return JSON.parse(block?.innerHTML ?? '{"@graph":[]}') as JsonLdDocument;
}

/** Everything that the data block of a page describes. */
export function readLinkedData(page: Page): Described[] {
  const whole = readBlock(page) as Described & { '@graph'?: Described[] };
  return whole['@graph'] ?? [whole];
}

export interface Described {
  '@type': string;
  [property: string]: unknown;
}
