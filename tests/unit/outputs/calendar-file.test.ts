import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { listCalendars } from '../../../src/model/elections/calendars.ts';
import { deriveNextElection } from '../../../src/model/elections/schedule.ts';
import { formatCalendar } from '../../../src/outputs/calendar-file.ts';
import { aSite, theGuide } from '../../fixtures/content.ts';

const site = theGuide();
const place = { asOf: site.settings.asOf, home: new URL('https://guide.example/below/') };
const calendars = listCalendars(site).map((calendar) => {
  const text = formatCalendar(calendar, place);
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  return { ...calendar, text, events };
});

test('every entry lasts from the first to the last day that the model gives', () => {
  for (const { entries, events } of calendars) {
    expect(entries.length).toBeGreaterThan(0);
    expect(
      events.map(({ startDate, endDate }) => {
        const last = endDate.clone();
        last.adjust(-1, 0, 0, 0);
        return [startDate.isDate, startDate.toString(), last.toString()];
      }),
    ).toEqual(entries.map(({ date }) => [true, date.from, date.until]));
  }
});

test('the calendar of all holds every date that can be derived, each body only its own', () => {
  const dates = [...site.governance.values()]
    .filter(({ edition }) => edition.status === 'current')
    .flatMap(({ elections = [] }) => elections)
    .flatMap((election) => {
      const next = deriveNextElection(election, site.settings.asOf);
      return next.state === 'dated' ? next.dates : [];
    });
  const [all, ...others] = calendars;
  const bodies = others.filter(({ body }) => body !== undefined);
  const documents = others.filter(({ body }) => body === undefined);
  expect(all!.events).toHaveLength(dates.length);
  for (const parts of [bodies, documents])
    expect(parts.flatMap(({ events }) => events.map(({ uid }) => uid)).sort()).toEqual(
      all!.events.map(({ uid }) => uid).sort(),
    );
});

test('no two entries share an id', () => {
  const ids = calendars[0]!.events.map(({ uid }) => uid);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every entry says how its date came about, and leads to the lines and to the page', () => {
  for (const { summary, description } of calendars.flatMap(({ events }) => events)) {
    expect(summary).toMatch(/\(date (?:derived from the rule|named by the document)\)$/);
    expect(description).toMatch(/Rule: |The document itself names this date\./);
    expect(description).toMatch(
      /Source: \S.*, https:\/\/github\.com\/\S+\/blob\/[0-9a-f]{40}\/\S+#L\d+/,
    );
    expect(description).toMatch(
      /https:\/\/guide\.example\/below\/governance\/[a-z-]+\/#[a-z0-9-]+/,
    );
  }
});

test('lines end and fold as the format asks', () => {
  for (const { text } of calendars) {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  }
});

test('the same content gives the same bytes', () => {
  const again = listCalendars(site).map((calendar) => formatCalendar(calendar, place));
  expect(again).toEqual(calendars.map(({ text }) => text));
});

test('a community whose rules give no date has no calendar', () => {
  expect(listCalendars(aSite())).toEqual([]);
});
