import { printCell, readField } from '../model/projects/fields.ts';
import { projectFields } from '../schemas/project-fields.ts';
import { findCurrentEdition } from '../model/governance/governance.ts';
import { listLanguages } from '../model/projects/languages.ts';
import { listOwnNames } from '../model/projects/names.ts';
import { isArchived } from '../model/projects/projects.ts';
import type { OrganizationEntry, ProjectEntry, Site } from '../model/site.ts';
import { organizationPath, projectPath, termPath, toAddress } from '../model/urls.browser.ts';
import { labelOf } from '../model/vocabulary.ts';

/** Descriptions for search engines, in the words of schema.org. */

/** The way to a page: the lists above it, then the page itself. Nothing for a page without lists above. */
export function describeTrail(home: URL, crumbs: Crumb[], name: string): Thing | undefined {
  const above = crumbs.filter(({ href }, place) => href && !isSamePage(href, crumbs[place - 1]));
  if (above.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, { label: name, href: undefined }].map(({ label, href }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: label,
      ...(href && { item: toAddress(home, href) }),
    })),
  };
}

/** A project as software. What a contributor signs has no word in schema.org and is left to the API. */
export function describeSoftware(site: Site, home: URL, project: ProjectEntry): Thing {
  const edition = findCurrentEdition(site, project.id);
  const facts = listLinkedFacts(project);
  return {
    '@type': 'SoftwareSourceCode',
    name: project.name,
    url: toAddress(home, projectPath(project.id)),
    ...list('alternateName', listOwnNames(project)),
    ...(project.summary && { description: project.summary }),
    ...Object.assign({}, ...facts.map(({ values }) => values)),
    ...(project.maturity && { creativeWorkStatus: labelOf(site, 'maturity', project.maturity) }),
    ...list('discussionUrl', isArchived(project) ? [] : facts.flatMap(({ talk }) => talk)),
    ...list('subjectOf', [
      ...facts.flatMap(({ documents }) => documents),
      ...document('Rules', edition && toAddress(home, `/governance/${edition.id}/`)),
    ]),
    ...(project.foundation && {
      sourceOrganization: {
        '@type': 'Organization',
        name: labelOf(site, 'foundation', project.foundation),
      },
    }),
  };
}

/** The stated fields of a project that schema.org has a word for. */
function listLinkedFacts(project: ProjectEntry): LinkedFact[] {
  return projectFields.flatMap((field): LinkedFact[] => {
    if (!('linked' in field)) return [];
    const fact = readField(project, field.id);
    if (fact.state !== 'stated') return [];
    const { linked } = field;
    const value = fact.value;
    const none: LinkedFact = { values: {}, talk: [], documents: [] };
    if ('names' in linked) return [{ ...none, values: list(linked.names, listLanguages(project)) }];
    if ('property' in linked) return [{ ...none, values: { [linked.property]: value } }];
    if ('work' in linked)
      return [{ ...none, values: { [linked.work]: { '@type': 'CreativeWork', name: value } } }];
    if ('document' in linked)
      return [{ ...none, documents: document(linked.document, printCell(project, field.id)) }];
    const places = [value]
      .flat()
      .flatMap((one) => (typeof one === 'object' ? (one.url ?? []) : one));
    return [{ ...none, talk: places }];
  });
}

interface LinkedFact {
  /** Properties of the software itself. */
  values: Record<string, unknown>;
  /** Addresses of places to talk. */
  talk: string[];
  documents: Thing[];
}

/** An organization with its addresses. */
export function describeOrganization(home: URL, organization: OrganizationEntry): Thing {
  const { id, name, otherSpellings = [], website, githubOrganization } = organization;
  return {
    '@type': 'Organization',
    name,
    url: website ?? toAddress(home, organizationPath(id)),
    ...list('alternateName', otherSpellings),
    ...(githubOrganization && { sameAs: `https://github.com/${githubOrganization}` }),
  };
}

/** A table or the whole of the data, with the files in which it can be had. */
export function describeDataset({ settings }: Site, home: URL, dataset: Dataset): Thing {
  return {
    '@type': 'Dataset',
    name: dataset.name,
    description: dataset.description,
    url: toAddress(home, dataset.path),
    license: settings.license.url,
    isAccessibleForFree: true,
    dateModified: settings.asOf,
    creator: { '@type': 'Organization', name: settings.name, url: home.href },
    distribution: dataset.files.map((path) => ({
      '@type': 'DataDownload',
      encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentUrl: toAddress(home, path),
    })),
  };
}

/** The glossary as a set of terms. Their meanings stand on the page. */
export function describeTerms(site: Site, home: URL): Thing {
  return {
    '@type': 'DefinedTermSet',
    name: `Glossary of the ${site.settings.name}`,
    url: toAddress(home, '/glossary/'),
    hasDefinedTerm: [...site.glossary.values()].map(({ id, name }) => ({
      '@type': 'DefinedTerm',
      name,
      url: toAddress(home, termPath(id)),
    })),
  };
}

/** The text of a data block in a page. No text in it can end the block, because no "<" is left. */
export function printLinkedData(things: Thing[]) {
  const [first, ...rest] = things;
  const context = 'https://schema.org';
  const whole =
    rest.length === 0
      ? { '@context': context, ...first }
      : { '@context': context, '@graph': things };
  return JSON.stringify(whole).replaceAll('<', '\\u003c');
}

/** True for a place on the page that the crumb before it already names. */
function isSamePage(href: string, before: Crumb | undefined) {
  return href.split('#')[0] === before?.href;
}

function document(name: string, url: string | undefined) {
  return url ? [{ '@type': 'CreativeWork', name, url }] : [];
}

/** One value stands alone; a list that is empty is left out. */
function list<Value>(key: string, values: Value[]) {
  return values.length === 0 ? {} : { [key]: values.length === 1 ? values[0] : values };
}

/** Something that schema.org has a word for. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

interface Crumb {
  label: string;
  href?: string | undefined;
}

interface Dataset {
  name: string;
  description: string;
  path: string;
  files: string[];
}
