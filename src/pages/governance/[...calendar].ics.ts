import { listCalendars, type Calendar } from '../../model/elections/calendars.ts';
import { formatCalendar } from '../../outputs/calendar-file.ts';
import { basePath } from '../../settings.ts';
import { site } from '../../site.ts';

export function getStaticPaths() {
  return listCalendars(site).map((calendar) => ({
    params: { calendar: calendar.id },
    props: { calendar },
  }));
}

/** The dates of one body's elections, or of all, as a file for calendar programs. */
export const GET = ({ props, site: address, url }: CalendarRequest) => {
  const home = new URL(basePath, address ?? url);
  const text = formatCalendar(props.calendar, { asOf: site.settings.asOf, home });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

interface CalendarRequest {
  props: { calendar: Calendar };
  site: URL | undefined;
  url: URL;
}
