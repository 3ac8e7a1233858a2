import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { listElections } from '../../src/model/elections/tables.ts';
import { deriveNextElection } from '../../src/model/elections/schedule.ts';
import { formatElectionDate } from '../../src/model/elections/schedule-words.ts';
import { base, files, folder, pageAt, placeOf } from './site.ts';
import { theGuide } from '../fixtures/content.ts';

const site = theGuide();
const elections = listElections(site);
const { root } = pageAt('/governance/elections/');
const rowsOf = (section: string) => root.querySelectorAll(`section:has(#${section}) tr:has(td)`);

test('every election in force is once among the voters and once among the dates', () => {
  const linkOf = ({ edition, election }: (typeof elections)[number]) =>
    `${base}${placeOf(edition.id, election.id).path.slice(1)}`;
  const expected = elections.map(linkOf).sort();
  const linked = (sections: string[]) =>
    sections
      .flatMap(rowsOf)
      .map((row) => row.querySelector('th a')?.getAttribute('href'))
      .sort();
  expect(expected.length).toBeGreaterThan(20);
  expect(linked(['voters', 'named-voters'])).toEqual(expected);
  expect(linked(['dates'])).toEqual(expected);
  expect(linked(['methods'])).toEqual(expected);
});

test('the numbers that a vote asks for rise down the table, and each group says how many elections ask for it', () => {
  const numbers = rowsOf('voters').map((row) => Number(row.querySelector('.figure b')?.text));
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  for (const head of root.querySelectorAll('[id^=up-to-]')) {
    const number = Number(head.id.replace('up-to-', ''));
    const asking = numbers.filter((needed) => needed === number).length;
    expect(head.text).toContain(`in ${asking} of ${numbers.length} elections`);
  }
});

test('15 contributions a year open the vote in Tekton, and Prometheus asks its members for 20 and more', () => {
  expect(root.getElementById('up-to-15')?.text).toContain('nothing else is asked');
  expect(root.getElementById('tekton-committee-election')?.parentNode?.text).toContain('15');
  const prometheus = root.getElementById('prometheus-steering-election')?.parentNode;
  expect(prometheus?.querySelector('.figure b')?.text).toBe('20');
  expect(prometheus?.querySelector('a[href$="/roles/prometheus/member/"]')).not.toBeNull();
});

test('every row has a source', () => {
  const rows = root.querySelectorAll('main tr:has(td)');
  expect(rows.length).toBeGreaterThan(80);
  expect(
    rows
      .filter((row) => !row.querySelector('.citations a[href^="https://"]'))
      .map(({ text }) => text),
  ).toEqual([]);
});

test('the page and the edition print the dates of the model, labelled, with the calendar file', () => {
  for (const { edition, election } of elections) {
    const next = deriveNextElection(election, site.settings.asOf);
    const href = `${base}${placeOf(edition.id, election.id).path.slice(1)}`;
    const row = rowsOf('dates').find((each) => each.querySelector(`th a[href="${href}"]`))!;
    if (next.state === 'dated') {
      const fact = placeOf(edition.id, `${election.id}-next`).element;
      const file = `governance/${edition.id}/${election.body}.ics`;
      expect(files).toContain(file);
      for (const date of next.dates) {
        expect(row.text).toContain(`${formatElectionDate(date)} (${date.basis})`);
        expect(fact.parentNode?.text).toContain(formatElectionDate(date));
      }
      expect(row.querySelector(`a[href="${base}${file}"]`)).not.toBeNull();
      expect(fact.text).toMatch(/\((?:derived|named)\)$/);
    } else {
      expect(row.text).toContain(next.reason);
      expect(row.text).not.toContain('(derived)');
    }
  }
});

test('a superseded edition gives no next date', () => {
  const { root: old } = pageAt('/governance/kata-containers-2017/');
  expect(old.getElementById('ac-election-cadence')).not.toBeNull();
  expect(old.getElementById('ac-election-next')).toBeNull();
});

test('the calendar files of the site link to its own pages', () => {
  const calendars = files.filter((path) => path.endsWith('.ics'));
  expect(calendars.length).toBeGreaterThan(5);
  for (const path of calendars) {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, path), 'utf8')));
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const { pathname, hash } = new URL(String(event.getFirstPropertyValue('url')));
      const page = pageAt(`/${pathname.slice(base.length)}`);
      expect(page.root.getElementById(hash.slice(1)), `${path}: ${pathname}${hash}`).not.toBeNull();
    }
  }
});
