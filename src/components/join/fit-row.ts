import type { JoinAnswers, JoinProject, JoinWords } from '../../model/join/match.browser.ts';
import { listReasons } from '../../model/join/words.browser.ts';
import { projectPath } from '../../model/urls.browser.ts';
import { at } from '../browser/base.ts';
import { element, makeLink } from '../browser/elements.ts';

/** A project that fits, with the reasons and the first steps, as FitRow.astro prints it. */
export function createFit(
  project: JoinProject,
  answers: JoinAnswers,
  words: JoinWords,
  marks: DocumentFragment,
) {
  const { id, name, guide, first, level } = project;
  const said = level === undefined ? '' : (words.level[level] ?? level);
  const mark = [...marks.children].find(({ textContent }) => textContent.trim() === said);
  const reasons = listReasons(project, answers, words).flatMap(({ text, url, path }, index) => [
    ...(index > 0 ? ['\u00a0· '] : []),
    element('span', linkTo(url ?? (path && at(path)), text, name)),
  ]);
  const steps = [
    ...(guide ? [makeLink(guide, 'Contributor guide', `Contributor guide of ${name}`)] : []),
    ...(first ? [makeLink(first, 'Issues for newcomers', `Issues for newcomers of ${name}`)] : []),
  ];
  const row = element(
    'li',
    element('p', makeLink(at(projectPath(id)), name), ' ', mark ? mark.cloneNode(true) : said),
    element('p', ...reasons),
    element('p', ...steps),
  );
  ['name', 'reasons', 'steps'].forEach((part, index) => (row.children[index]!.className = part));
  return row;
}

function linkTo(address: string | undefined, text: string, name: string) {
  return address ? makeLink(address, text, `${text} of ${name}`) : text;
}
