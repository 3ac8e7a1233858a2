import { governancePath, rulePath } from '../../model/urls.browser.ts';
import { at } from '../browser/base.ts';
import { create } from '../browser/elements.ts';
import type {
  ComparedCell,
  ComparedRule,
  Comparison,
} from '../../model/comparison/cells.browser.ts';

/**
 * The comparison as a table: a rule per row, an edition per column, the source under each value. "copies": whether
 * each row has a button that copies it.
 */
export function createSideBySide(comparison: Comparison, { copies }: { copies: boolean }) {
  const head = create('thead', { role: 'rowgroup' }, [
    create('tr', { role: 'row' }, [
      create('th', { role: 'columnheader', scope: 'col' }, ['Rule']),
      ...comparison.editions.map(({ id, title, dated }) =>
        create('th', { role: 'columnheader', scope: 'col' }, [
          create('a', { href: at(governancePath(id)) }, [title]),
          create('span', { class: 'dated' }, [dated]),
        ]),
      ),
    ]),
  ]);
  const body = create('tbody', { role: 'rowgroup' });
  let group = '';
  for (const { rule, cells, apart } of comparison.lines) {
    if (rule.group !== group) {
      group = rule.group;
      const heading = create('th', { colspan: String(cells.length + 1), scope: 'rowgroup' }, [
        group,
      ]);
      body.append(create('tr', { class: 'group' }, [heading]));
    }
    const columns = cells.map((cell, index) =>
      create(
        'td',
        {
          role: 'cell',
          'data-label': comparison.editions[index]!.title,
          ...(apart === index ? { class: 'apart' } : {}),
        },
        [createValue(cell)],
      ),
    );
    body.append(
      create('tr', { role: 'row' }, [
        create('th', { role: 'rowheader', scope: 'row' }, [
          create('a', { href: at(rulePath(rule.id)) }, [rule.label]),
          ...(copies ? [' ', createCopyButton(rule)] : []),
        ]),
        ...columns,
      ]),
    );
  }
  return create('table', { role: 'table', class: 'stack compared' }, [head, body]);
}

function createCopyButton({ id, label }: ComparedRule) {
  const words = { type: 'button', 'data-rule': id, 'aria-label': `Copy the row ${label}` };
  return create('button', words, ['Copy']);
}

function createValue(cell: ComparedCell) {
  const links = (citations: ComparedCell['citations']) =>
    create(
      'span',
      { class: 'citations' },
      citations.map(({ href, label }) => create('a', { href }, [label])),
    );
  if (cell.state === 'not-recorded')
    return create('span', { class: 'not-recorded' }, ['not recorded']);
  if (cell.state === 'does-not-arise') return create('span', { class: 'quiet' }, cell.lines);
  const lines = [...(cell.state === 'stated-none' ? ['None (stated)'] : []), ...cell.lines];
  return create('div', {}, [
    ...lines.map((line, index) =>
      create('p', {}, [index === 0 ? create('a', { href: at(cell.href) }, [line]) : line]),
    ),
    links(cell.citations),
    ...cell.contradictions.map(({ text, citations }) =>
      create('p', { class: 'odd' }, [
        create('b', {}, ['Contradiction.']),
        ` ${text} `,
        links(citations),
      ]),
    ),
  ]);
}
