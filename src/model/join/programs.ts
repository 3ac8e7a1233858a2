import type { contributionKinds, programStatuses } from '../../schemas/program.ts';
import { describeLink } from '../facts.ts';
import { citer, type Cite } from '../references.ts';
import { rowBuilder, type Row } from '../rows.ts';
import type { ProgramEntry, Site } from '../site.ts';
import type { Sentence } from '../words/text.browser.ts';
import { labelOf } from '../vocabulary.ts';

export { audiences, contributionKinds } from '../../schemas/program.ts';

/** Links references of a program to its own sources and those of its edition. */
export function citeProgram(site: Site, program: ProgramEntry): Cite {
  const edition = program.governance ? site.governance.get(program.governance) : undefined;
  return citer(site, program.sources ?? [], edition);
}

/** The documents that a program's facts cite, its own first. */
export function listProgramSources(site: Site, program: ProgramEntry) {
  const edition = program.governance ? site.governance.get(program.governance) : undefined;
  const cited = JSON.stringify(program);
  return [...(program.sources ?? []), ...(edition?.sources ?? [])].filter(({ id }) =>
    cited.includes(`"${id}#`),
  );
}

/** Programs for one audience: those that say how things are today first. */
export function listProgramsFor(site: Site, audience: ProgramEntry['audience'][number]) {
  return sortByAge(
    [...site.programs.values()].filter((program) => program.audience.includes(audience)),
  );
}

/** Programs in which a person can give one kind of contribution today. */
export function listProgramsGiving(site: Site, kind: ContributionKind) {
  return sortByAge(
    [...site.programs.values()].filter(
      (program) => program.gives?.includes(kind) && listStates(program).includes('current'),
    ),
  );
}

function sortByAge(programs: ProgramEntry[]) {
  return programs.sort((a, b) => Number(a.status !== 'current') - Number(b.status !== 'current'));
}

/** The sections of a program by the time that they describe; those of today first. */
export function groupSections(program: ProgramEntry): SectionGroup[] {
  return sectionOrder
    .map((state) => ({
      state,
      sections: program.sections.filter((section) => stateOf(program, section) === state),
    }))
    .filter(({ sections }) => sections.length > 0);
}

function stateOf(program: ProgramEntry, section: ProgramEntry['sections'][number]) {
  return section.status ?? program.status;
}

function listStates(program: ProgramEntry) {
  return [...new Set(program.sections.map((section) => stateOf(program, section)))];
}

/** Which times a program's page describes, for example "Current" or "Current, and a record of 2018". */
export function describeAge(site: Site, program: ProgramEntry) {
  const states = sectionOrder.filter((state) => listStates(program).includes(state));
  return states.length === 1
    ? labelOf(site, 'program-status', states[0]!)
    : states.includes('current')
      ? 'Today, and as of 2018'
      : 'As of 2018 and later';
}

/** How one joins: today first, then as an older text said. */
export function listWaysIn(site: Site, program: ProgramEntry): Row[] {
  const row = rowBuilder(citeProgram(site, program));
  const isRecord = program.status !== 'current';
  const describe = ({ text, links = [] }: NonNullable<ProgramEntry['howToJoin']>): Sentence[] => [
    [text],
    ...links.map(describeLink),
  ];
  return [
    ...(program.joinToday ? [row('way-in', 'Today', program.joinToday, describe)] : []),
    ...(program.howToJoin || !program.joinToday
      ? [
          row(
            isRecord ? 'way-in-then' : 'way-in',
            isRecord ? 'In 2018' : 'Way in',
            program.howToJoin,
            describe,
          ),
        ]
      : []),
    ...(program.notes ?? []).map((note) => ({
      ...row('', 'Note', note, ({ text }) => [[text]]),
      id: undefined,
    })),
  ];
}

const sectionOrder: (typeof programStatuses)[number][] = ['current', 'record-2018', 'past'];

interface SectionGroup {
  state: (typeof programStatuses)[number];
  sections: ProgramEntry['sections'];
}

export type ContributionKind = (typeof contributionKinds)[number];
