import { parse, type HTMLElement } from 'node-html-parser';

/**
 * The anchors of a page: ids inside its main part that links may point at. Not "main" itself, nor what
 * has an id only so that a label, a form or a drawing can refer to it.
 */
export function listAnchors(html: string): string[] {
  return parse(html)
    .querySelectorAll('main [id]')
    .filter((element) => !isHelper(element))
    .map(({ id }) => id);
}

/** Parts of a page whose ids serve the page itself. */
const helpers =
  /^(?:nav|form|dialog|template|caption|fieldset|legend|label|button|input|select|textarea|output|datalist)$/;

function isHelper(element: HTMLElement): boolean {
  for (
    let node: HTMLElement | null = element;
    node && node.tagName !== 'MAIN';
    node = node.parentNode
  ) {
    const name = node.tagName?.toLowerCase() ?? '';
    // A drawing may be linked; what it is drawn with may not.
    if (helpers.test(name) || (name === 'svg' && node !== element) || name.includes('-'))
      return true;
  }
  return false;
}
