import { expect, test } from 'vitest';
import type { TimelineRow } from '@/api/timeline';
import { beside, columnsOf } from './model';

function aRow(id: string, horizon: TimelineRow['horizon'], startsOn?: string): TimelineRow {
  return {
    id,
    number: `RM-2027-00${id}`,
    title: `Item ${id}`,
    kind: 'FEATURE',
    productId: 'p',
    teamIds: [],
    horizon,
    startsOn,
    ownerId: 'o',
    standing: 'DRAFT',
    onPortfolio: false,
    changedBy: 'o',
    changedAt: '2026-11-01T10:00:00Z',
    version: 1,
  };
}

const rows = [aRow('1', 'NOW'), aRow('2', 'NOW', '2027-05-01'), aRow('3', 'LATER'), aRow('4', 'NOW', '2027-01-01')];
const idsOf = (held = new Map(), latest: string[] = []) =>
  columnsOf(rows, held, latest).map((column) => column.rows.map(({ id }) => id));

test('each card stands in its column, by start, and what has none by its number', () => {
  expect(idsOf()).toEqual([['4', '2', '1'], [], ['3']]);
});

test('a card that is being moved stands where it was dropped, before all others', () => {
  expect(idsOf(new Map([['3', 'NOW']]), ['3'])).toEqual([['3', '4', '2', '1'], [], []]);
});

test('what was moved last comes first', () => {
  expect(idsOf(new Map(), ['1', '2'])[0]).toEqual(['1', '2', '4']);
});

test('beside the last column there is none', () => {
  expect(beside('NOW', 1)).toBe('NEXT');
  expect(beside('NOW', -1)).toBeUndefined();
  expect(beside('LATER', 1)).toBeUndefined();
});
