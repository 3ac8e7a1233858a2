import { findFirstStep } from '../../src/model/projects/fields.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { listMaintained } from '../../src/model/organizations/backing.ts';
import { collectJoinData, hasRight } from '../../src/model/join/data.ts';
import {
  matchProjects,
  orderMatches,
  type JoinProject,
} from '../../src/model/join/match.browser.ts';
import { groupByOrganizations, groupBySize } from '../../src/model/join/paths.ts';
import { listJoinQuestions, listOwnAnswers } from '../../src/model/join/questions.ts';
import { signingOf } from '../../src/model/projects/legal.ts';
import {
  audiences,
  groupSections,
  listProgramsFor,
  type ContributionKind,
} from '../../src/model/join/programs.ts';
import { groupBySeatShare } from '../../src/model/governance/seat-shares.ts';
import { base, folder, pageAt, pages } from './site.ts';
import { theGuide } from '../fixtures/content.ts';

const site = theGuide();
const data = collectJoinData(site);
const questions = listJoinQuestions(site, data);
const person = pageAt('/join/person/').root;

test('without scripts every answer of the three questions is a link to a page of its own', () => {
  const links = person.querySelectorAll('join-finder a[data-facet]');
  expect(links).toHaveLength(questions.flatMap(({ answers }) => answers).length);
  expect(questions.map(({ answers }) => answers.length)).toEqual([6, 4, expect.any(Number)]);
  for (const { id, answers } of questions) {
    for (const answer of answers) {
      const link = links.find(
        (one) =>
          one.getAttribute('data-facet') === id && one.getAttribute('data-value') === answer.id,
      )!;
      expect(pathOf(link), `${id} ${answer.id}`).toBe(answer.href);
      expect(
        pages.some(({ path }) => path === answer.href),
        answer.href,
      ).toBe(true);
      if (answer.count === undefined) continue;
      expect(link.querySelectorAll('span').at(-1)!.text, answer.href).toBe(String(answer.count));
    }
  }
});

test('the data of the path are those of the catalog', () => {
  expect(JSON.parse(readFileSync(join(folder, 'join/projects.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(data)),
  );
});

test('the page says by which rule projects are listed', () => {
  const rules = person.getElementById('order')!.parentNode!.querySelectorAll('ol li');
  expect(rules).toHaveLength(5);
  expect(person.getElementById('order')!.parentNode!.text).toContain('There is no score.');
});

test.each(listOwnAnswers(questions))(
  'the page of "$question.label: $answer.label" lists what fits, with reasons that are facts',
  ({ question, answer }) => {
    const { root } = pageAt(answer.href);
    const levels = Object.keys(data.words.level);
    expect(levels.slice(0, 3)).toEqual(['graduated', 'incubating', 'sandbox']);
    const answers = { [question.id]: answer.id };
    const matched = matchProjects(data.projects, answers);
    const order = (projects: JoinProject[]) => orderMatches(projects, answers, levels);
    const [fits, silent] = [order(matched.fits), order(matched.silent)];
    const rows = root.querySelectorAll('.fits > li');
    const shown = question.id === 'talk' ? fits.length : Math.min(fits.length, 12);
    expect(rows.map(idOf)).toEqual(fits.slice(0, shown).map(({ id }) => id));
    expect(root.getElementById('projects')!.parentNode!.text).toContain(
      fits.length === 0 ? 'No active project is on record' : `${fits.length} active project`,
    );
    for (const row of rows) checkReasons(row, question.id, answer.id);
    const unsaid = root.getElementById('silent')?.parentNode?.querySelectorAll('p a') ?? [];
    expect(unsaid.map((link) => link.text)).toEqual(silent.map(({ name }) => name));
  },
);

test('each kind of contribution has its roles, all in force and with a right for it', () => {
  let roles = 0;
  for (const { id: kind, href } of questions[0]!.answers) {
    for (const link of pageAt(href).root.querySelectorAll('.role-lines a')) {
      const role = site.roles.get(pathOf(link).replace(/^\/roles\/|\/$/g, ''))!;
      expect(hasRight(role, kind as ContributionKind), `${kind} ${role.id}`).toBe(true);
      expect(site.governance.get(role.governance)!.edition.status).toBe('current');
      roles += 1;
    }
  }
  expect(roles).toBeGreaterThan(100);
});

test('the overview leads to the three paths and to every program', () => {
  const { root } = pageAt('/join/');
  for (const audience of audiences) {
    const section = root.getElementById(audience)!.parentNode!;
    expect(section.querySelector(`a[href="${base}join/${audience}/"]`), audience).not.toBeNull();
    expect(
      section.querySelectorAll('.programs > li > a').map((link) => pathOf(link)),
      audience,
    ).toEqual(listProgramsFor(site, audience).map(({ id }) => `/join/${id}/`));
  }
});

test('every section of a program with two times says which one it describes, today first', () => {
  let both = 0;
  for (const program of site.programs.values()) {
    const { root } = pageAt(`/join/${program.id}/`);
    const groups = groupSections(program);
    const printed = program.sections.map(({ id }) => root.innerHTML.indexOf(`id="${id}"`));
    const wished = groups.flatMap(({ sections }) =>
      sections.map(({ id }) => root.innerHTML.indexOf(`id="${id}"`)),
    );
    expect(
      printed.every((place) => place > 0),
      program.id,
    ).toBe(true);
    expect(wished, program.id).toEqual(wished.toSorted((a, b) => a - b));
    const hasPast = groups.some(({ state }) => state !== 'current');
    for (const { state, sections } of groups) {
      for (const { id } of sections) {
        const age = root.getElementById(id)!.parentNode!.querySelector('.age')?.text.trim();
        expect(age === 'Today', `${program.id} ${id}`).toBe(state === 'current' && hasPast);
        expect(age === undefined, `${program.id} ${id}`).toBe(!hasPast);
      }
    }
    if (groups.length > 1) both += 1;
  }
  expect(both).toBeGreaterThanOrEqual(7);
});

test('every program of the guide of 2018 says what holds today, with sources and a way in', () => {
  const records = [...site.programs.values()].filter(({ status }) => status !== 'current');
  expect(records.length).toBeGreaterThanOrEqual(7);
  for (const program of records) {
    const { root } = pageAt(`/join/${program.id}/`);
    const today = root.getElementById('way-in')!.parentNode!;
    expect(today.querySelector('dd a[href^="https://"]'), program.id).not.toBeNull();
    expect(today.querySelector('.source a'), program.id).not.toBeNull();
    const facts = program.sections
      .filter(({ status }) => status === 'current')
      .flatMap(({ facts }) => facts);
    expect(facts.length, program.id).toBeGreaterThanOrEqual(5);
  }
});

test('the path for a maintainer counts what it links to', () => {
  const { root } = pageAt('/join/maintainer/');
  const counted = root.querySelectorAll('.counted li');
  expect(counted.length).toBeGreaterThan(12);
  for (const line of counted) {
    const target = pathOf(line.querySelector('a')!);
    expect(
      pageAt(target).root.querySelectorAll('.editions tbody tr, .catalog-page tbody tr').length,
      target,
    ).toBe(Number(line.querySelector('.number')!.text));
  }
  const listed = root.getElementById('size')!.parentNode!.querySelectorAll('td a').map(pathOf);
  expect(listed.sort()).toEqual(
    groupBySize(site)
      .flatMap(({ editions }) => editions.map(({ href }) => href))
      .sort(),
  );
});

test('the path for a company counts bodies and organizations as their pages do', () => {
  const { root } = pageAt('/join/company/');
  const shares = root.getElementById('influence')!.parentNode!.querySelectorAll('tbody tr');
  expect(shares.map((row) => Number(row.querySelector('td')!.text))).toEqual(
    groupBySeatShare(site).map(({ lines }) => lines.length),
  );
  const groups = groupByOrganizations(listMaintained(site));
  const rows = root.getElementById('few')!.parentNode!.querySelectorAll('tbody tr');
  expect(rows.map((row) => Number(row.querySelector('td')!.text))).toEqual(
    groups.map(({ projects }) => projects.length),
  );
  const single = groups.find(({ title }) => title === 'One organization')!;
  const names = root
    .getElementById('few')!
    .parentNode!.querySelectorAll('.names a')
    .map(({ text }) => text);
  expect(single.projects.filter(({ name }) => !names.includes(name))).toEqual([]);
});

test('no page of the paths gives a project a score', () => {
  for (const { path, root } of pages.filter((page) => page.path.startsWith('/join/'))) {
    expect(root.querySelectorAll('main meter, main progress'), path).toEqual([]);
  }
});

/** Every reason of a row against the file of its project. */
function checkReasons(row: HTMLElement, question: string, answer: string) {
  const project = site.projects.get(idOf(row))!;
  const where = `${question} ${answer} ${project.id}`;
  expect(project.maturity, where).not.toBe('archived');
  const reasons = row.querySelectorAll('.reasons > span');
  const texts = reasons.map(({ text }) => text.trim());
  const signing = {
    dco: 'sign off with the DCO',
    cla: 'sign a CLA once',
    'dco-and-cla': 'sign off with the DCO and sign a CLA',
    'stated-none': 'nothing to sign (stated)',
    'not-recorded': 'what to sign is not recorded',
  }[signingOf(project)];
  expect(texts, where).toContain(signing);
  expect(texts, where).toContain(
    project.contributorGuide ? 'guide recorded' : 'guide not recorded',
  );
  const places = [
    ...(project.chat ?? []).flatMap(({ url }) => url ?? []),
    ...(project.mailingList ?? []),
    ...(project.discussions ?? []),
  ];
  for (const link of row.querySelectorAll('.reasons a')) {
    const href = link.getAttribute('href')!;
    if (href.startsWith('https://')) expect(places, where).toContain(href);
    else expect(site.roles.has(pathOf(link).replace(/^\/roles\/|\/$/g, '')), where).toBe(true);
  }
  const steps = row.querySelectorAll('.steps a').map((link) => link.getAttribute('href'));
  expect(steps, where).toEqual(
    [project.contributorGuide, findFirstStep(project)].filter((step) => step !== undefined),
  );
}

function idOf(row: HTMLElement) {
  return pathOf(row.querySelector('.name a')!).split('/').at(-2)!;
}

function pathOf(link: HTMLElement) {
  return `/${link.getAttribute('href')!.slice(base.length)}`;
}
