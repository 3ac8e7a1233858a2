import { expect, test } from 'vitest';
import { listReview, listReviewedEditions } from '../../src/model/review/review.ts';
import { base, pageAt, pages } from './site.ts';
import { theGuide } from '../fixtures/content.ts';

const site = theGuide();
const overview = pageAt('/governance/review/');
const questions = listReview(site, site.review!);
const ofAll = listReview(site, site.review!, listReviewedEditions(site));

test.each(questions)('the overview gives the answers to "$question.ask"', (one) => {
  const section = overview.root.getElementById(one.question.id)!.parentNode!;
  const answered = section.querySelectorAll('.answers dt a').map(idOf);
  const silent = section.querySelectorAll('.unanswered a').map(idOf);
  expect(answered.sort()).toEqual(one.stated.map(({ edition }) => edition.id).sort());
  expect(silent).toEqual(one.silent.map(({ id }) => id));
  expect(section.querySelector('.unanswered:last-child')?.text.includes('no fact') ?? false).toBe(
    one.without.length > 0,
  );
});

test('the overview holds the answers of graduated projects and leads to the pages of all others', () => {
  const named = new Set(overview.root.querySelectorAll('.answers dt a, .unanswered a').map(idOf));
  const levels = [...named].map(
    (id) => site.projects.get(site.governance.get(id)!.project!)!.maturity,
  );
  expect(new Set(levels)).toEqual(new Set(['graduated']));
  expect(overview.root.querySelectorAll('.review-projects a').map(idOf)).toEqual(
    listReviewedEditions(site).map(({ id }) => id),
  );
});

test('every stated answer leads to a document or to the page of the project', () => {
  const answers = overview.root.querySelectorAll('.answers > div');
  expect(answers.length).toBeGreaterThan(300);
  for (const answer of answers) {
    expect(answer.querySelector('.source a')?.getAttribute('href'), answer.text).toMatch(
      /^(?:https:\/\/|\/)/,
    );
  }
});

test('every project has a page that answers or names each question once', () => {
  const editions = listReviewedEditions(site);
  const paths = pages.filter(({ path }) => /^\/governance\/review\/.+/.test(path));
  expect(paths.map(({ path }) => path).sort()).toEqual(
    editions.map(({ id }) => `/governance/review/${id}/`).sort(),
  );
  for (const { path, root } of paths) {
    const id = path.split('/').at(-2)!;
    const asked = root.querySelectorAll('.answer dt, .gaps li').map((element) => element.id);
    expect(asked.sort(), path).toEqual(ofAll.map(({ question }) => question.id).sort());
    for (const { question, stated, silent } of ofAll) {
      const row = root.getElementById(question.id)!.parentNode!;
      const answer = stated.find(({ edition }) => edition.id === id);
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

function idOf(link: { getAttribute(name: string): string | undefined }) {
  return link.getAttribute('href')!.split('/').at(-2)!;
}
