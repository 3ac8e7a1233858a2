import { writeAddress } from '../browser/address.ts';
import { at, fetchJson } from '../browser/base.ts';
import {
  matchProjects,
  orderMatches,
  suggestFewerAnswers,
  type JoinAnswers,
  type JoinData,
  type JoinMatch,
  type JoinProject,
  type JoinQuestion,
} from '../../model/join/match.browser.ts';
import {
  fromJoinQuery,
  missingJoinNouns,
  questionNames,
  showsUnknown,
  toCatalogQuery,
  toJoinQuery,
} from '../../model/join/words.browser.ts';
import { describeCount, nameFilter } from '../../model/catalog/result-words.browser.ts';
import { countOf } from '../../model/words/text.browser.ts';
import { showResult } from '../facets/filter-result.ts';
import { offerRemoval, offerUnknown } from '../facets/remedies.ts';
import { replaceLinks, type Box } from '../facets/facet-controls.ts';
import { element, makeLink } from '../browser/elements.ts';
import { createFit } from './fit-row.ts';

/** How many projects are listed; the catalog shows the rest. */
const mostShown = 12;

/** Asks three questions and lists what fits. Without it, every answer is a link to a page. */
export class JoinFinder extends HTMLElement {
  private data: JoinData | undefined;
  private boxes: Box<JoinQuestion>[] = [];
  /** Whether projects are listed, too, about which no source says everything. */
  private showsUnknown = false;

  async connectedCallback() {
    this.data = await fetchJson<JoinData>('/join/projects.json');
    if (!this.data) return;
    this.boxes = replaceLinks<JoinQuestion>(this, 'radio');
    this.find('.filter-result').hidden = false;
    this.find('.more-asked').hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => this.follow(this.readAnswers()));
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.fill({});
      this.showsUnknown = false;
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
    this.showsUnknown = showsUnknown(location.search);
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
    writeAddress(toJoinQuery(answers, this.showsUnknown));
    this.show(answers);
  }

  private show(answers: JoinAnswers) {
    const { projects, programs, words } = this.data!;
    this.count(answers);
    this.find('section').hidden = Object.keys(answers).length === 0;
    const { fits, silent, unknown } = matchProjects(projects, answers);
    const levels = Object.keys(words.level);
    const listed = orderMatches(fits, answers, levels).slice(0, mostShown);
    const perhaps = this.showsUnknown ? orderMatches(silent, answers, levels) : [];
    this.describe(answers, fits.length, unknown);
    const { query, left } = toCatalogQuery(answers, words);
    this.find('.catalog-link').replaceChildren(
      makeLink(at(`/projects/${query ? `?${query}` : ''}`), 'All of them in the catalog'),
      left ? `, which cannot be narrowed by: ${left}.` : '',
    );
    this.fillList('.fits', listed, answers);
    this.fillList('.perhaps .fits', perhaps, answers);
    this.find('.perhaps').hidden = perhaps.length === 0;
    const asking = programs.filter(({ gives }) => gives.includes(answers.give ?? ''));
    this.find('.fitting-programs').hidden = asking.length === 0;
    this.find('.fitting-programs ul').replaceChildren(
      ...asking.map(({ name, path, summary }) =>
        element('li', makeLink(at(path), name), `. ${summary}`),
      ),
    );
  }

  private describe(answers: JoinAnswers, fitting: number, unknown: JoinMatch['unknown']) {
    const rest = fitting > mostShown ? `; the first ${mostShown} are below` : '';
    const offers = offerUnknown(fitting, unknown, missingJoinNouns, () => {
      this.showsUnknown = true;
      this.follow(answers);
      this.find('.perhaps').scrollIntoView();
    });
    showResult(this.find('.filter-result'), {
      count:
        fitting === 0
          ? describeCount('project', 0, unknown, missingJoinNouns)
          : `${countOf(fitting, 'project')} ${fitting === 1 ? 'fits' : 'fit'}${rest}.`,
      remedies: [
        ...offers.map(({ words, ...offer }) =>
          this.showsUnknown ? { words } : { words, ...offer },
        ),
        ...(fitting === 0 ? this.adviseRemoval(answers) : []),
      ],
    });
  }

  private adviseRemoval(answers: JoinAnswers) {
    return offerRemoval(
      suggestFewerAnswers(this.data!.projects, answers),
      (question) => nameFilter(questionNames[question]),
      (question) => {
        this.fill({ ...answers, [question]: undefined });
        this.follow(this.readAnswers());
      },
    );
  }

  private fillList(list: string, projects: JoinProject[], answers: JoinAnswers) {
    this.find(list).replaceChildren(
      ...projects.map((one) =>
        createFit(one, answers, this.data!.words, this.querySelector('template')!.content),
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
}
