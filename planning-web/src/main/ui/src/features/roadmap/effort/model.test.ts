import { expect, test } from 'vitest';
import { complaintsAbout, type EffortEntry, entryOf, estimateOf, expectedOf, totalOf } from './model';

const entry = (changes: Partial<EffortEntry> = {}): EffortEntry => ({
  teamId: 'team-1',
  low: '8',
  likely: '12',
  high: '20',
  ...changes,
});

test('the likely figure weighs four times as much as the ends', () => {
  expect(expectedOf({ low: 8, likely: 12, high: 20 })).toBe(12.7);
  expect(expectedOf({ low: 5, likely: 5, high: 5 })).toBe(5);
});

test('a sum of tenths has one decimal', () => {
  expect(totalOf([{ expected: 0.1 }, { expected: 0.2 }])).toBe(0.3);
  expect(totalOf([])).toBe(0);
});

test('a range from low to high is an estimate, also when it is exact', () => {
  expect(estimateOf(entry())).toEqual({ low: 8, likely: 12, high: 20 });
  expect(estimateOf(entry({ low: '0.1', likely: '0.1', high: '0.1' }))).toEqual({ low: 0.1, likely: 0.1, high: 0.1 });
  expect(complaintsAbout(entry({ high: '9999' }))).toEqual({});
});

test('an estimate can be read before its team is chosen', () => {
  expect(complaintsAbout(entry({ teamId: '' }))).toEqual({ teamId: 'team' });
  expect(estimateOf(entry({ teamId: '' }))).toEqual({ low: 8, likely: 12, high: 20 });
});

test('each figure says for itself what is wrong with it', () => {
  expect(complaintsAbout(entry({ low: '', likely: 'ten', high: '1.25' }))).toEqual({
    low: 'weeks',
    likely: 'weeks',
    high: 'weeks',
  });
  expect(complaintsAbout(entry({ low: '0' }))).toEqual({ low: 'positive' });
  expect(complaintsAbout(entry({ high: '9999.1' }))).toEqual({ high: 'most' });
  expect(estimateOf(entry({ low: '0' }))).toBeUndefined();
});

test('a figure below the one before it is out of order', () => {
  expect(complaintsAbout(entry({ likely: '7.9' }))).toEqual({ likely: 'likely' });
  expect(complaintsAbout(entry({ high: '11' }))).toEqual({ high: 'high' });
  expect(complaintsAbout(entry({ likely: '', high: '7' }))).toEqual({ likely: 'weeks', high: 'high' });
});

test('a new effort starts with nothing', () => {
  expect(entryOf(undefined)).toEqual({ teamId: '', low: '', likely: '', high: '' });
});
