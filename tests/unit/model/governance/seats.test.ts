import { expect, test } from 'vitest';
import { drawSeats } from '../../../../src/model/governance/seats.ts';
import { aBody } from '../../../fixtures/body.ts';

const ref = ['gov#council:L1'];

test('draws one chair a seat, groups apart, and how many one organization may fill', () => {
  const [seats, cap] = drawSeats(
    aBody({
      seats: { count: 7, ref },
      staggered: { groups: [3, 4], ref },
      organizationCap: { max: 2, of: 7, basis: 'seats', ref },
    }),
  );
  expect(seats?.chairs.filter((chair) => chair === 'solid')).toHaveLength(3);
  expect(seats?.chairs.filter((chair) => chair === 'open')).toHaveLength(4);
  expect(cap?.chairs.filter((chair) => chair === 'held')).toHaveLength(2);
  expect(cap?.chairs).toHaveLength(7);
});

test('draws a range with its minimum solid and the rest dashed', () => {
  const [seats] = drawSeats(aBody({ seats: { min: 3, max: 9, ref } }));
  expect(seats?.chairs.filter((chair) => chair === 'solid')).toHaveLength(3);
  expect(seats?.chairs.filter((chair) => chair === 'optional')).toHaveLength(6);
  expect(seats?.label).toBe('3 to 9 seats');
});

test('says that the number is not recorded where seats are mentioned without one', () => {
  expect(drawSeats(aBody({ seats: { note: 'some', ref } }))[0]?.caption).toBe(
    'Number not recorded',
  );
});

test('draws nothing where the rules do not mention seats, say there are none, or give too many', () => {
  expect(drawSeats(aBody({}))).toEqual([]);
  expect(drawSeats(aBody({ seats: { statedNone: ref } }))).toEqual([]);
  expect(drawSeats(aBody({ seats: { count: 30, ref } }))).toEqual([]);
});

test('draws a line for each group of seats that is filled in its own way', () => {
  const lines = drawSeats(
    aBody({
      seats: {
        count: 5,
        allocation: [
          { name: 'elected seats', count: 4, selectedBy: 'members', term: 'P2Y' },
          { name: 'users', max: 1, selectedBy: 'the board' },
        ],
        ref,
      },
      organizationCap: { max: 2, of: 4, ref },
    }),
  );
  expect(lines.map(({ label, chairs }) => [label, chairs.join(' ')])).toEqual([
    ['Elected seats', 'solid solid solid solid'],
    ['Users: 1 seat', 'optional'],
    ['One organization', 'held held open open'],
  ]);
  expect(lines.map(({ caption }) => caption)).toEqual([
    'Filled by: members, for 2 years',
    '0 to 1. Filled by: the board',
    'May fill 2 of the 4 at once',
  ]);
});

test('fills no more chairs than there are, and draws groups only where they are all seats', () => {
  const lines = drawSeats(
    aBody({
      seats: { count: 5, ref },
      staggered: { groups: [1, 2], ref },
      organizationCap: { max: 4, of: 3, ref },
    }),
  );
  expect(lines.map(({ chairs }) => chairs.join(' '))).toEqual([
    'solid solid solid solid solid',
    'held held held',
  ]);
  expect(lines[0]!.groups).toBeUndefined();
});
