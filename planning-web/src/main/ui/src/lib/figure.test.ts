import { describe, expect, test } from 'vitest';
import { formatFigure, readFigure, typedFigure, unitWords } from './figure';

const number = (value: number) => ({ kind: 'number', value });

describe('readFigure', () => {
  test('nothing typed is unknown, which is not zero', () => {
    expect(readFigure('  ', 'en')).toEqual({ kind: 'unknown' });
    expect(readFigure('0', 'en')).toEqual(number(0));
  });

  test('thousands are read in the language of the reader', () => {
    expect(readFigure('1,250,000.5', 'en')).toEqual(number(1_250_000.5));
    expect(readFigure('1.250.000,5', 'de')).toEqual(number(1_250_000.5));
    expect(readFigure('1 250 000', 'fr')).toEqual(number(1_250_000));
    expect(readFigure("1'250", 'de-CH')).toEqual(number(1250));
  });

  test('a separator that cannot be one of thousands is the decimal one', () => {
    expect(readFigure('12,5', 'en')).toEqual(number(12.5));
    expect(readFigure('12.5', 'de')).toEqual(number(12.5));
  });

  test('a percent sign is allowed and a sign in front is kept', () => {
    expect(readFigure('108%', 'en')).toEqual(number(108));
    expect(readFigure('-3.5', 'en')).toEqual(number(-3.5));
  });

  test('words, two decimal points and too many decimals are refused', () => {
    for (const typed of ['many', '1.2.3', '%', '1.1234567', '12k']) {
      expect(readFigure(typed, 'en')).toEqual({ kind: 'unreadable' });
    }
  });
});

test('what is stored comes back as it is typed, and unknown as nothing', () => {
  expect(typedFigure(1250000.5, 'en')).toBe('1250000.5');
  expect(typedFigure(1250000.5, 'de')).toBe('1250000,5');
  expect(typedFigure(undefined)).toBe('');
  expect(typedFigure(0, 'en')).toBe('0');
});

test('a figure reads with its unit', () => {
  expect(formatFigure(108, '%', 'EUR')).toBe('108%');
  expect(formatFigure(12_400_000, 'currency', 'EUR')).toMatch(/12.4.?M/);
  expect(formatFigure(12_400_000, 'EUR', 'EUR')).toBe(formatFigure(12_400_000, 'currency', 'EUR'));
  expect(formatFigure(40, 'NPS', 'EUR')).toBe('40');
  expect(unitWords('% a year', 'EUR')).toBe('a year');
  expect(unitWords('currency', 'EUR')).toBe('');
  expect(unitWords('EUR', 'EUR')).toBe('');
  expect(unitWords('USD', 'EUR')).toBe('USD');
  expect(unitWords('customers a month', 'EUR')).toBe('customers a month');
});
