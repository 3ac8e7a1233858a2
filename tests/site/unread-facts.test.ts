import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listUnreadFacts } from '../../src/model/source-ages.ts';
import { theGuide } from '../fixtures/content.ts';
import { folder, pageAt } from './site.ts';

const unread = listUnreadFacts(theGuide());

test('each fact whose source changed says so on its page, in its twin and in the state of the content', () => {
  const state = words(pageAt('/status/').root.querySelector('#unread')?.parentNode?.text ?? '');
  for (const { name, href, document, remark } of unread) {
    const page = pageAt(href).root;
    const shown = page.querySelectorAll('main .unread').map((one) => words(one.text));
    expect(shown, href).toContain(remark);
    expect(
      words(readFileSync(join(folder, href.slice(1).replace(/\/$/, '.md')), 'utf8')),
      href,
    ).toContain(remark);
    expect(state).toContain(name);
    expect(state).toContain(`${document}, ${remark}`);
  }
  if (unread.length === 0) expect(state).toContain('None that is known of.');
  console.log(`figure: ${unread.length} pages with facts whose source changed`);
});

function words(text: string) {
  return text.replace(/\s+/g, ' ').trim();
}
