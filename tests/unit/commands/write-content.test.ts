import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { writeSoundContent } from '../../../src/commands/write-content.ts';
import { edited, fillContent } from '../../fixtures/content.ts';

const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
afterAll(() => rmSync(work, { recursive: true }));
const lamp = edited('projects/lamp.yaml', 'name: Lamp', 'name: Floor lamp');
const sound = mapOf(lamp);
const along = mapOf(edited('site.yaml', "'2026-01-31'", "'2026-02-02'"));
const before = mapOf(edited('projects/lamp.yaml', '', '')).get('projects/lamp.yaml');
beforeEach(() => {
  rmSync(work, { recursive: true });
  fillContent(work);
});

test('what is sound stays beside what the checks refuse, with the files that go along', () => {
  const refused = new Map([
    ['organizations/wick.yaml', "name: Wick\nverified: '2026-02-02'\n"],
    ['organizations/w.yaml', "name: W\nverified: '2026-02-02'\n"],
  ]);
  expect(writeSoundContent(work, [refused, sound], along)).toEqual({
    written: 2,
    refused: [
      'content/organizations/w.yaml › name: "W" must be a text of at least two characters.',
    ],
  });
  expect(read('projects/lamp.yaml')).toContain('name: Floor lamp');
  expect(read('site.yaml')).toContain('2026-02-02');
  // What is written together is taken back together.
  expect(existsSync(join(work, 'organizations/wick.yaml'))).toBe(false);
  expect(checkContent(work).findings).toEqual([]);
});

test('where nothing is sound, nothing has changed', () => {
  const refused = mapOf(edited('projects/lamp.yaml', 'incubating\n', 'shining\n'));
  const { written, refused: sentences } = writeSoundContent(work, [refused], along);
  expect(written).toBe(0);
  expect(sentences[0]).toContain('content/projects/lamp.yaml › maturity: "shining" must be one of');
  expect(read('projects/lamp.yaml')).toBe(before);
  expect(read('site.yaml')).toContain('2026-01-31');
});

test('where no change is to blame, all are taken back', () => {
  // An earlier day of the site makes the dates of other files wrong.
  const earlier = mapOf(edited('site.yaml', "'2026-01-31'", "'2020-01-01'"));
  const term = mapOf(edited('glossary/seat-cap.md', 'name: seat', 'name: New seat'));
  const { written, refused } = writeSoundContent(work, [term], earlier);
  expect(written).toBe(0);
  expect(refused.join()).toContain('lies after 2020-01-01');
  expect(read('glossary/seat-cap.md')).not.toContain('New seat');
  expect(checkContent(work).findings).toEqual([]);
});

function mapOf(files: ReturnType<typeof edited>) {
  return new Map(Object.entries(files).map(([path, text]) => [path, text!.toString()]));
}

function read(path: string) {
  return readFileSync(join(work, path), 'utf8');
}
