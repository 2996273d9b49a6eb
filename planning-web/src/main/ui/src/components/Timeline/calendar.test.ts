import { expect, test } from 'vitest';
import { monthsFrom, monthsThrough, quarterOf, quartersBetween, shiftMonths, today } from './calendar';

const start = { year: 2027, quarter: 1 };

test('a month is one wide, whatever its number of days', () => {
  expect(monthsFrom(start, '2027-01-01')).toBe(0);
  expect(monthsFrom(start, '2027-03-01')).toBe(2);
  expect(monthsThrough(start, '2027-02-28')).toBe(2);
  expect(monthsThrough(start, '2027-12-31')).toBe(12);
  expect(monthsFrom(start, '2026-12-01')).toBe(-1);
});

test('quarters run over the turn of the year', () => {
  expect(quartersBetween({ year: 2026, quarter: 4 }, { year: 2027, quarter: 2 })).toEqual([
    { year: 2026, quarter: 4 },
    { year: 2027, quarter: 1 },
    { year: 2027, quarter: 2 },
  ]);
  expect(quarterOf('2027-09-30')).toEqual({ year: 2027, quarter: 3 });
});

test('the end of a month stays the end of a month', () => {
  expect(shiftMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(shiftMonths('2027-02-28', -1)).toBe('2027-01-31');
  expect(shiftMonths('2028-01-30', 1)).toBe('2028-02-29');
  expect(shiftMonths('2027-01-15', -1)).toBe('2026-12-15');
  expect(shiftMonths('2027-11-01', 14)).toBe('2029-01-01');
});

test('today is a date of the reader, not of Greenwich', () => {
  expect(today(new Date(2027, 2, 9, 23, 59))).toBe('2027-03-09');
});
