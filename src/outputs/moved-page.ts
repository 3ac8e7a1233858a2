/** Words in the page src/pages/moved.astro that each page with an old address replaces by its own. */
export const movedWords = {
  from: '__from__',
  to: '__to__',
  name: '__name__',
  text: '__text__',
  canonical: '__canonical__',
};

/**
 * Carries the fragment of an old link along. Stands in the head of a page that has moved; without
 * scripts the page refreshes to the new address, and the link on it always leads there.
 */
export const movedScript =
  'const to=new URL(document.currentScript.dataset.to,location);location.replace(to.pathname+location.search+(location.hash||to.hash))';

/** The page at an old address, which leads to the new one. */
export function formatMovedPage(template: string, page: MovedPage): string {
  const { from, to, name, base, text = 'This page has a new address.' } = page;
  const words = {
    [`/${movedWords.canonical}`]: `${base}${to.slice(1)}`,
    [movedWords.from]: from,
    [movedWords.to]: `${base}${to.slice(1)}`,
    [movedWords.name]: name,
    [movedWords.text]: text,
  };
  return Object.entries(words).reduce(
    (html, [word, value]) => html.replaceAll(word, () => escapeHtml(value)),
    template,
  );
}

/** Text as it stands in HTML, also inside attributes. */
export function escapeHtml(text: string) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

interface MovedPage {
  /** Old and new address, without the base path. */
  from: string;
  to: string;
  /** Heading of the new page. */
  name: string;
  /** What became of the old one, where it did not just move. */
  text?: string | undefined;
  base: string;
}
