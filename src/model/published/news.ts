import { listFindings, type Finding } from '../findings/findings.ts';
import { formatDay } from '../words/dates.ts';
import { editionTitle, listEditions } from '../governance/governance.ts';
import { hasPart } from '../site-parts.ts';
import type { GovernanceEntry, ProjectEntry, Site } from '../site.ts';
import { listChanges, type Change } from '../projects/timeline.ts';
import { findingsPath, governancePath, projectPath, timelinePath } from '../urls.browser.ts';

/** Entries in the feed of all changes; older ones stay on the pages. */
const newestOnly = 100;

/** Every feed: all dated changes, all changes of level, and the changes of each project and each governance document. */
export function listFeeds(site: Site): Feed[] {
  const moves = listChanges(site).map(toMove);
  const documents = listEditions(site).flatMap(toDocument);
  const feed = (page: string, title: string, subtitle: string, news: News[]): Feed => {
    const sorted = news.toSorted(byDay);
    return { page, title, subtitle, news: sorted, updated: sorted[0]?.day ?? site.settings.asOf };
  };
  const newsOf = Map.groupBy([...moves, ...documents], (entry) => entry.project);
  const all = feed(
    '/',
    site.settings.name,
    'Changes of level of projects and changes of governance documents, by the day they happened.',
    [...moves, ...documents],
  );
  return [
    { ...all, news: all.news.slice(0, newestOnly) },
    ...(hasPart(site, 'timeline')
      ? [
          feed(
            timelinePath(),
            'Maturity timeline',
            'Every dated change of level of a project: acceptances, moves and archivals.',
            moves,
          ),
        ]
      : []),
    ...(hasPart(site, 'comparison')
      ? [
          feed(
            findingsPath(),
            'Findings',
            'What is counted across all governance documents in force, by the day of the newest of them.',
            listFindings(site).flatMap(toFindingNews),
          ),
        ]
      : []),
    ...[...site.projects.values()].map((project) =>
      feed(
        projectPath(project.id),
        project.name,
        `Changes of level of ${project.name} and of its governance document.`,
        newsOf.get(project.id) ?? [],
      ),
    ),
    ...listEditions(site).map((edition) =>
      feed(
        governancePath(edition.id),
        `Governance of ${editionTitle(edition)}`,
        `Changes of the governance document of ${edition.name}, with those of the editions before it.`,
        listChain(site, edition).flatMap(toDocument),
      ),
    ),
  ];
}

/** An edition and those that it replaced, one after the other. */
function listChain(site: Site, edition: GovernanceEntry): GovernanceEntry[] {
  const before = site.governance.get(edition.edition.supersedes ?? '');
  return [edition, ...(before ? listChain(site, before) : [])];
}

function toMove({ project, level, from, day, source, sourceUrl, issue }: Change): News {
  const { id, label } = level;
  const before = from ? `, from ${from.label}` : '';
  return {
    id: `${projectPath(project.id)}maturity/${id}${countEarlier(project, id, day)}`,
    project: project.id,
    day,
    title: `${project.name}: ${label}`,
    summary: `${project.name} reached the level ${label} on ${formatDay(day)}${before}. Source: ${source}.`,
    path: `${projectPath(project.id)}#maturity`,
    source: issue ?? sourceUrl,
  };
}

/** A level that is reached a second time is another entry. */
function countEarlier({ history = [] }: ProjectEntry, level: string, day: string) {
  const earlier = history.filter(({ on, ...move }) => move.level === level && on && on < day);
  return earlier.length > 0 ? `/${earlier.length + 1}` : '';
}

function toDocument(entry: GovernanceEntry): News[] {
  const { documentDate, label } = entry.edition;
  if (!documentDate) return [];
  const title = editionTitle(entry);
  return [
    {
      id: `${governancePath(entry.id)}${documentDate}`,
      project: entry.project,
      day: documentDate,
      title: `${title}: governance document`,
      summary: `The governance document of ${entry.name} changed on ${formatDay(documentDate)}. Read here: ${label}.`,
      path: governancePath(entry.id),
      source: undefined,
    },
  ];
}

/** A finding is news again when a document that was asked has changed. */
function toFindingNews({ id, sentence, derivation, newest }: Finding): News[] {
  return newest === undefined
    ? []
    : [
        {
          id: `${findingsPath()}${id}`,
          project: undefined,
          day: newest,
          title: sentence,
          summary: derivation,
          path: findingsPath(id),
          source: undefined,
        },
      ];
}

function byDay(a: News, b: News) {
  return b.day.localeCompare(a.day, 'en') || a.id.localeCompare(b.id, 'en');
}

export interface Feed {
  /** Path of the page that the feed stands beside. */
  page: string;
  title: string;
  subtitle: string;
  /** Day of the newest entry. */
  updated: string;
  /** Newest first. */
  news: News[];
}

export interface News {
  /** Of a move: the same when its day is corrected. Of a document: new with each change. */
  id: string;
  project: string | undefined;
  day: string;
  title: string;
  summary: string;
  path: string;
  source: string | undefined;
}
