import { formatShortDay } from '../words/dates.ts';
import type { Row } from '../rows.ts';
import type { ProjectEntry, Site } from '../site.ts';
import type { Sentence } from '../words/text.browser.ts';
import { nameAddress, shortAddress } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';

/** Projects that are not archived, by name, then archived ones, by name. */
export function listProjects(site: Site) {
  const projects = [...site.projects.values()];
  return [...projects.filter((project) => !isArchived(project)), ...projects.filter(isArchived)];
}

/** True for a project that its foundation has archived. */
export function isArchived(project: ProjectEntry) {
  return project.maturity === 'archived';
}

/** The places where one starts to contribute, in the order in which to visit them. */
export function listStartRows(site: Site, project: ProjectEntry): Row[] {
  const row = (id: string, label: string, field: SourcedField, lines: Sentence[]): Row => ({
    id,
    label,
    state: lines.length > 0 ? 'stated' : 'not-recorded',
    lines,
    citations: [],
    source: lines.length > 0 ? sourceInWords(project, field) : undefined,
  });
  const past = isArchived(project);
  const address = (url: string): Sentence => [
    past ? `${nameAddress(url)} (as it was)` : { text: nameAddress(url), href: url },
  ];
  return [
    row(
      'guide',
      'Contributor guide',
      'contributorGuide',
      optional(project.contributorGuide, (url) => [{ text: nameAddress(url), href: url }]),
    ),
    row(
      'chat',
      'Chat',
      'chat',
      (project.chat ?? []).map((chat) => describeChat(site, chat, past)),
    ),
    row('list', 'Mailing list', 'mailingList', (project.mailingList ?? []).map(address)),
    ...(project.discussions
      ? [row('forum', 'Forum', 'discussions', project.discussions.map(address))]
      : []),
    ...listFirstSteps(project),
    row(
      'code',
      'Code',
      'repository',
      [project.repository, ...(project.otherRepositories ?? [])].map((url) => [
        { text: nameAddress(url), href: url },
      ]),
    ),
    row(
      'language',
      'Language',
      'primaryLanguage',
      optional(project.primaryLanguage, (language) => [`Mostly ${language}`]),
    ),
    row(
      'license',
      'License',
      'license',
      optional(project.license, (license) => [license]),
    ),
    row(
      'homepage',
      'Home page',
      'homepage',
      optional(project.homepage, (url) => [{ text: shortAddress(url), href: url }]),
    ),
    ...(project.devStatsUrl
      ? [
          row('activity', 'Activity', 'devStatsUrl', [
            [{ text: 'DevStats dashboard', href: project.devStatsUrl }],
          ]),
        ]
      : []),
  ];
}

/**
 * GitHub keeps a page of issues for newcomers for each repository, at "/contribute". The address is derived
 * from the repository, and nobody promises that issues stand on it, so whoever prints it says where it comes from.
 */
export function findFirstStep(project: ProjectEntry) {
  const repository = /^https:\/\/github\.com\/[^/]+\/[^/]+$/.exec(project.repository)?.[0];
  return repository && !isArchived(project) ? `${repository}/contribute` : undefined;
}

function listFirstSteps(project: ProjectEntry): Row[] {
  const href = findFirstStep(project);
  if (!href) return [];
  return [
    {
      id: 'first-step',
      label: 'Good first step',
      state: 'stated',
      lines: [['Issues for newcomers, ', { text: 'as GitHub lists them', href }]],
      citations: [],
      source: 'derived from the repository',
    },
  ];
}

/** Where a field was read and when, for example "kairos-io/kairos, 21 Aug 2026". */
export function sourceInWords(project: ProjectEntry, field: SourcedField) {
  return project.sources
    .filter((source) => source.facts.includes(field))
    .map(({ title, date, note }) =>
      [title, date ? formatShortDay(date) : note?.toLowerCase()].filter(Boolean).join(', '),
    )
    .join('; ');
}

function describeChat(
  site: Site,
  chat: NonNullable<ProjectEntry['chat']>[number],
  past: boolean,
): Sentence {
  const place = chat.workspace && chat.workspace !== chat.label ? ` on ${chat.workspace}` : '';
  const kind = place || chat.workspace ? '' : ` (${labelOf(site, 'chat-kind', chat.kind)})`;
  if (!chat.url) return [`${chat.label}${place}${kind}`, ', address not recorded'];
  if (past) return [`${chat.label}${place}${kind}, ${shortAddress(chat.url)} (as it was)`];
  return [{ text: chat.label, href: chat.url }, `${place}${kind}`];
}

function optional<Value>(value: Value | undefined, describe: (value: Value) => Sentence) {
  return value === undefined ? [] : [describe(value)];
}

export type SourcedField = ProjectEntry['sources'][number]['facts'][number];
