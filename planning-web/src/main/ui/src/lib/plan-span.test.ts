import { beforeEach, describe, expect, test, vi } from 'vitest';
import { choicesOf, periodsNear, precisionOf, spanInWords } from './plan-span';

const calendar = { year: 2027, fiscalStart: '2027-01-01' };
const april = { year: 2027, fiscalStart: '2026-04-06' };

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

describe('precision', () => {
  test('is read from the dates: whole quarters of the year of the plan, whole months, or days', () => {
    expect(precisionOf('2027-01-01', '2027-03-31', calendar)).toBe('QUARTER');
    expect(precisionOf('2026-10-01', '2027-06-30', calendar)).toBe('QUARTER');
    expect(precisionOf('2027-02-01', '2027-04-30', calendar)).toBe('MONTH');
    expect(precisionOf('2027-02-01', '2027-02-28', calendar)).toBe('MONTH');
    expect(precisionOf('2027-02-03', '2027-04-30', calendar)).toBe('DAY');
    expect(precisionOf('2027-01-01', '2027-03-30', calendar)).toBe('DAY');
  });

  test('knows quarters that begin within a month', () => {
    expect(precisionOf('2026-04-06', '2026-07-05', april)).toBe('QUARTER');
    expect(precisionOf('2027-01-01', '2027-03-31', april)).toBe('MONTH');
  });
});

describe('words', () => {
  test('name quarters and months as they were meant, and days as they are', () => {
    expect(spanInWords('2027-01-01', '2027-03-31', calendar)).toBe('Q1 2027');
    expect(spanInWords('2027-01-01', '2027-09-30', calendar)).toBe('Q1 – Q3 2027');
    expect(spanInWords('2026-10-01', '2027-03-31', calendar)).toBe('Q4 2026 – Q1 2027');
    expect(spanInWords('2026-04-06', '2026-07-05', april)).toBe('Q1 2027');
    expect(spanInWords('2027-02-01', '2027-04-30', calendar)).toMatch(/^Feb\s*–\s*Apr 2027$/);
    expect(spanInWords('2027-02-01', '2027-02-28', undefined)).toBe('Feb 2027');
    expect(spanInWords('2027-02-03', '2027-04-30', calendar)).toMatch(/^3 Feb\s*–\s*30 Apr 2027$/);
  });

  test('every period is read as what it was chosen for', () => {
    for (const year of [calendar, april]) {
      const quarters = periodsNear(year, 'QUARTER');
      expect(quarters).toHaveLength(12);
      for (const { label, startsOn, endsOn } of quarters) {
        expect(spanInWords(startsOn, endsOn, year)).toBe(label);
      }
    }
    expect(periodsNear(calendar, 'MONTH').map(({ startsOn }) => startsOn)).toContain('2027-02-01');
  });
});

test('a day that is in no period is offered as it is, and stays what it was', () => {
  const quarters = periodsNear(calendar, 'QUARTER');

  expect(choicesOf(quarters, 'startsOn', '2027-02-03')[0]).toEqual({ value: '2027-02-03', label: '3 February 2027' });
  expect(choicesOf(quarters, 'startsOn', '2027-01-01')).toHaveLength(12);
  expect(choicesOf(quarters, 'endsOn', '')).toHaveLength(12);
});
