import { create, makeLink } from '../browser/elements.ts';
import { listFallbackLinks } from './fallback-links.ts';

/** What stands below the field of the search: the same in the dialog and on the page. Empty parts take their place later. */
export function createPanel(base: string) {
  const links = listFallbackLinks(base).flatMap(({ label, href }, place) => [
    place > 0 ? ', ' : '',
    makeLink(href, label),
  ]);
  return [
    create('div', { class: 'recent', hidden: '' }, [
      create('p', {}, ['Searched here before']),
      create('ul', {}),
      create('button', { type: 'button', class: 'clear' }, ['Forget these']),
    ]),
    create('p', { role: 'status' }),
    create('p', { class: 'fallback small', hidden: '' }, [
      'Everything can also be browsed: ',
      ...links,
      '.',
    ]),
    create('div', { class: 'kinds', role: 'group', 'aria-label': 'Only one kind' }),
    create('div', { class: 'results' }),
    create('p', { class: 'more', hidden: '' }, [
      create('button', { type: 'button' }, ['Show more']),
    ]),
  ];
}
