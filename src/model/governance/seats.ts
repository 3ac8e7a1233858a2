import type { Body } from '../../schemas/body.ts';
import { findCap } from './bodies.ts';
import { mostDrawn } from './caps.ts';
import { formatDuration } from '../words/dates.ts';
import { isStatedNone } from '../rows.ts';
import { capitalize, countOf } from '../words/text.browser.ts';

/**
 * The seats of a body as lines of chairs: who comes up when, and how many one organization may fill.
 * Nothing for a body whose rules do not mention seats, or that has too many to draw.
 */
export function drawSeats(body: Body): SeatLine[] {
  const { seats } = body;
  if (!seats || isStatedNone(seats)) return [];
  const total = seats.count ?? seats.max ?? seats.min;
  if (total === undefined) {
    return [{ label: 'Seats', chairs: repeat('unknown', 3), caption: 'Number not recorded' }];
  }
  if (total > mostDrawn) return [];
  const shared = listAllocated(seats);
  const lines = shared.length > 0 ? shared : [seatLine(body, seats, total)];
  const cap = findCap(body);
  if (cap?.max !== undefined && cap.basis !== 'votes') {
    const shared = Math.min(cap.of ?? total, mostDrawn);
    const held = Math.min(cap.max, shared);
    lines.push({
      label: 'One organization',
      chairs: [...repeat('held', held), ...repeat('open', shared - held)],
      caption: `May fill ${cap.max} of the ${cap.of ?? total} at once`,
    });
  }
  return lines;
}

/** One line for each group of seats that is filled in its own way, where every group has a number. */
function listAllocated({ allocation = [] }: Seats): SeatLine[] {
  const sized = allocation.filter(({ count, min, max }) => (count ?? max ?? min) !== undefined);
  if (sized.length !== allocation.length) return [];
  return sized.map(({ name, count, min, max, selectedBy, term }) => {
    const most = count ?? max ?? min ?? 0;
    const least = count ?? min ?? 0;
    return {
      label: name.includes('seat')
        ? capitalize(name)
        : `${capitalize(name)}: ${countOf(most, 'seat')}`,
      chairs: [...repeat('solid', least), ...repeat('optional', most - least)],
      caption: `${count === undefined ? `${least === most ? 'At least ' : `${least} to `}${most}. ` : ''}Filled by: ${selectedBy}${term ? `, for ${formatDuration(term)}` : ''}`,
    };
  });
}

function seatLine(body: Body, seats: Seats, total: number): SeatLine {
  const label = countOf(total, 'seat');
  const groups = body.staggered?.groups;
  if (groups && sum(groups) === total) {
    const styles = ['solid', 'open', 'hatched'] as const;
    const chairs = groups.flatMap((size, index) => repeat(styles[index % 3] ?? 'open', size));
    const caption = groups
      .map((size, index) => `${['Solid', 'Open', 'Hatched'][index % 3]}: ${size} in one round`)
      .join('. ');
    return { label, chairs, caption, groups };
  }
  if (seats.count !== undefined) {
    return { label, chairs: repeat('solid', total), caption: 'Every seat the rules give' };
  }
  const least = seats.min ?? 0;
  return {
    label:
      seats.min !== undefined && seats.max !== undefined
        ? `${least} to ${total} seats`
        : seats.min !== undefined
          ? `At least ${countOf(least, 'seat')}`
          : `At most ${countOf(total, 'seat')}`,
    chairs: [...repeat('solid', least), ...repeat('optional', total - least)],
    caption: least ? 'Solid: the least the rules ask for' : 'Dashed: up to this many',
  };
}

function repeat(chair: Chair, times: number): Chair[] {
  return Array.from({ length: times }, () => chair);
}

function sum(numbers: number[]) {
  return numbers.reduce((total, number) => total + number, 0);
}

type Seats = Exclude<NonNullable<Body['seats']>, { statedNone: unknown }>;

export type Chair = 'solid' | 'open' | 'hatched' | 'held' | 'optional' | 'unknown';

export interface SeatLine {
  label: string;
  chairs: Chair[];
  caption: string;
  /** Sizes of the groups that come up in turn; chairs of different groups stand apart. */
  groups?: number[] | undefined;
}
