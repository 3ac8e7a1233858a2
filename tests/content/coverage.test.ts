import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureCoverage } from '../../src/model/projects/coverage.ts';
import { readingOf } from '../../src/model/governance/reading.ts';
import { theGuide } from '../fixtures/content.ts';

/**
 * How many of the 255 CNCF projects had each field in the data that the catalog was filled from. How many have
 * maintainers is up to their list, which maintainers.test.ts watches.
 */
const totals = JSON.parse(readFileSync('tests/content/field-totals.json', 'utf8')) as Record<
  string,
  number
>;
const coverage = measureCoverage(theGuide());

test.each(Object.entries(totals))('"%s" is recorded for at least %i projects', (id, total) => {
  const { recorded = 0, statedNone = 0 } = coverage.find((field) => field.id === id) ?? {};
  expect(recorded + statedNone).toBeGreaterThanOrEqual(total);
});

test.each(Object.keys(totals))(
  '"%s" is known of at least 256 projects, or was looked for with day and places',
  (id) => {
    const { recorded, statedNone, notFound } = coverage.find((field) => field.id === id)!;
    expect(recorded + statedNone + notFound.length).toBeGreaterThanOrEqual(256);
  },
);

test('chat is known of at least 215 active projects', () => {
  const active = [...theGuide().projects.values()].filter(({ isArchived }) => !isArchived);
  expect(active.filter(({ chat }) => chat).length).toBeGreaterThanOrEqual(215);
});

test('the rules of at least 256 projects were looked for, those of a new one may be open', () => {
  const site = theGuide();
  const found = [...site.projects.values()].filter(
    (project) => readingOf(site, project) !== 'not-looked-for',
  );
  expect(found.length).toBeGreaterThanOrEqual(256);
});
