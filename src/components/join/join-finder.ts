import { projectPath } from '../../model/urls.browser.ts';
import { writeAddress } from '../browser/address.ts';
import { at, fetchJson } from '../browser/base.ts';
import {
  matchProjects,
  type JoinAnswers,
  type JoinData,
  type JoinProject,
  type JoinQuestion,
} from '../../model/join/match.browser.ts';
import {
  fromJoinQuery,
  listReasons,
  toCatalogQuery,
  toJoinQuery,
} from '../../model/join/words.browser.ts';
import { countOf } from '../../model/words/text.browser.ts';
import { replaceLinks, type Box } from '../facets/facet-controls.ts';
import { element, makeLink } from '../browser/elements.ts';

/** How many projects are listed; the catalog shows the rest. */
const mostShown = 12;

/** Asks three questions and lists what fits. Without it, every answer is a link to a page. */
export class JoinFinder extends HTMLElement {
  private data: JoinData | undefined;
  private boxes: Box<JoinQuestion>[] = [];

  async connectedCallback() {
    this.data = await fetchJson<JoinData>('/join/projects.json');
    if (!this.data) return;
    this.boxes = replaceLinks<JoinQuestion>(this, 'radio');
    this.find('.more-asked').hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => this.follow(this.readAnswers()));
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.fill({});
      this.follow({});
    });
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private get selects() {
    return [...this.querySelectorAll('select')];
  }

  private find(selector: string) {
    return this.querySelector<HTMLElement>(selector)!;
  }

  private restore() {
    this.fill(fromJoinQuery(location.search));
    this.show(this.readAnswers());
  }

  private fill(answers: JoinAnswers) {
    for (const { facet, input } of this.boxes) input.checked = answers[facet] === input.value;
    for (const select of this.selects) {
      const wished = answers[select.name as JoinQuestion];
      select.value = [...select.options].some(({ value }) => value === wished) ? wished! : '';
    }
  }

  /** What is chosen; an answer in the address that the page does not offer counts for nothing. */
  private readAnswers(): JoinAnswers {
    return Object.fromEntries([
      ...this.boxes
        .filter(({ input }) => input.checked)
        .map(({ facet, input }) => [facet, input.value]),
      ...this.selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    ]) as JoinAnswers;
  }

  private follow(answers: JoinAnswers) {
    writeAddress(toJoinQuery(answers));
    this.show(answers);
  }

  private show(answers: JoinAnswers) {
    const { projects, programs, words } = this.data!;
    this.count(answers);
    this.find('section').hidden = Object.keys(answers).length === 0;
    const { fits, silent } = matchProjects(projects, answers);
    const shown = fits.slice(0, mostShown);
    const head =
      fits.length === 0
        ? 'No project is on record for all of this.'
        : `${countOf(fits.length, 'project')} ${fits.length === 1 ? 'fits' : 'fit'}${fits.length > shown.length ? `; the first ${shown.length} are below` : ''}.`;
    const rest =
      silent.length > 0
        ? ` ${countOf(silent.length, 'more project')} may fit: no source read here says everything you asked.`
        : '';
    this.find('[role=status]').textContent = head + rest;
    const { query, left } = toCatalogQuery(answers, words);
    this.find('.catalog-link').replaceChildren(
      makeLink(at(`/projects/${query ? `?${query}` : ''}`), 'All of them in the catalog'),
      left ? `, which cannot be narrowed by: ${left}.` : '',
    );
    this.find('.fits').replaceChildren(...shown.map((project) => this.createRow(project, answers)));
    const asking = programs.filter(({ gives }) => gives.includes(answers.give ?? ''));
    this.find('.fitting-programs').hidden = asking.length === 0;
    this.find('.fitting-programs ul').replaceChildren(
      ...asking.map(({ name, path, summary }) =>
        element('li', makeLink(at(path), name), `. ${summary}`),
      ),
    );
  }

  /** Beside every answer, how many projects it would leave if it were chosen. */
  private count(answers: JoinAnswers) {
    for (const { facet, input, count } of this.boxes) {
      if (facet === 'give') continue;
      const { fits } = matchProjects(this.data!.projects, { ...answers, [facet]: input.value });
      count.textContent = String(fits.length);
    }
  }

  private createRow(project: JoinProject, answers: JoinAnswers) {
    const { id, name, guide, first, level } = project;
    const { words } = this.data!;
    const mark = this.querySelector('template')!.content.querySelector(`.maturity.${level}`);
    const reasons = listReasons(project, answers, words).flatMap(({ text, url, path }, index) => [
      ...(index > 0 ? [' · '] : []),
      element('span', url ? makeLink(url, text) : path ? makeLink(at(path), text) : text),
    ]);
    const steps = [
      ...(guide ? [makeLink(guide, 'Contributor guide', `Contributor guide of ${name}`)] : []),
      ...(first
        ? [makeLink(first, 'Issues for newcomers', `Issues for newcomers of ${name}`)]
        : []),
    ];
    const row = element(
      'li',
      element(
        'p',
        makeLink(at(projectPath(id)), name),
        ' ',
        mark ? mark.cloneNode(true) : (words.level[level] ?? level),
      ),
      element('p', ...reasons),
      element('p', ...steps),
    );
    ['name', 'reasons', 'steps'].forEach((part, index) => (row.children[index]!.className = part));
    return row;
  }
}
