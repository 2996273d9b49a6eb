import { describe, expect, test } from 'vitest';
import { currencyChoices, fiscalStartProblem, followYear, monthsAfter, quartersFrom, suggestedYear } from './model';

describe('suggestedYear', () => {
  test('is the next year from July on', () => {
    expect(suggestedYear(new Date(2026, 5, 30), [])).toBe(2026);
    expect(suggestedYear(new Date(2026, 6, 1), [])).toBe(2027);
  });

  test('skips the years that are planned already', () => {
    expect(suggestedYear(new Date(2026, 10, 1), [{ year: 2027 }, { year: 2028 }])).toBe(2029);
  });
});

describe('quartersFrom', () => {
  test('follows the fiscal year over the turn of the calendar year', () => {
    expect(quartersFrom('2026-10-01').map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)).toEqual([
      '2026-10-01 2026-12-31',
      '2027-01-01 2027-03-31',
      '2027-04-01 2027-06-30',
      '2027-07-01 2027-09-30',
    ]);
  });

  test('is empty while the date is being typed', () => {
    expect(quartersFrom('')).toEqual([]);
    expect(quartersFrom('2027-1')).toEqual([]);
  });
});

test('a day that a month does not have becomes its last day', () => {
  expect(monthsAfter('2027-11-30', 3)).toBe('2028-02-29');
});

test('the common currencies come first and none comes twice', () => {
  const { common, others } = currencyChoices(['AED', 'CHF', 'EUR', 'ZAR'], 'EUR');
  expect(common.map(({ value }) => value)).toEqual(['EUR', 'CHF']);
  expect(others.map(({ label }) => label)).toEqual(['AED - United Arab Emirates Dirham', 'ZAR - South African Rand']);
});

test('a currency that has ended is offered only where it stands', () => {
  expect(currencyChoices(['EUR'], 'DEM').others.map(({ value }) => value)).toEqual(['DEM']);
  expect(currencyChoices(['EUR'], 'EUR').others).toEqual([]);
});

describe('fiscalStartProblem', () => {
  test('a fiscal year starts in its calendar year or the one before', () => {
    expect(fiscalStartProblem('2026-10-01', 2027)).toBeUndefined();
    expect(fiscalStartProblem('2027-12-01', 2027)).toBeUndefined();
    expect(fiscalStartProblem('2025-10-01', 2027)).toBe('fiscalStartRange');
    expect(fiscalStartProblem('2028-01-01', 2027)).toBe('fiscalStartRange');
  });

  test('the day must be in every month, and the date complete', () => {
    expect(fiscalStartProblem('2027-01-29', 2027)).toBe('fiscalStartDay');
    expect(fiscalStartProblem('', 2027)).toBe('fiscalStart');
  });
});

describe('followYear', () => {
  const nameFor = (year: number) => `Annual plan ${year}`;

  test('what nobody changed follows the year', () => {
    const entry = { name: 'Annual plan 2027', fiscalStart: '2027-01-01' };
    expect(followYear(entry, 2027, 2028, nameFor)).toEqual({ name: 'Annual plan 2028', fiscalStart: '2028-01-01' });
  });

  test('a name of their own stays, and a fiscal year that starts the year before goes on doing so', () => {
    expect(followYear({ name: 'Our plan', fiscalStart: '2026-10-01' }, 2027, 2028, nameFor)).toEqual({
      fiscalStart: '2027-10-01',
    });
  });

  test('a date that does not belong to the year stays as it was typed', () => {
    expect(followYear({ name: 'Our plan', fiscalStart: '2019-10-01' }, 2027, 2028, nameFor)).toEqual({});
    expect(followYear({ name: 'Our plan', fiscalStart: '' }, 2027, 2028, nameFor)).toEqual({});
  });
});
