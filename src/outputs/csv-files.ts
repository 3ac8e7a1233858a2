import { labelReading, readingOf } from '../model/governance/reading.ts';
import { governancePath, projectPath, toAddress } from '../model/urls.browser.ts';
import { listProjects } from '../model/projects/projects.ts';
import { printCell, readField } from '../model/projects/fields.ts';
import { projectFields } from '../schemas/project-fields.ts';
import { toLine } from '../model/comparison/cells.browser.ts';
import { formatCsv } from '../model/words/csv.browser.ts';
import { listCurrentEditions, findCurrentEdition } from '../model/governance/governance.ts';
import { buildMatrix, listMatrixRules } from '../model/comparison/matrix.ts';
import type { FieldState } from '../model/projects/fields.ts';
import { hasPart, type SitePart } from '../model/site-parts.ts';
import type { ProjectEntry, Site } from '../model/site.ts';
import { listOrganizationSummaries } from './api/organizations.ts';
import { listTimeline } from './api/others.ts';

/** The CSV files of the site, but for what a reader saves from a page; those about nothing that the community has are left out. */
export function listCsvFiles(site: Site) {
  return csvFiles.filter(({ part }) => part === undefined || hasPart(site, part));
}

export const csvFiles: CsvFile[] = [
  { path: '/projects/catalog.csv', title: 'All projects with their facts', print: printCatalog },
  {
    part: 'timeline',
    path: '/projects/timeline/moves.csv',
    title: 'Every change of maturity level',
    print: printTimeline,
  },
  {
    part: 'comparison',
    path: '/governance/compare/rules.csv',
    title: 'The rules of every document in force',
    print: printMatrix,
  },
  {
    part: 'organizations',
    path: '/organizations/organizations.csv',
    title: 'All organizations with their totals',
    print: printOrganizations,
  },
];

/** Every project with its facts, one line each. Silence is said in words, never an empty cell. */
function printCatalog(site: Site, home: URL) {
  const fields = projectFields.filter((field) => 'csv' in field);
  return printTable(listProjects(site), [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['page', ({ id }) => toAddress(home, projectPath(id))],
    ['foundation', ({ foundation }) => foundation ?? silences['does-not-arise']],
    ['group', ({ group }) => group ?? silences['does-not-arise']],
    ...fields.flatMap(({ id }): Column<ProjectEntry>[] => [
      [
        id,
        (project) => {
          const { state } = readField(project, id);
          return state === 'stated' ? printCell(project, id) : silences[state];
        },
      ],
      ...(id === 'legalRequirement' ? [['agreement', printAgreement] as Column<ProjectEntry>] : []),
    ]),
    [
      'governance',
      (project) => {
        const edition = findCurrentEdition(site, project.id);
        if (edition) return toAddress(home, governancePath(edition.id));
        return labelReading(site, readingOf(site, project)).toLowerCase();
      },
    ],
    ['verified', ({ verified }) => verified],
    ['lookedFor', printSearches],
  ]);
}

/** The facts that somebody looked for and did not find, each with the day. */
function printSearches({ lookedFor = [] }: ProjectEntry) {
  const found = lookedFor.flatMap(({ fields, on }) => fields.map((field) => `${field} ${on}`));
  return joinList(found) || 'nothing in vain';
}

function printAgreement(project: ProjectEntry) {
  const legal = readField(project, 'legalRequirement');
  if (legal.state !== 'stated') return silences[legal.state];
  const { kind, agreement } = legal.value;
  return kind === 'dco' ? silences['does-not-arise'] : (agreement ?? silences['not-recorded']);
}

/** Every change of level, one line each, newest first. */
function printTimeline(site: Site, home: URL) {
  return printTable(listTimeline(site, home), [
    ['project', ({ project }) => project.id],
    ['name', ({ project }) => project.name],
    ['from', ({ from = '' }) => from],
    ['level', ({ level }) => level],
    ['on', ({ on = '' }) => on],
    ['noLaterThan', ({ noLaterThan = '' }) => noLaterThan],
    ['note', ({ note = '' }) => note],
    ['source', ({ sources }) => joinList(sources.map(({ title }) => title))],
    ['sourceUrl', ({ sources }) => joinList(sources.map(({ url = '' }) => url))],
    ['page', ({ project }) => project.page],
  ]);
}

/** The whole matrix of rules, an edition per line. */
function printMatrix(site: Site) {
  const rules = listMatrixRules();
  return printTable(buildMatrix(site, listCurrentEditions(site)), [
    ['id', ({ id }) => id],
    ['document', ({ title }) => title],
    ...rules.map(({ id }, place): Column<MatrixLine> => [id, ({ cells }) => toLine(cells[place]!)]),
  ]);
}

/** Every organization with its totals, one line each. */
function printOrganizations(site: Site, home: URL) {
  return printTable(listOrganizationSummaries(site, home), [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['otherSpellings', ({ otherSpellings }) => joinList(otherSpellings)],
    ['githubOrganization', ({ githubOrganization }) => toCell(githubOrganization)],
    ['website', ({ website }) => toCell(website)],
    ['maintainers', ({ maintainersTotal }) => `${maintainersTotal}`],
    ['projects', ({ projectsTotal }) => `${projectsTotal}`],
    ['verified', ({ verified }) => verified],
    ['page', ({ page }) => page],
  ]);
}

/** Silence in the words that the tables of the site use. */
const silences = {
  'stated-none': 'None (stated)',
  'not-recorded': 'not recorded',
  'does-not-arise': 'does not arise',
};

function toCell(fact: FieldState<string>) {
  return fact.state === 'stated' ? fact.value : silences[fact.state];
}

/** Things as a table, one column after the other, so that no heading stands without its cells. */
function printTable<Thing>(things: Thing[], columns: Column<Thing>[]) {
  return formatCsv([
    columns.map(([head]) => head),
    ...things.map((thing) => columns.map(([, print]) => print(thing))),
  ]);
}

/** Heading and cell of a column. */
type Column<Thing> = [head: string, print: (thing: Thing) => string];
type MatrixLine = ReturnType<typeof buildMatrix>[number];

function joinList(values: string[]) {
  return values.join('; ');
}

interface CsvFile {
  /** The part of the site that it belongs to. */
  part?: SitePart;
  path: string;
  title: string;
  print: (site: Site, home: URL) => string;
}
