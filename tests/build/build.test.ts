import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildInto, copyProject } from '../fixtures/build.ts';
import { fillContent } from '../fixtures/content.ts';

/** Builds that are refused, in a copy of the project. */
const project = mkdtempSync(join(process.cwd(), '.cache-test-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
copyProject(project);

test('a build that fails lists every problem, exits with 1 and leaves the last one as it was', async () => {
  const content = join(project, 'broken');
  fillContent(content, { 'projects/torch.yaml': 'name: [', 'glossary/seat-cap.md': '' });
  mkdirSync(join(project, 'kept'));
  writeFileSync(join(project, 'kept/index.html'), 'the last good build');
  const { code, output } = await buildInto(project, 'kept', { CONTENT_DIR: content });
  expect(code).toBe(1);
  expect(output).toContain('2 problems in 2 of');
  expect(readFileSync(join(project, 'kept/index.html'), 'utf8')).toBe('the last good build');
});

test('a build without SITE_URL says what to give', async () => {
  const { code, output } = await buildInto(project, 'nowhere', { SITE_URL: '' });
  expect(code).toBe(1);
  expect(output).toContain('SITE_URL is not set.');
});

test('a build for others says that somebody must hear of errors', async () => {
  const settings = { SITE_URL: 'https://fieldguide.example', REPO_URL: '' };
  const { code, output } = await buildInto(project, 'nowhere', settings);
  expect(code).toBe(1);
  expect(output).toContain('neither REPO_URL nor CONTACT is set.');
  expect(existsSync(join(project, 'nowhere'))).toBe(false);
});
