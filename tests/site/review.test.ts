import { expect, test } from 'vitest';
import { listReview, listReviewedEditions } from '../../src/model/review/review.ts';
import { base, pageAt, pages } from './site.ts';
import { theGuide } from '../fixtures/content.ts';

const site = theGuide();
const overview = pageAt('/governance/review/');
const questions = listReview(site);
const pageOf = (question: string) => pageAt(`/governance/review/question/${question}/`).root;

test.each(questions)('a page gives the answers of all projects to "$question.ask"', (one) => {
  const root = pageOf(one.question.id);
  const answered = root.querySelectorAll('.answers tbody th a').map(idOf);
  const namesIn = (id: string) =>
    root.getElementById(id)?.closest('section')!.querySelectorAll('details a').map(placeOf) ?? [];
  expect(answered.sort()).toEqual(
    [...one.stated, ...one.statedNone].map(({ edition }) => edition.id).sort(),
  );
  expect(namesIn('not-recorded')).toEqual(one.silent.map(({ id }) => id));
  expect(namesIn('without')).toEqual(one.without.map(({ id }) => id));
  for (const row of root.querySelectorAll('.answers tbody tr')) {
    const source = row.querySelector('.citations a')?.getAttribute('href');
    expect(source, row.text).toMatch(/^(?:https:\/\/|\/)/);
  }
});

test('the overview counts the answers to every question and leads to its page', () => {
  const lines = overview.root.querySelectorAll('.questions-asked li');
  expect(lines.map((line) => line.querySelector('h3')!.id)).toEqual(
    questions.map(({ question }) => question.id),
  );
  for (const line of lines) {
    const target = pageOf(line.querySelector('h3')!.id);
    expect(Number(line.querySelector('.number')!.text)).toBe(
      target.querySelectorAll('.answers tbody tr').length,
    );
  }
});

test('the grid has a line for every project and a mark for every answer', () => {
  const rows = overview.root.querySelectorAll('.answer-grid tbody tr');
  const ids = listReviewedEditions(site).map(({ id }) => id);
  expect(rows.map((row) => row.getAttribute('data-id')!).sort()).toEqual([...ids].sort());
  // By hand: what their pages in the review answer, and where they are silent.
  const marksOf = (id: string) =>
    rows
      .find((row) => row.getAttribute('data-id') === id)!
      .querySelectorAll('td')
      .map((cell) => cell.getAttribute('class'));
  for (const id of ['kubernetes', 'kata-containers', 'kusionstack']) {
    const { root } = pageAt(`/governance/review/${id}/`);
    for (const [place, { question }] of questions.entries()) {
      const row = root.getElementById(question.id)!.parentNode!;
      const mark = marksOf(id)[place];
      expect(mark === 's', `${id} ${question.id}`).toBe(
        row.querySelector('.not-recorded') !== null,
      );
      expect(mark === 'a' || mark === 'n', `${id} ${question.id}`).toBe(
        row.querySelector('.source') !== null,
      );
    }
  }
});

test('every project has a page that answers or names each question once', () => {
  const editions = listReviewedEditions(site);
  const paths = pages.filter(({ path }) => /^\/governance\/review\/(?!question\/).+/.test(path));
  expect(paths.map(({ path }) => path).sort()).toEqual(
    editions.map(({ id }) => `/governance/review/${id}/`).sort(),
  );
  for (const { path, root } of paths) {
    const id = path.split('/').at(-2)!;
    const asked = root.querySelectorAll('.answer dt, .gaps li').map((element) => element.id);
    expect(asked.sort(), path).toEqual(questions.map(({ question }) => question.id).sort());
    for (const { question, stated, statedNone, silent } of questions) {
      const row = root.getElementById(question.id)!.parentNode!;
      const answer = [...stated, ...statedNone].find(({ edition }) => edition.id === id);
      expect(row.querySelectorAll('.source').length, `${path} ${question.id}`).toBe(
        answer?.parts.length ?? 0,
      );
      expect(row.querySelector('.not-recorded') !== null, `${path} ${question.id}`).toBe(
        silent.some((edition) => edition.id === id),
      );
    }
    expect(
      root.querySelectorAll('.answer .source').filter((source) => !source.querySelector('a')),
      path,
    ).toEqual([]);
  }
});

test('no page of the review gives a total, a share or a rank of a project', () => {
  for (const { path, root } of pages.filter((page) =>
    page.path.startsWith('/governance/review/'),
  )) {
    const words =
      root.querySelector('main .head')!.text +
      (root.getElementById('reading')?.parentNode?.text ?? '');
    expect(words, path).not.toMatch(/\d+ (?:of|\/) \d+|\d ?%|\bscore of\b|\bpoints\b/);
    expect(root.querySelectorAll('main meter, main progress'), path).toEqual([]);
  }
});

test('the review can be reached from the list of editions, from an edition and from the footer', () => {
  for (const [path, target] of [
    ['/governance/', 'governance/review/'],
    ['/governance/kubernetes/', 'governance/review/kubernetes/'],
    ['/about/', 'governance/review/'],
  ] as const) {
    expect(pageAt(path).root.querySelector(`a[href="${base}${target}"]`), path).not.toBeNull();
  }
  expect(
    pageAt('/governance/kata-containers-2017/').root.querySelector('a[href*="/review/kata"]'),
  ).toBeNull();
});

/** Id in the path of a link to a document. */
function placeOf(link: { getAttribute(name: string): string | undefined }) {
  return link.getAttribute('href')!.split('/').at(-2)!;
}

function idOf(link: { getAttribute(name: string): string | undefined }) {
  return link.getAttribute('href')!.split('/').at(-2)!;
}
