import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildInto, copyProject } from '../fixtures/build.ts';
import { fillContent } from '../fixtures/content.ts';
import { fingerprintFolder } from '../fixtures/fingerprints.ts';

const place = mkdtempSync(join(process.cwd(), '.cache-test-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('two clones in other folders, time zones and languages give the same bytes', async () => {
  const plain = await build('clone', { TZ: 'UTC', LC_ALL: 'C' });
  const odd = await build('ein Löffel & zwei', {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
  });
  expect(plain.length).toBeGreaterThan(200);
  expect(odd).toEqual(plain);
});

async function build(name: string, env: Record<string, string>) {
  const project = join(place, name);
  mkdirSync(project);
  copyProject(project);
  const content = join(project, name === 'clone' ? 'lamps' : 'lamps #1 (Öl) %20');
  mkdirSync(content);
  fillContent(content);
  const before = process.umask(name === 'clone' ? 0o022 : 0o077);
  const { output } = await buildInto(project, 'site', { CONTENT_DIR: content, ...env });
  process.umask(before);
  expect(output).toMatch(/Built \d+ pages/);
  return fingerprintFolder(join(project, 'site'));
}
