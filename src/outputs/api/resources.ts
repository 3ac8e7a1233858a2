import type { z } from 'astro/zod';
import type { Site } from '../../model/site.ts';
import * as shapes from '../../schemas/api/index.ts';
import {
  describeEdition,
  describeRole,
  listEditionSummaries,
  listRoleSummaries,
} from './governance.ts';
import { describeOrganization, listDiversity, listOrganizationSummaries } from './organizations.ts';
import { describeProgram, listProgramSummaries, listTerms, listTimeline } from './others.ts';
import { apiPath, toAddress } from './place.ts';
import { describeProject, listProjectSummaries } from './projects.ts';

/** Every resource of the API: its path, its shape, and what fills it. All else is made from this list. */
export const resources: Resource[] = [
  list('projects', 'All projects', shapes.projectsResource, listProjectSummaries),
  detail(
    'project',
    'One project',
    'projects/{id}',
    shapes.projectResource,
    describeProject,
    (site) => [...site.projects.keys()],
  ),
  list('timeline', 'Every change of maturity level', shapes.timelineResource, listTimeline),
  list('governance', 'All governance editions', shapes.editionsResource, listEditionSummaries),
  detail(
    'edition',
    'One governance edition',
    'governance/{id}',
    shapes.editionResource,
    describeEdition,
    (site) => [...site.governance.keys()],
  ),
  list('roles', 'All roles', shapes.rolesResource, listRoleSummaries),
  detail(
    'role',
    'One role',
    'roles/{governance}/{role}',
    shapes.roleResource,
    describeRole,
    (site) => [...site.roles.keys()],
  ),
  list(
    'organizations',
    'All organizations',
    shapes.organizationsResource,
    listOrganizationSummaries,
  ),
  detail(
    'organization',
    'One organization',
    'organizations/{id}',
    shapes.organizationResource,
    describeOrganization,
    (site) => [...site.organizations.keys()],
  ),
  list(
    'diversity',
    'Maintainers of every project by organization',
    shapes.diversityResource,
    listDiversity,
    'organizations/diversity',
  ),
  list('programs', 'All ways to join', shapes.programsResource, listProgramSummaries),
  detail(
    'program',
    'One way to join',
    'programs/{id}',
    shapes.programResource,
    describeProgram,
    (site) => [...site.programs.keys()],
  ),
  list('glossary', 'All terms', shapes.glossaryResource, listTerms),
  {
    id: 'index',
    title: 'Every resource of the API',
    path: 'index',
    schema: shapes.indexResource,
    list: () => ['index'],
    print: describeApi,
  },
];

/** Path and content of every document of the API, without schemas and OpenAPI. */
export function listDocuments(site: Site): ApiDocument[] {
  return resources.flatMap((resource) =>
    resource.list(site).map((path) => ({
      path,
      resource,
      print: (home: URL) => resource.print(site, home, path),
    })),
  );
}

/** Address of the schema of a resource. */
export function schemaAddress(home: URL, id: string) {
  return toAddress(home, apiPath(`schemas/${id}`));
}

function describeApi(site: Site, home: URL): z.infer<typeof shapes.indexResource> {
  const { name, description } = site.settings;
  return {
    ...head(site, home, 'index'),
    name,
    description,
    version: 'v1',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    home: home.href,
    openapi: toAddress(home, apiPath('openapi')),
    resources: resources.map(({ id, title, path, list: paths }) => ({
      id,
      title,
      path: `${home.href}api/v1/${path}.json`,
      schema: schemaAddress(home, id),
      total: paths(site).length,
    })),
  };
}

function list<Item>(
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

function detail<Detail extends Head>(
  id: string,
  title: string,
  path: string,
  schema: z.ZodType<Detail>,
  read: (site: Site, home: URL, id: string) => NoInfer<Omit<Detail, keyof Head>>,
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

function head(site: Site, home: URL, id: string): Head {
  return { $schema: schemaAddress(home, id), asOf: site.settings.asOf };
}

interface Head {
  $schema: string;
  asOf: string;
}

type ListSchema<Item> = z.ZodType<Head & { total: number; result: Item[] }>;

export interface Resource {
  id: string;
  title: string;
  /** Below /api/v1/, without ".json"; names in braces stand for ids. */
  path: string;
  schema: z.ZodType;
  /** The paths of all its documents. */
  list: (site: Site) => string[];
  print: (site: Site, home: URL, path: string) => object;
}

export interface ApiDocument {
  path: string;
  resource: Resource;
  print: (home: URL) => object;
}
