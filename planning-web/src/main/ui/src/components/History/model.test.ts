import { expect, test } from 'vitest';
import { fieldName, groupByDay } from './model';

test('events of one day stand together, in the reader’s zone', () => {
  const events = [
    { at: '2027-03-02T00:30:00Z', what: 'sealed' },
    { at: '2027-03-01T23:30:00Z', what: 'answered' },
    { at: '2027-03-01T08:00:00Z', what: 'started' },
  ];

  const days = groupByDay(events, 'Europe/Berlin');

  expect(days.map(({ day, events: [...those] }) => [day, those.map(({ what }) => what)])).toEqual([
    ['2027-03-02', ['sealed', 'answered']],
    ['2027-03-01', ['started']],
  ]);
});

test('a column reads as words', () => {
  expect(fieldName('data_categories')).toBe('Data categories');
  expect(fieldName('revenueLink')).toBe('Revenue link');
});
