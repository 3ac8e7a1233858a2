import {
  compareEditions,
  pickLines,
  summarizeComparison,
  type ComparedEdition,
  type ComparedRule,
} from '../../model/comparison/cells.browser.ts';
import {
  fromCompareQuery,
  mostCompared,
  toCompareQuery,
} from '../../model/comparison/state.browser.ts';
import { comparedFilePath } from '../../model/urls.browser.ts';
import { joinWords } from '../../model/words/text.browser.ts';
import { at, fetchJson } from '../browser/base.ts';
import { createSideBySide } from '../compare/side-by-side.ts';

/** A comparison in a frame on another site: the documents and rules that its address asks for, as on the page of the guide. */
export class CompareFrame extends HTMLElement {
  async connectedCallback() {
    const asked = new URLSearchParams(location.search).get('projects')?.split(',') ?? [];
    const ids = [...new Set(asked)].filter((id) => /^[\w-]+$/.test(id)).slice(0, mostCompared);
    const files = await Promise.all(ids.map((id) => fetchJson<ComparedFile>(comparedFilePath(id))));
    const found = files.filter((file) => file !== undefined);
    const [first] = found;
    if (!first || found.length < 2) return this.say(explain(ids, files));
    const editions = found.map(({ edition }) => edition);
    const { rows, about } = fromCompareQuery(location.search, {
      editions: ids,
      groups: first.rules.flatMap(({ group, id }) => [group, id]),
      levels: [],
      columns: [],
    });
    const comparison = compareEditions(first.rules, editions);
    const names = joinWords(editions.map(({ title }) => title));
    document.title = document.title.replace('compared', `of ${names}`);
    const missing = explain(ids, files);
    this.say(`${names}: ${summarizeComparison(comparison)}${missing && ` ${missing}`}`);
    this.querySelector('div')!.append(
      createSideBySide(pickLines(comparison, rows, about), { copies: false }),
    );
    const query = toCompareQuery({
      chosen: editions.map(({ id }) => id),
      rows,
      about,
      text: '',
      level: '',
      sort: undefined,
    });
    document.querySelector('h1 a')!.setAttribute('href', at(`/governance/compare/?${query}`));
  }

  private say(sentence: string) {
    this.querySelector('[role=status]')!.textContent = sentence;
  }
}

/** Why less is shown than was asked for; empty where all is. */
function explain(ids: string[], files: (ComparedFile | undefined)[]) {
  const missing = ids.filter((_, place) => !files[place]);
  if (missing.length > 0) return `The facts of ${joinWords(missing)} did not load.`;
  return ids.length < 2 ? 'Two to four documents can stand side by side here.' : '';
}

/** What src/outputs/printed-files.ts writes for each document. */
interface ComparedFile {
  rules: ComparedRule[];
  edition: ComparedEdition;
}
