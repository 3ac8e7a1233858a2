import { toAddress } from '../../model/urls.browser.ts';
import type { z } from 'astro/zod';
import { hasPart, type SitePart } from '../../model/site-parts.ts';
import type { Site } from '../../model/site.ts';
import { apiPath } from './place.ts';

/** A resource that is one document with all things of a kind. */
export function list<Item>(
  id: string,
  title: string,
  schema: ListSchema<Item>,
  read: (site: Site, home: URL) => NoInfer<Item>[],
  path = id,
): Resource {
  return {
    id,
    title,
    path,
    schema,
    list: () => [path],
    print: (site, home) => {
      const result = read(site, home);
      return { ...head(site, home, id), total: result.length, result };
    },
  };
}

/** A resource with a document for each thing of a kind. */
export function detail<Detail extends DocumentHead>(
  id: string,
  title: string,
  path: string,
  schema: z.ZodType<Detail>,
  read: (site: Site, home: URL, id: string) => NoInfer<Omit<Detail, keyof DocumentHead>>,
  idsOf: (site: Site) => string[],
): Resource {
  const folder = path.slice(0, path.indexOf('{'));
  return {
    id,
    title,
    path,
    schema,
    list: (site) => idsOf(site).map((one) => `${folder}${one}`),
    print: (site, home, where) => ({
      ...head(site, home, id),
      ...read(site, home, where.slice(folder.length)),
    }),
  };
}

/** A resource about something that not every community has. */
export function onlyWith(part: SitePart, resource: Resource): Resource {
  return { ...resource, has: (site) => hasPart(site, part) };
}

/** What every document begins with. */
export function head(site: Site, home: URL, id: string): DocumentHead {
  return { $schema: schemaAddress(home, id), asOf: site.settings.asOf };
}

interface DocumentHead {
  $schema: string;
  asOf: string;
}

type ListSchema<Item> = z.ZodType<DocumentHead & { total: number; result: Item[] }>;

export interface Resource {
  id: string;
  title: string;
  /** Below /api/v1/, without ".json"; names in braces stand for ids. */
  path: string;
  schema: z.ZodType;
  /** The paths of all its documents. */
  list: (site: Site) => string[];
  print: (site: Site, home: URL, path: string) => object;
  /** Whether a community has what it is about; without it every one has. */
  has?: (site: Site) => boolean;
}

/** Address of the schema of a resource. */
export function schemaAddress(home: URL, id: string) {
  return toAddress(home, apiPath(`schemas/${id}`));
}
