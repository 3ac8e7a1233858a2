import type { Clause, Outcome, Piece } from './find.ts';

/** Replaces the content of a list with the groups of results, built from text nodes only. */
export function showResults(container: HTMLElement, outcome: Outcome) {
  if (outcome.state !== 'found') {
    container.replaceChildren();
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

/** The outcome of a search in one sentence for the status line; the catalog is offered beside it. */
export function describeOutcome(query: string, outcome: Outcome) {
  switch (outcome.state) {
    case 'idle':
      return '';
    case 'failed':
      return 'The search index did not load.';
    case 'none':
      return `Nothing was found for “${query}”.`;
    case 'found': {
      const pages = outcome.total === 1 ? '1 page' : `${outcome.total} pages`;
      if (outcome.instead)
        return `Nothing is called “${query}”. Showing “${outcome.instead}”: ${pages}.`;
      const ignored =
        outcome.unknown.length > 0
          ? ` No page has ${outcome.unknown.map((word) => `“${word}”`).join(' or ')}.`
          : '';
      return `${pages} found.${ignored}`;
    }
  }
}

function linkTo({ href, title }: Clause) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  return link;
}

function excerptOf(pieces: Piece[]) {
  const line = element('p');
  line.append(
    ...pieces.flatMap(({ text, match }) => [
      match ? element('mark', decode(text)) : decode(text),
      ' ',
    ]),
  );
  return line;
}

/** Pagefind stores the text of a page with its entities. */
function decode(text: string) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function element(name: string, text = '') {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}
