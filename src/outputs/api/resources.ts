import { toAddress } from '../../model/urls.browser.ts';
import type { z } from 'astro/zod';
import type { Site } from '../../model/site.ts';
import * as shapes from '../../schemas/api/index.ts';
import {
  printAllEditions,
  printEdition,
  describeRole,
  listEditionSummaries,
  listRoleSummaries,
} from './governance.ts';
import { printFindings } from './findings.ts';
import {
  printOrganizationDetail,
  listDiversity,
  listOrganizationSummaries,
} from './organizations.ts';
import { detail, head, list, onlyWith, schemaAddress, type Resource } from './define.ts';
import { describeProgram, listProgramSummaries, listTerms, listTimeline } from './others.ts';
import { apiPath } from './place.ts';
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
  onlyWith(
    'timeline',
    list('timeline', 'Every change of maturity level', shapes.timelineResource, listTimeline),
  ),
  onlyWith(
    'governance',
    list('governance', 'All governance editions', shapes.editionsResource, listEditionSummaries),
  ),
  onlyWith(
    'governance',
    detail(
      'edition',
      'One governance edition',
      'governance/{id}',
      shapes.editionResource,
      printEdition,
      (site) => [...site.governance.keys()],
    ),
  ),
  onlyWith(
    'governance',
    list(
      'editions-in-full',
      'Every rule of every edition',
      shapes.editionsInFullResource,
      printAllEditions,
      'governance/all',
    ),
  ),
  onlyWith(
    'comparison',
    list('findings', 'Findings across all documents', shapes.findingsResource, printFindings),
  ),
  onlyWith('roles', list('roles', 'All roles', shapes.rolesResource, listRoleSummaries)),
  onlyWith(
    'roles',
    detail(
      'role',
      'One role',
      'roles/{governance}/{role}',
      shapes.roleResource,
      describeRole,
      (site) => [...site.roles.keys()],
    ),
  ),
  onlyWith(
    'organizations',
    list(
      'organizations',
      'All organizations',
      shapes.organizationsResource,
      listOrganizationSummaries,
    ),
  ),
  onlyWith(
    'organizations',
    detail(
      'organization',
      'One organization',
      'organizations/{id}',
      shapes.organizationResource,
      printOrganizationDetail,
      (site) => [...site.organizations.keys()],
    ),
  ),
  onlyWith(
    'diversity',
    list(
      'diversity',
      'Maintainers of every project by organization',
      shapes.diversityResource,
      listDiversity,
      'organizations/diversity',
    ),
  ),
  onlyWith(
    'join',
    list('programs', 'All ways to join', shapes.programsResource, listProgramSummaries),
  ),
  onlyWith(
    'join',
    detail(
      'program',
      'One way to join',
      'programs/{id}',
      shapes.programResource,
      describeProgram,
      (site) => [...site.programs.keys()],
    ),
  ),
  onlyWith('glossary', list('glossary', 'All terms', shapes.glossaryResource, listTerms)),
  {
    id: 'index',
    title: 'Every resource of the API',
    path: 'index',
    schema: shapes.indexResource,
    list: () => ['index'],
    print: describeApi,
  },
];

/** The resources of a community: those of things that it has none of are left out. */
export function listResources(site: Site): Resource[] {
  return resources.filter(({ has }) => has === undefined || has(site));
}

/** Path and content of every document of the API, without schemas and OpenAPI. */
export function listDocuments(site: Site): ApiDocument[] {
  return listResources(site).flatMap((resource) =>
    resource.list(site).map((path) => ({
      path,
      resource,
      print: (home: URL) => resource.print(site, home, path),
    })),
  );
}

function describeApi(site: Site, home: URL): z.infer<typeof shapes.indexResource> {
  const { name, description, license } = site.settings;
  return {
    ...head(site, home, 'index'),
    name,
    description,
    version: 'v1',
    contentLicense: license.url,
    home: home.href,
    openapi: toAddress(home, apiPath('openapi')),
    changes: toAddress(home, '/data/#api-changes'),
    resources: listResources(site).map(({ id, title, path, list: paths }) => ({
      id,
      title,
      path: `${home.href}api/v1/${path}.json`,
      schema: schemaAddress(home, id),
      total: paths(site).length,
    })),
  };
}

interface ApiDocument {
  path: string;
  resource: Resource;
  print: (home: URL) => object;
}
