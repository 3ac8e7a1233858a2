import { isArchived } from './projects.ts';
import type { ProjectEntry, Site } from '../site.ts';
import { joinWords } from '../words/text.browser.ts';

/** Subjects that so many projects share that they say nothing about likeness. */
const commonShare = 0.12;

/**
 * Up to four active projects that are like this one, each with the reason: shared subjects, or the same
 * place in the landscape. Most shared subjects first, then by name.
 */
export function listSimilarProjects(site: Site, project: ProjectEntry): Similar[] {
  const all = [...site.projects.values()];
  const frequency = (word: string) =>
    all.filter(({ keywords = [] }) => keywords.includes(word)).length / all.length;
  const telling = (project.keywords ?? []).filter((word) => frequency(word) <= commonShare);
  return all
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

export interface Similar {
  project: ProjectEntry;
  reason: string;
}
