import { isArchived } from './projects.ts';
import { oncePerSite } from '../once-per-site.ts';
import type { ProjectEntry, Site } from '../site.ts';
import { joinWords } from '../words/text.browser.ts';

/** Subjects that so many projects share that they say nothing about likeness. */
const commonShare = 0.12;

/**
 * Up to four active projects that are like this one, each with the reason: shared subjects, or the same
 * place in the landscape. Most shared subjects first, then by name.
 */
export function listSimilarProjects(site: Site, project: ProjectEntry): Similar[] {
  const sharing = sharedKeywords(site);
  const telling = (project.keywords ?? []).filter(
    (word) => sharing.get(word)!.length / site.projects.size <= commonShare,
  );
  const others = new Set(telling.flatMap((word) => sharing.get(word)!));
  return [...others]
    .filter((other) => other.id !== project.id && !isArchived(other))
    .map((other) => {
      const shared = telling.filter((word) => other.keywords?.includes(word));
      const place = other.subcategory !== undefined && other.subcategory === project.subcategory;
      return { other, shared, score: shared.length * 2 + Number(place) };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.score - a.score || a.other.name.localeCompare(b.other.name, 'en'))
    .slice(0, 4)
    .map(({ other, shared }) => ({ project: other, reason: `also ${joinWords(shared)}` }));
}

/** The projects that have each keyword, in the order of the site. */
const sharedKeywords = oncePerSite((site) => {
  const pairs = [...site.projects.values()].flatMap((project) =>
    [...new Set(project.keywords)].map((word) => ({ word, project })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ word }) => word)].map(([word, shared]) => [
      word,
      shared.map(({ project }) => project),
    ]),
  );
});

export interface Similar {
  project: ProjectEntry;
  reason: string;
}
