import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { benchLinks } from '../../../src/commands/bench-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));
const permalinks = { site: 'https://guide.example/', addresses: { '/': [] }, moved: {} };
mkdirSync(join(folder, 'docs'));
// One more than are measured, each with one link, and a file that is not measured.
for (let index = 0; index <= 1000; index += 1)
  writeFileSync(join(folder, `docs/${index}.md`), '[Guide](https://guide.example/)\n');
writeFileSync(join(folder, 'docs/a.txt'), 'https://guide.example/');

test('says how many seconds check:links takes for the first thousand Markdown files, by their links', () => {
  expect(benchLinks([folder], permalinks).replaceAll(/\d+\.\d\d s/g, 'N s')).toBe(
    `check:links on 1,000 Markdown files of ${folder} (0.0 MB): N s where they do not name the guide, N s where each must be parsed (1,000 links), N s to look all of them up.`,
  );
});
