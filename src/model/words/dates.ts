const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** A day as readers see it, for example "20 August 2026". In UTC, because a day in a file has no time zone. */
export function formatDay(day: string) {
  return long.format(new Date(day));
}

/** A day in a narrow column, for example "20 Aug 2026". */
export function formatShortDay(day: string) {
  return short.format(new Date(day));
}

/** The month of a day, for example "December 2026". */
export function formatMonth(day: string) {
  return month.format(new Date(day));
}

/** Days from one to another, for example "15–29 June 2026". */
export function formatSpan(from: string, until: string) {
  return long.formatRange(new Date(from), new Date(until));
}

/**
 * A month by its number.
 * @example nameMonth(12) // 'December'
 */
export function nameMonth(number: number) {
  return monthName.format(new Date(Date.UTC(2000, number - 1)));
}

/**
 * An ISO 8601 duration of one unit in words.
 * @example formatDuration('P6M') // '6 months'
 */
export function formatDuration(duration: string) {
  const { amount, unit } = parseDuration(duration);
  return `${amount} ${unit.name}${amount === 1 ? '' : 's'}`;
}

/**
 * An ISO 8601 duration of one unit in months of mean length, to put durations in order.
 * @example durationInMonths('P1Y') // 12
 */
export function durationInMonths(duration: string) {
  const { amount, unit } = parseDuration(duration);
  return amount * unit.months;
}

/**
 * How often something of this cadence happens.
 * @example formatCadence('P6M') // 'Every 6 months'
 */
export function formatCadence(duration: string) {
  return rhythms[duration] ?? `Every ${formatDuration(duration)}`;
}

/** True when a fact was verified more than twelve months before the day the site speaks for. */
export function isStale(verified: string, asOf: string) {
  const limit = new Date(asOf);
  limit.setUTCFullYear(limit.getUTCFullYear() - 1);
  return new Date(verified) < limit;
}

function parseDuration(duration: string) {
  const [, amount, letter = ''] = /^P(\d+)(Y|M|W|D|BD)$/.exec(duration) ?? [];
  const unit = units[letter];
  if (!unit) throw new Error(`"${duration}" is not a duration of one unit.`);
  return { amount: Number(amount), unit };
}

/** 400 years of the calendar have 146,097 days. */
const daysPerMonth = 146_097 / 4_800;

const units: Record<string, { name: string; months: number }> = {
  Y: { name: 'year', months: 12 },
  M: { name: 'month', months: 1 },
  W: { name: 'week', months: 7 / daysPerMonth },
  D: { name: 'day', months: 1 / daysPerMonth },
  // Five of them make a week.
  BD: { name: 'business day', months: 7 / 5 / daysPerMonth },
};

const rhythms: Record<string, string> = {
  P1W: 'Every week',
  P2W: 'Every 2 weeks',
  P1M: 'Every month',
  P6M: 'Twice a year',
  P1Y: 'Once a year',
  P2Y: 'Every 2 years',
};
