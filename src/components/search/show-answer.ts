import type { NamedThing } from '../../model/search/named-things.browser.ts';
import type { SearchKind } from '../../model/search/index-format.browser.ts';
import { at } from '../browser/base.ts';
import { readRecent } from './recent.ts';
import type { Hit, SearchAnswer } from './search-answer.ts';

/** What the results call the kinds of places. */
const kindLabels: Record<SearchKind, [one: string, many: string]> = {
  project: ['Project', 'Projects'],
  rules: ['Governance', 'Governance'],
  role: ['Role', 'Roles'],
  term: ['Term', 'Terms'],
  organization: ['Organization', 'Organizations'],
  program: ['Way to join', 'Ways to join'],
  guide: ['In the guide', 'Guide'],
};

/** Replaces the results with those of an answer, built from text nodes only: names first, then texts, best first. */
export function showAnswer(container: HTMLElement, { goTo, hits, nearest }: SearchAnswer) {
  const named = new Set(goTo.map(({ path }) => path));
  const others = hits.filter(({ path }) => !named.has(path));
  const focused = container.contains(document.activeElement)
    ? document.activeElement?.getAttribute('href')
    : undefined;
  container.replaceChildren(
    ...(goTo.length > 0 ? [createGroup('Go to', goTo.map(createName))] : []),
    ...(others.length > 0 ? [createGroup('In the texts', others.map(createHit))] : []),
    ...(nearest.length > 0
      ? [createGroup('Nearest names', nearest.map(createName), 'nearest')]
      : []),
  );
  // Who has walked to a result stays there while others come.
  if (focused)
    [...container.querySelectorAll('a')]
      .find((link) => link.getAttribute('href') === focused)
      ?.focus();
}

/** The kinds that an answer has, with counts, to see only one. One alone is no choice, unless it has just been chosen. */
export function showKinds(
  container: HTMLElement,
  { kinds }: SearchAnswer,
  chosen: SearchKind | undefined,
) {
  const focused = (document.activeElement as HTMLElement | null)?.dataset['kind'];
  const buttons = kinds.map(({ kind, count }) => {
    const button = createButton(`${kindLabels[kind][1]} ${count}`);
    button.dataset['kind'] = kind;
    button.setAttribute('aria-pressed', String(kind === chosen));
    return button;
  });
  container.replaceChildren(...(buttons.length > 1 || chosen ? buttons : []));
  buttons.find(({ dataset }) => dataset['kind'] === focused)?.focus();
}

/** The last searches of this browser, while the field is empty. */
export function showRecent(container: HTMLElement, empty: boolean) {
  const recent = empty ? readRecent() : [];
  container.querySelector('ul')!.replaceChildren(
    ...recent.map((text) => {
      const line = create('li');
      line.append(createButton(text));
      return line;
    }),
  );
  container.hidden = recent.length === 0;
}

function createButton(text: string) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  return button;
}

function createGroup(title: string, lines: HTMLElement[], name = '') {
  const group = create('section');
  group.className = name;
  const list = create('ul');
  list.append(...lines);
  group.append(create('h2', title), list);
  return group;
}

function createName({ label, note, path }: NamedThing) {
  const line = create('li');
  line.append(createLink(path, label), ' ', create('span', note));
  return line;
}

function createHit({ kind, title, page, path, superseded, excerpt }: Hit) {
  const line = create('li');
  const note = [page && page !== title ? page : '', kindLabels[kind][0]]
    .filter(Boolean)
    .join(' · ');
  line.append(createLink(path, title), ' ', create('span', note));
  if (superseded) {
    const old = create('span', 'Superseded');
    old.className = 'superseded';
    line.append(' ', old);
  }
  if (excerpt.length > 0) {
    const text = create('p');
    text.append(...excerpt.map((piece) => (piece.match ? create('mark', piece.text) : piece.text)));
    line.append(text);
  }
  return line;
}

function createLink(path: string, label: string) {
  const link = document.createElement('a');
  link.href = at(path);
  link.textContent = label;
  return link;
}

function create(name: string, text = '') {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}
