import type {
  LadderBeside,
  pairRungs,
  RoleBeside,
} from '../../model/roles/ladder-beside.browser.ts';
import { rolePath } from '../../model/urls.browser.ts';
import { at } from '../browser/base.ts';
import { create } from '../browser/elements.ts';

/** Two ladders as a table: a rung per row, a document per column; the role that one came from is pointed at. */
export function createLadderTable(
  ladders: LadderBeside[],
  rows: ReturnType<typeof pairRungs>,
  current: string,
) {
  const head = create('thead', { role: 'rowgroup' }, [
    create('tr', { role: 'row' }, [
      create('th', { role: 'columnheader', scope: 'col' }, ['Rung']),
      ...ladders.map(({ title, href }) =>
        create('th', { role: 'columnheader', scope: 'col' }, [
          create('a', { href: at(href) }, [title]),
        ]),
      ),
    ]),
  ]);
  const body = rows.map(({ label, roles }) =>
    create('tr', { role: 'row' }, [
      create('th', { role: 'rowheader', scope: 'row' }, [label]),
      ...roles.map((own, column) =>
        create('td', { role: 'cell', 'data-label': ladders[column]!.title }, [
          create(
            'div',
            {},
            own.length > 0 ? own.flatMap((role) => describe(role, current)) : ['–'],
          ),
        ]),
      ),
    ]),
  );
  return create('table', { role: 'table', class: 'stack beside' }, [
    head,
    create('tbody', { role: 'rowgroup' }, body),
  ]);
}

function describe(
  { id, name, asks, completeness, decided, citations }: RoleBeside,
  current: string,
) {
  const here = id === current ? { 'aria-current': 'true' } : {};
  return [
    create('h2', here, [create('a', { href: at(rolePath(id)) }, [name])]),
    asks.length > 0
      ? create(
          'ul',
          {},
          asks.map((ask) => create('li', {}, [ask.text, ' ', link(ask.citations)])),
        )
      : create('p', { class: 'quiet' }, [completeness]),
    ...decided.map((line, index) =>
      create('p', {}, [line, ...(index === decided.length - 1 ? [' ', link(citations)] : [])]),
    ),
    ...(decided.length === 0
      ? [create('p', { class: 'not-recorded' }, ['how to become one is not recorded'])]
      : []),
  ];
}

function link(citations: RoleBeside['citations']) {
  return create(
    'span',
    { class: 'citations' },
    citations.map(({ href, label }) => create('a', { href }, [label])),
  );
}
