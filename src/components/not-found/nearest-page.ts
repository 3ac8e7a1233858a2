import { findNearestPaths, pagePathsFile } from '../../model/permalinks/nearest-paths.browser.ts';
import { at, fetchJson, readPath } from '../browser/base.ts';
import { makeLink } from '../browser/elements.ts';

/** Names the pages whose addresses are nearest to the one that was asked for. */
export class NearestPage extends HTMLElement {
  async connectedCallback() {
    const paths = await fetchJson<string[]>(pagePathsFile);
    const nearest = findNearestPaths(readPath(), paths ?? []);
    if (nearest.length === 0) return;
    const links = nearest.flatMap((path, index) => [
      index === 0 ? '' : index === nearest.length - 1 ? ' or ' : ', ',
      makeLink(at(path), path),
    ]);
    this.firstElementChild!.replaceChildren('Did you mean ', ...links, '?');
  }
}
