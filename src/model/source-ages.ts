import { listCiters, listReferences } from './citing.ts';
import { editionTitle } from './governance/governance.ts';
import { datesOfProject } from './reading-dates.ts';
import { describeChange, parseReference, sourceFinder } from './references.ts';
import type { Site } from './site.ts';
import {
  governancePath,
  organizationPath,
  programPath,
  projectPath,
  reviewPath,
  rolePath,
} from './urls.browser.ts';

/** Up to which days the projects are known, the oldest of them, and between which days they were read. */
export function measureAge(site: Site) {
  const projects = [...site.projects.values()];
  const days = projects.map(({ verified }) => verified).sort();
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [usualDay] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  const read = projects.flatMap((project) => datesOfProject(project).read ?? []).sort();
  return {
    oldest: projects.filter(({ verified }) => verified === days[0]),
    oldestDay: days[0]!,
    usualDay,
    sinceUsual: days.filter((day) => day >= usualDay).length,
    total: projects.length,
    firstRead: read[0]!,
    lastRead: read.at(-1)!,
  };
}

/** How many copies carry no day, so that their age is unknown: of the sources of projects, and of the documents cited by line. */
export function countUndatedCopies(site: Site) {
  const sources = [...site.projects.values()].flatMap((project) => project.sources);
  const documents = listCiters(site).flatMap(({ own }) => own);
  return {
    sources: { undated: sources.filter(({ date }) => !date).length, total: sources.length },
    documents: {
      undated: documents.filter(({ headDate }) => !headDate).length,
      total: documents.length,
    },
  };
}

/** The facts whose source changed or went after they were read, by page and document. */
export function listUnreadFacts(site: Site): UnreadFacts[] {
  const pages = namePages(site);
  return listCiters(site).flatMap(({ file, data, own, governance }) => {
    const edition = governance === undefined ? undefined : site.governance.get(governance);
    const find = sourceFinder(site, own, edition);
    const groups = new Map<string, UnreadFacts & { places: Set<string> }>();
    for (const { path, reference } of listReferences(data)) {
      const document = find(parseReference(reference));
      const remark = document && describeChange(document);
      if (!remark) continue;
      const key = [document.repository, document.path, remark].join(' ');
      const group = groups.get(key) ?? {
        ...pages.get(file)!,
        document: document.title,
        remark,
        facts: 0,
        places: new Set(),
      };
      // The references of one fact stand in one list.
      group.places.add(path.slice(0, -1).join('.'));
      groups.set(key, { ...group, facts: group.places.size });
    }
    return [...groups.values()].map(({ places: _, ...group }) => group);
  });
}

/** Name and address of the page that each file makes. */
function namePages(site: Site) {
  const pages = new Map<string, { name: string; href: string }>();
  for (const entry of site.governance.values())
    pages.set(entry.file, { name: editionTitle(entry), href: governancePath(entry.id) });
  for (const { file, id, name, governance } of site.roles.values()) {
    const edition = site.governance.get(governance);
    const of = edition ? ` of ${editionTitle(edition)}` : '';
    pages.set(file, { name: `${name}${of}`, href: rolePath(id) });
  }
  for (const { file, id, name } of site.programs.values())
    pages.set(file, { name, href: programPath(id) });
  for (const { file, id, name } of site.organizations.values())
    pages.set(file, { name, href: organizationPath(id) });
  for (const { file, id, name } of site.projects.values())
    pages.set(file, { name, href: projectPath(id) });
  if (site.review)
    pages.set(site.review.file, { name: 'Questions of the governance review', href: reviewPath() });
  return pages;
}

export interface UnreadFacts {
  /** The page that prints them. */
  name: string;
  href: string;
  /** Title of the document. */
  document: string;
  /** What became of it, in words. */
  remark: string;
  facts: number;
}
