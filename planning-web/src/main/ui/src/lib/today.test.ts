import { expect, test, vi } from 'vitest';
import { firstDay, serverDay, todayAt } from './today';

/** A moment for a reader to whom it is this day of the month. */
function momentOf(instant: string, dayHere: number): Date {
  const moment = new Date(instant);
  vi.spyOn(moment, 'getFullYear').mockReturnValue(2026);
  vi.spyOn(moment, 'getMonth').mockReturnValue(10);
  vi.spyOn(moment, 'getDate').mockReturnValue(dayHere);
  return moment;
}

const inAuckland = () => momentOf('2026-11-23T11:30:00Z', 24);
const inNewYork = () => momentOf('2026-11-24T02:30:00Z', 23);

test('today is the day of the reader, and for the server that of UTC', () => {
  expect(todayAt(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(todayAt(inAuckland())).toBe('2026-11-24');
  expect(serverDay(inAuckland())).toBe('2026-11-23');
  expect(serverDay(inNewYork())).toBe('2026-11-24');
});

test('the first day is the earlier of both', () => {
  expect(firstDay(inAuckland())).toBe('2026-11-23');
  expect(firstDay(inNewYork())).toBe('2026-11-23');
});
