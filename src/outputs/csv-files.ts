import { toLine } from '../model/comparison/cells.browser.ts';
import { formatCsv } from '../model/words/csv.browser.ts';
import { listCurrentEditions } from '../model/governance/governance.ts';
import { buildMatrix, listMatrixRules } from '../model/comparison/matrix.ts';
import type { Site } from '../model/site.ts';
import { listOrganizationSummaries } from './api/organizations.ts';
import { listTimeline } from './api/others.ts';
import { describeProject, listProjectSummaries } from './api/projects.ts';

/** Every CSV file of the site, but for what a reader saves from a page. */
export const csvFiles: CsvFile[] = [
  { path: '/projects/catalog.csv', title: 'All projects with their facts', print: printCatalog },
  {
    path: '/projects/timeline/moves.csv',
    title: 'Every change of maturity level',
    print: printTimeline,
  },
  {
    path: '/governance/compare/rules.csv',
    title: 'The rules of every document in force',
    print: printMatrix,
  },
  {
    path: '/organizations/organizations.csv',
    title: 'All organizations with their totals',
    print: printOrganizations,
  },
];

/** Every project with its facts, one line each. Silence is said in words, never an empty cell. */
export function printCatalog(site: Site, home: URL) {
  const head = [
    ...['id', 'name', 'page', 'foundation', 'group', 'maturity', 'accepted', 'homepage'],
    ...['repository', 'contributorGuide', 'chat', 'mailingList', 'discussions', 'license'],
    ...['legalRequirement', 'agreement', 'primaryLanguage', 'governanceDoc', 'governance'],
    'verified',
  ];
  const lines = listProjectSummaries(site, home).map(({ id }) => {
    const project = describeProject(site, home, id);
    return [
      ...[project.id, project.name, project.page, project.foundation, project.group],
      toCell(project.maturity),
      toCell(project.accepted),
      toCell(project.homepage),
      toCell(project.repository),
      toCell(project.contributorGuide),
      toCell(project.chat, (chats) =>
        chats.map(({ label, url }) => [label, url].filter(Boolean).join(' ')).join('; '),
      ),
      toCell(project.mailingList, joinList),
      toCell(project.discussions, joinList),
      toCell(project.license),
      toCell(project.legalRequirement, ({ kind }) => kind),
      toCell(project.legalRequirement, ({ kind, agreement }) =>
        kind === 'dco' ? 'does not arise' : (agreement ?? 'not recorded'),
      ),
      toCell(project.primaryLanguage),
      toCell(project.governanceDoc),
      project.governance?.page ?? 'not read here',
      project.verified,
    ];
  });
  return formatCsv([head, ...lines]);
}

/** Every change of level, one line each, newest first. */
export function printTimeline(site: Site, home: URL) {
  const head = [
    'project',
    'name',
    'from',
    'level',
    'on',
    'noLaterThan',
    'note',
    'source',
    'sourceUrl',
    'page',
  ];
  const lines = listTimeline(site, home).map(
    ({ project, from = '', level, on = '', noLaterThan = '', note = '', sources }) => [
      ...[project.id, project.name, from, level, on, noLaterThan, note],
      sources.map(({ title }) => title).join('; '),
      sources.map(({ url = '' }) => url).join('; '),
      project.page,
    ],
  );
  return formatCsv([head, ...lines]);
}

/** The whole matrix of rules, an edition per line. */
export function printMatrix(site: Site) {
  const head = ['id', 'document', ...listMatrixRules().map(({ id }) => id)];
  const lines = buildMatrix(site, listCurrentEditions(site)).map(({ id, title, cells }) => [
    id,
    title,
    ...cells.map(toLine),
  ]);
  return formatCsv([head, ...lines]);
}

/** Every organization with its totals, one line each. */
export function printOrganizations(site: Site, home: URL) {
  const head = [
    ...['id', 'name', 'otherSpellings', 'githubOrganization', 'website'],
    ...['maintainers', 'projects', 'verified', 'page'],
  ];
  const lines = listOrganizationSummaries(site, home).map((organization) => [
    organization.id,
    organization.name,
    joinList(organization.otherSpellings),
    toCell(organization.githubOrganization),
    toCell(organization.website),
    String(organization.maintainersTotal),
    String(organization.projectsTotal),
    organization.verified,
    organization.page,
  ]);
  return formatCsv([head, ...lines]);
}

/** A fact as one cell, in the words that the tables of the site use. */
function toCell<Value>(fact: CellFact<Value>, format: (value: Value) => string = String) {
  switch (fact.state) {
    case 'stated':
      return format(fact.value);
    case 'stated-none':
      return 'None (stated)';
    case 'not-recorded':
      return 'not recorded';
    case 'does-not-arise':
      return 'does not arise';
  }
}

function joinList(values: string[]) {
  return values.join('; ');
}

interface CsvFile {
  path: string;
  title: string;
  print: (site: Site, home: URL) => string;
}

type CellFact<Value> =
  { state: 'stated'; value: Value } | { state: 'stated-none' | 'not-recorded' | 'does-not-arise' };
