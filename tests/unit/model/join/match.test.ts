import { expect, test } from 'vitest';
import { filterCatalog, fromQueryString } from '../../../../src/model/catalog/filter.browser.ts';
import { listCatalogRecords } from '../../../../src/model/catalog/records.ts';
import { collectJoinData, hasRight } from '../../../../src/model/join/data.ts';
import {
  joinQuestions,
  matchProjects,
  orderMatches,
  suggestFewerAnswers,
  type JoinAnswers,
  type JoinProject,
} from '../../../../src/model/join/match.browser.ts';
import {
  fromJoinQuery,
  listReasons,
  toCatalogQuery,
  toJoinQuery,
} from '../../../../src/model/join/words.browser.ts';
import { contributionKinds } from '../../../../src/model/join/programs.ts';
import { theGuide } from '../../../fixtures/content.ts';

const site = theGuide();
const data = collectJoinData(site);
const { projects, words } = data;

const offered: Record<(typeof joinQuestions)[number], (string | undefined)[]> = {
  give: [undefined, ...contributionKinds],
  sign: [undefined, 'dco', 'cla', 'either', 'nothing'],
  talk: [undefined, ...new Set(projects.flatMap(({ talk }) => talk.map(({ kind }) => kind)))],
  group: [undefined, 'security', 'storage'],
  language: [undefined, 'go', 'rust', 'c-plus-plus'],
};

/** Every combination of what the page offers, a few subjects and languages among it. */
const combinations = joinQuestions.reduce<JoinAnswers[]>(
  (before, question) =>
    before.flatMap((answers) =>
      offered[question].map((answer) =>
        answer === undefined ? answers : { ...answers, [question]: answer },
      ),
    ),
  [{}],
);

test('fits are the projects for which each answer holds, written out one by one', () => {
  expect(combinations.length).toBeGreaterThan(3_000);
  const signed: Record<string, RegExp> = {
    dco: /^(?:dco|stated-none)$/,
    cla: /^(?:cla|stated-none)$/,
    either: /^(?:dco|cla|dco-and-cla|stated-none)$/,
    nothing: /^stated-none$/,
  };
  let found = 0;
  for (const answers of combinations) {
    const expected: string[] = [];
    for (const project of projects) {
      if (answers.sign && !signed[answers.sign]!.test(project.legal)) continue;
      if (answers.talk && !project.talk.map(({ kind }) => kind).includes(answers.talk)) continue;
      if (answers.group && project.group !== answers.group) continue;
      if (answers.language && !project.languages.includes(answers.language)) continue;
      expected.push(project.id);
    }
    found += expected.length;
    expect(
      matchProjects(projects, answers)
        .fits.map(({ id }) => id)
        .sort(),
      JSON.stringify(answers),
    ).toEqual(expected.sort());
  }
  expect(found).toBeGreaterThan(10_000);
});

test('silence is neither yes nor no: projects that no source rules out stand apart', () => {
  const unnamed = ['not-recorded', 'several-in-other-repositories'];
  for (const answers of combinations) {
    const { fits, silent } = matchProjects(projects, answers);
    const ids = new Set(fits.map(({ id }) => id));
    for (const project of silent) {
      expect(ids.has(project.id), `${project.id} ${JSON.stringify(answers)}`).toBe(false);
      const unsaid = [
        answers.sign && project.legal === 'not-recorded',
        answers.talk && project.talk.length === 0,
        answers.language && unnamed.includes(project.languages.join()),
      ];
      expect(unsaid.some(Boolean), `${project.id} ${JSON.stringify(answers)}`).toBe(true);
    }
  }
  expect(matchProjects(projects, { sign: 'nothing' }).silent.length).toBeGreaterThan(5);
  expect(matchProjects(projects, {}).silent).toEqual([]);
});

test('says what no source says about those, and proposes the answer without which most fit', () => {
  const { silent, unknown } = matchProjects(projects, { sign: 'nothing', group: 'security' });
  expect(unknown).toHaveLength(silent.length);
  expect(new Set(unknown.flatMap(({ facets }) => facets))).toEqual(new Set(['sign']));
  const answers = { sign: 'nothing', talk: 'telegram' };
  expect(matchProjects(projects, answers).fits).toEqual([]);
  const counts = (['sign', 'talk'] as const).map((filter) => {
    const { [filter]: _, ...fewer } = answers;
    return { filter, count: matchProjects(projects, fewer).fits.length };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  expect(suggestFewerAnswers(projects, answers)).toEqual(
    most > 0 ? counts.find(({ count }) => count === most) : undefined,
  );
  expect(most).toBeGreaterThan(0);
});

test('one more answer never adds a project, and what one gives never removes one', () => {
  for (const answers of combinations) {
    const ids = new Set(matchProjects(projects, answers).fits.map(({ id }) => id));
    for (const question of joinQuestions) {
      if (answers[question] === undefined) continue;
      const { [question]: _, ...fewer } = answers;
      const wider = matchProjects(projects, fewer).fits.map(({ id }) => id);
      expect(
        [...ids].every((id) => wider.includes(id)),
        JSON.stringify(answers),
      ).toBe(true);
      if (question === 'give') expect(wider.length).toBe(ids.size);
    }
  }
});

test('the order is the one that the page explains', () => {
  const levels = ['graduated', 'incubating', 'sandbox', 'no-cncf-level'];
  const order = Object.keys(collectJoinData(site).words.level);
  for (const give of offered.give) {
    const ordered = orderMatches(projects, { ...(give && { give }) }, order);
    const keys = ordered.map((project) => [
      give && project.roles[give] ? 0 : 1,
      project.guide ? 0 : 1,
      project.talk.length > 0 ? 0 : 1,
      levels.indexOf(project.level ?? ''),
      project.name.toLowerCase(),
    ]);
    const sorted = keys.toSorted((a, b) => {
      const place = a.findIndex((value, index) => value !== b[index]);
      return place < 0 ? 0 : a[place]! < b[place]! ? -1 : 1;
    });
    expect(keys, give).toEqual(sorted);
    expect(keys.length).toBe(projects.length);
  }
});

test('the catalog shows the same projects for the address that the path links to', () => {
  const records = listCatalogRecords(site, [...site.projects.values()]);
  let compared = 0;
  for (const answers of combinations.filter(({ give }) => give === undefined)) {
    const { query, left } = toCatalogQuery(answers, words);
    if (left) continue;
    const { text: _, ...state } = fromQueryString(`?${query}`);
    const shown = filterCatalog(records, state).shown.map(({ id }) => id);
    const fits = matchProjects(projects, answers).fits.map(({ id }) => id);
    expect(shown.sort(), query).toEqual(fits.sort());
    compared += 1;
  }
  expect(compared).toBeGreaterThan(100);
  expect(toCatalogQuery({ sign: 'dco', talk: 'slack' }, words)).toEqual({
    query: 'legal=dco&chat=slack',
    left: undefined,
  });
  expect(toCatalogQuery({ talk: 'mailing-list' }, words).left).toBe('Mailing list');
});

test('archived projects are never offered', () => {
  const archived = [...site.projects.values()].filter(({ maturity }) => maturity === 'archived');
  expect(archived.length).toBeGreaterThan(5);
  const ids = projects.map(({ id }) => id);
  expect(archived.filter(({ id }) => ids.includes(id))).toEqual([]);
});

test('a role is a reason only where a right of it is about what one gives', () => {
  let roles = 0;
  for (const project of projects) {
    for (const kind of contributionKinds) {
      const role = project.roles[kind];
      if (!role) continue;
      const id = role.path.replace(/^\/roles\/|\/$/g, '');
      expect(hasRight(site.roles.get(id)!, kind), `${project.id} ${kind}`).toBe(true);
      roles += 1;
    }
  }
  expect(roles).toBeGreaterThan(50);
});

test('reasons name what a source says, and what none says', () => {
  const project: JoinProject = {
    id: 'lamp',
    name: 'Lamp',
    level: 'sandbox',
    legal: 'dco',
    talk: [{ kind: 'slack', url: 'https://chat.example.org/' }, { kind: 'irc' }],
    guide: 'https://lamp.example.org/guide',
    group: 'platforms',
    languages: ['go'],
    roles: { review: { name: 'Reader', path: '/roles/lamp/reader/' } },
  };
  const answers = { give: 'review', sign: 'dco', talk: 'irc', language: 'go' };
  expect(listReasons(project, answers, words)).toEqual([
    { text: 'role: Reader', path: '/roles/lamp/reader/' },
    { text: 'sign off with the DCO' },
    { text: 'IRC' },
    { text: 'guide recorded' },
    { text: 'mostly Go' },
  ]);
  const rust = { ...project, languages: ['c-plus-plus', 'rust'] };
  expect(listReasons(rust, { language: 'rust' }, words).at(-1)).toEqual({
    text: 'Rust among its languages',
  });
  const silent = { ...project, legal: 'not-recorded', talk: [], guide: undefined, roles: {} };
  expect(listReasons(silent, {}, words).map(({ text }) => text)).toEqual([
    'what to sign is not recorded',
    'no place to talk recorded',
    'guide not recorded',
  ]);
});

test('answers survive the address', () => {
  for (const answers of combinations) {
    expect(fromJoinQuery(`?${toJoinQuery(answers)}`)).toEqual(answers);
  }
  expect(toJoinQuery({ talk: 'slack', give: 'code', sign: 'dco' })).toBe(
    'give=code&sign=dco&talk=slack',
  );
  expect(fromJoinQuery('?give=&colour=red')).toEqual({});
});

test('a project that one answer rules out is not perhaps one, whatever is silent about it', () => {
  const base = projects.find(({ legal }) => legal === 'dco')!;
  const silent = { ...base, id: 'silent', legal: 'not-recorded', languages: ['go'] };
  const other = { ...silent, id: 'other', languages: ['rust'] };
  const answers = { sign: 'dco', language: 'go' };
  expect(matchProjects([silent, other], answers).silent.map(({ id }) => id)).toEqual(['silent']);
  expect(matchProjects([silent, other], answers).fits).toEqual([]);
});

test('every language of a project fits, and code elsewhere, in several, may be in any', () => {
  const base = projects.find(({ legal }) => legal === 'dco')!;
  const both = { ...base, id: 'both', languages: ['go', 'rust'] };
  const elsewhere = { ...base, id: 'elsewhere', languages: ['several-in-other-repositories'] };
  const one = { ...base, id: 'one', languages: ['go'] };
  const list = (language: string) => {
    const { fits, silent } = matchProjects([both, elsewhere, one], { language });
    return [fits, silent].map((found) => found.map(({ id }) => id).sort());
  };
  expect(list('rust')).toEqual([['both'], ['elsewhere']]);
  expect(list('go')).toEqual([['both', 'one'], ['elsewhere']]);
  expect(list('several-in-other-repositories')).toEqual([['elsewhere'], []]);
});
