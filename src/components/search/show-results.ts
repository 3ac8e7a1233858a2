import { unescapeXml } from '../../model/words/escape.browser.ts';
import type { Clause, Outcome, Piece } from './find.ts';

/** Replaces the content of a list with the groups of results, built from text nodes only. */
export function showResults(container: HTMLElement, outcome: Outcome) {
  if (outcome.state !== 'found') {
    const suggestion = outcome.state === 'none' ? outcome.suggestion : undefined;
    container.replaceChildren(suggestion ? suggest(suggestion) : '');
    return;
  }
  container.replaceChildren(
    ...outcome.groups.map(({ title, hits }) => {
      const heading = element('h2', title);
      const list = element('ul');
      list.append(
        ...hits.map((hit) => {
          const line = element('li');
          line.append(
            linkTo(hit),
            hit.note && hit.note !== hit.title ? element('span', hit.note) : '',
          );
          if (hit.clauses.length === 0) line.append(excerptOf(hit.excerpt));
          else {
            const clauses = element('ul');
            clauses.append(
              ...hit.clauses.map((clause) => {
                const item = element('li');
                item.append(linkTo(clause), excerptOf(clause.excerpt));
                return item;
              }),
            );
            line.append(clauses);
          }
          return line;
        }),
      );
      const group = element('section');
      group.append(heading, list);
      return group;
    }),
  );
}

/** Whether other ways to what was looked for have to be offered. */
export function needsFallback({ state }: Outcome) {
  return state === 'failed' || state === 'none';
}

/** The outcome of a search in one sentence for the status line. */
export function describeOutcome(query: string, outcome: Outcome) {
  switch (outcome.state) {
    case 'idle':
      return '';
    case 'failed':
      return {
        index: 'The search index did not load.',
        pages: 'A part of the search index did not load.',
        names: `Nothing was found for “${query}”, and the list of names did not load.`,
      }[outcome.part];
    case 'none':
      return outcome.known ? '0 pages found.' : `Nothing was found for “${query}”.`;
    case 'found': {
      const pages = outcome.total === 1 ? '1 page' : `${outcome.total} pages`;
      if (outcome.instead) {
        const { name, exact } = outcome.instead;
        const reason = exact
          ? `“${query}” is another name of “${name}”.`
          : `Nothing is called “${query}”.`;
        return `${reason} Showing “${name}”: ${pages}.`;
      }
      const ignored =
        outcome.unknown.length > 0
          ? ` No page has ${outcome.unknown.map((word) => `“${word}”`).join(' or ')}.`
          : '';
      return `${pages} found.${ignored}`;
    }
  }
}

function suggest(name: string) {
  const line = element('p');
  const base = document.documentElement.dataset['base'] ?? '/';
  const href = `${base}search/?q=${encodeURIComponent(name)}`;
  line.append('Did you mean ', linkTo({ href, title: name }), '?');
  return line;
}

function linkTo({ href, title }: Pick<Clause, 'href' | 'title'>) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  return link;
}

function excerptOf(pieces: Piece[]) {
  const line = element('p');
  line.append(
    ...pieces.flatMap(({ text, match }) => [
      match ? element('mark', unescapeXml(text)) : unescapeXml(text),
      ' ',
    ]),
  );
  return line;
}

function element(name: string, text = '') {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}
