import type { AnchorTarget } from '../../model/permalinks/successors.ts';
import { escapeHtml } from '../moved-page.ts';
import type { PlaceName } from './name-anchor.ts';

/** A list of the anchors that a page once had, each with what became of it; a sentence that several share stands once. */
export function formatFormerAnchors(
  targets: AnchorTarget[],
  base: string,
  nameOf: (address: string) => PlaceName | undefined,
): string {
  if (targets.length === 0) return '';
  const names = targets.map(({ to }) => (to ? nameOf(to) : undefined));
  const alike = Map.groupBy(names, (name) => name?.own);
  const sameSection = Map.groupBy(names, (name) => `${name?.section}: ${name?.own}`);
  const items = targets.map(({ id, text = '', to }, place) => {
    const name = names[place];
    const isAlone = alike.get(name?.own)?.length === 1;
    const full = name?.section && !isAlone ? `${name.section}: ${name.own}` : name?.own;
    const isRepeated = name && sameSection.get(`${name.section}: ${name.own}`)!.length > 1;
    const words = isRepeated ? `${full} (${id.replaceAll('-', ' ')})` : full;
    const address = to && escapeHtml(`${base}${to.slice(1)}`);
    const link = address ? `<a href="${address}">${escapeHtml(words || 'Go there')}</a>` : '';
    return { id, text, link };
  });
  const groups = [...Map.groupBy(items, ({ text, link }) => (link ? text : ''))];
  const lists = groups.map(([text, members]) => {
    const isShared = text !== '' && members.length > 1;
    const list = members.map((item) => {
      const parts = [isShared ? '' : escapeHtml(item.text), item.link].filter(Boolean);
      return `<li id="${escapeHtml(item.id)}">${parts.join(' ')}</li>`;
    });
    return `${isShared ? `<p>${escapeHtml(text)}</p>` : ''}<ul>${list.join('')}</ul>`;
  });
  return `<section class="part" data-search-ignore><h2>Formerly on this page</h2>${lists.join('')}</section>`;
}
