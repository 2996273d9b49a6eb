import { expect, test } from 'vitest';
import { calendarQuarters, monthsFrom, monthsOf, monthsThrough, shiftMonths, today } from './calendar';

const start = { label: 'Q1 2027', startsOn: '2027-01-01' };

test('a month is one wide, whatever its number of days', () => {
  expect(monthsFrom(start, '2027-01-01')).toBe(0);
  expect(monthsFrom(start, '2027-03-01')).toBe(2);
  expect(monthsThrough(start, '2027-02-28')).toBe(2);
  expect(monthsThrough(start, '2027-12-31')).toBe(12);
  expect(monthsFrom(start, '2026-12-01')).toBe(-1);
});

test('quarters run over the turn of the year', () => {
  expect(calendarQuarters(2026, 2027).map(({ label }) => label)).toEqual([
    'Q1 2026',
    'Q2 2026',
    'Q3 2026',
    'Q4 2026',
    'Q1 2027',
    'Q2 2027',
    'Q3 2027',
    'Q4 2027',
  ]);
});

test('a quarter of a plan that starts in autumn has the months of the next year', () => {
  const second = { label: 'FY27 Q2', startsOn: '2026-11-01' };

  expect(monthsOf(second)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
  expect(monthsFrom(second, '2027-01-01')).toBe(2);
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
