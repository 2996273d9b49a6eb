import { expect, test } from 'vitest';
import { findEntries, type PaletteEntry } from './model';

const entries: PaletteEntry[] = [
  { id: '1', group: 'Pages', label: 'Product roadmaps' },
  { id: '2', group: 'Pages', label: 'Portfolio roadmap' },
  { id: '3', group: 'Pages', label: 'Audit trail' },
  { id: '4', group: 'Items', label: 'Instant payouts', hint: 'RM-2027-014, Payments' },
  { id: '5', group: 'Items', label: 'Café loyalty' },
];

function found(query: string) {
  return findEntries(entries, query).flatMap((group) => group.entries.map(({ id }) => id));
}

test('an empty query shows everything in its order', () => {
  expect(found('')).toEqual(['1', '2', '3', '4', '5']);
});

test('every word has to match, wherever it stands', () => {
  expect(found('road prod')).toEqual(['1']);
  expect(found('payments')).toEqual(['4']);
  expect(found('payments audit')).toEqual([]);
});

test('the start of a word is a better match than its middle', () => {
  expect(found('port')).toEqual(['2']);
  expect(found('p')[0]).toBe('1');
});

test('accents do not matter', () => {
  expect(found('cafe')).toEqual(['5']);
});
