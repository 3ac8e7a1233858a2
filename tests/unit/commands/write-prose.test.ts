import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { afterAll, expect, test } from 'vitest';
import { writeProse } from '../../../src/commands/write-prose.ts';

const folder = mkdtempSync(join(tmpdir(), 'prose-'));
afterAll(() => rmSync(folder, { recursive: true }));
const term = (id: string, body: string) => ({ collection: 'glossary' as const, id, body });
const at = (id: string) => join(folder, 'glossary', `${id}.md`);

test.each(['Plain.', '---\nnot: [closed\n---\nText', '+++\nx\n+++', '\n---\n---\n', '\u2028'])(
  'Astro finds no fields in the prose %j, and all of the prose',
  (body) => {
    writeProse(folder, [term('seat-cap', body)]);
    const { frontmatter, content } = parseFrontmatter(readFileSync(at('seat-cap'), 'utf8'));
    expect(frontmatter).toEqual({});
    expect(content.trim()).toBe(body.trim());
  },
);

test('what has not changed is left alone, what is gone goes, and nothing else lies there', () => {
  writeProse(folder, [term('one', 'One.'), term('two', 'Two.')]);
  const before = statSync(at('one')).mtimeMs;
  writeProse(folder, [term('one', 'One.'), term('three', 'Three.')]);
  expect(statSync(at('one')).mtimeMs).toBe(before);
  expect(readdirSync(join(folder, 'glossary')).sort()).toEqual(['one.md', 'three.md']);
});
