import ical from 'ical-generator';
import type { Calendar } from '../model/elections/calendars.ts';

/**
 * A calendar in the iCalendar format. Every entry is an all-day event; a month lasts from its first
 * to its last day. The same content gives the same bytes, because the stamp is the day of the site.
 */
export function formatCalendar(calendar: Calendar, { asOf, home }: Place) {
  const file = ical({
    name: calendar.name,
    prodId: { company: home.hostname, product: 'Elections', language: 'EN' },
  });
  for (const { id, date, title, words, citations, page } of calendar.entries) {
    const address = new URL(page.replace(/^\//, ''), home).href;
    file.createEvent({
      id: `${id}@${home.hostname}`,
      stamp: new Date(asOf),
      start: new Date(date.from),
      end: dayAfter(date.until),
      allDay: true,
      summary: title,
      description: [
        ...words,
        // Lines are folded by characters, and only plain ones are as long as their bytes.
        ...citations.map(({ label, href }) => `Source: ${label.replace('–', '-')}, ${href}`),
        `Rules: ${address}`,
      ].join('\n'),
      url: address,
    });
  }
  return `${file.toString()}\r\n`;
}

/** The end of an event is the first moment after it. */
function dayAfter(day: string) {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}

interface Place {
  asOf: string;
  /** Address below which the pages are served, with a slash at its end. */
  home: URL;
}
