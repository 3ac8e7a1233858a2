import { toLine, toMarkdownTable, type Comparison } from '../../model/comparison/cells.browser.ts';
import { governancePath } from '../../model/urls.browser.ts';
import { fullAddress } from '../browser/base.ts';
import { answerWith, copyFrom } from '../browser/copy.ts';
import { create } from '../browser/elements.ts';

const pageOf = (id: string) => fullAddress(governancePath(id));

/** Copies a comparison as Markdown, as rich text for a document, or as both, of which the place where it is put takes one. */
export async function copyTable(
  button: HTMLButtonElement,
  comparison: Comparison,
  form: 'markdown' | 'rich' | 'both',
  sources: boolean,
) {
  const markdown = toMarkdownTable(comparison, { pageOf, sources });
  if (form === 'markdown') return copyFrom(button, markdown);
  const html = createRichTable(comparison, sources).outerHTML;
  const blobOf = (type: string, text: string) => new Blob([text], { type });
  const item = new ClipboardItem({
    'text/html': blobOf('text/html', html),
    'text/plain': blobOf('text/plain', markdown),
  });
  return answerWith(button, navigator.clipboard.write([item]));
}

/** A plain table with full addresses, as it may stand in anybody's document. */
function createRichTable({ editions, lines }: Comparison, sources: boolean) {
  const link = (href: string, text: string) => create('a', { href }, [text]);
  return create('table', {}, [
    create('tr', {}, [
      create('th', {}, ['Rule']),
      ...editions.map(({ id, title }) => create('th', {}, [link(pageOf(id), title)])),
    ]),
    ...lines.map(({ rule, cells }) =>
      create('tr', {}, [
        create('th', {}, [rule.label]),
        ...cells.map((cell) =>
          create('td', {}, [
            toLine(cell),
            ...(sources
              ? cell.citations.flatMap(({ href, label }) => [' ', link(href, label)])
              : []),
          ]),
        ),
      ]),
    ),
  ]);
}
