import { expect, test } from 'vitest';
import type { CycleItems, TimelineRow } from '@/api/timeline';
import {
  barToPlace,
  byQuarter,
  changedByOthers,
  drawnOf,
  filtered,
  type lanesOf,
  moved,
  needsOf,
  quartersAround,
  sameDates,
} from './model';

const cycle = { fiscalStart: '2027-01-01', year: 2027 };

function aRow(id: string, changes: Partial<TimelineRow> = {}): TimelineRow {
  return {
    id,
    number: `RM-2027-${id}`,
    title: `Item ${id}`,
    kind: 'FEATURE',
    productId: 'p1',
    teamIds: [],
    horizon: 'NOW',
    ownerId: 'o',
    standing: 'DRAFT',
    onPortfolio: false,
    changedBy: 'o',
    changedAt: '2026-11-01T10:00:00Z',
    version: 1,
    ...changes,
  };
}

const dated = { startsOn: '2027-02-01', endsOn: '2027-04-30' };

function aPlan(items: TimelineRow[], changes: Partial<CycleItems> = {}): CycleItems {
  return {
    items,
    needs: [],
    products: [
      { id: 'p1', name: 'Ledger', mayChange: true },
      { id: 'p2', name: 'Desk', mayChange: false },
    ],
    themes: [
      { id: 't1', name: 'Growth', position: 2, strategyId: 's1' },
      { id: 't2', name: 'Trust', position: 1, strategyId: 's1' },
    ],
    strategies: [{ id: 's1', name: 'Win more of this market' }],
    teams: [
      { id: 'm1', name: 'Crew' },
      { id: 'm2', name: 'Band' },
    ],
    people: [{ id: 'o', name: 'Ada' }],
    ...changes,
  };
}

function drawn(items: TimelineRow[], by: Parameters<typeof lanesOf>[1], changes: Partial<CycleItems> = {}) {
  return drawnOf({ plan: aPlan(items, changes), rows: items, by, cycle, noneName: 'None' });
}

test('what has no two dates goes to the tray, and what lies years away is told apart', () => {
  const far = { startsOn: '2099-01-01', endsOn: '2099-02-01' };
  const picture = drawn(
    [aRow('1', dated), aRow('2'), aRow('3', { startsOn: '2027-01-01' }), aRow('4', far)],
    'product',
  );

  expect(picture.bars.map(({ id }) => id)).toEqual(['1']);
  expect(picture.unscheduled.map(({ id }) => id)).toEqual(['2', '3']);
  expect(picture.outside.map(({ id }) => id)).toEqual(['4']);
  expect(picture.quarters.length).toBeLessThan(16);
});

test('lanes are what is chosen, in the order of their names or of the themes, and none comes last', () => {
  const rows = [
    aRow('1', { ...dated, themeId: 't1' }),
    aRow('2', { ...dated, productId: 'p2' }),
    aRow('3', { themeId: 't2' }),
  ];

  expect(drawn(rows, 'product').lanes.map(({ name }) => name)).toEqual(['Desk', 'Ledger']);
  expect(drawn(rows, 'theme').lanes.map(({ name }) => name)).toEqual(['Trust', 'Growth', 'None']);
  expect(drawn(rows, 'strategy').lanes.map(({ name }) => name)).toEqual(['Win more of this market', 'None']);
  expect(drawn(rows, 'team').lanes.map(({ name }) => name)).toEqual(['None']);
});

test('an item of several teams lies in the lane of each, as bars of one thing', () => {
  const bars = drawn([aRow('1', { ...dated, teamIds: ['m1', 'm2'] })], 'team').bars;

  expect(bars.map(({ laneId, of }) => [laneId, of])).toEqual([
    ['m1', '1'],
    ['m2', '1'],
  ]);
  expect(new Set(bars.map(({ id }) => id)).size).toBe(2);
});

test('what is placed from the tray has the id that its bar will have', () => {
  const row = aRow('1', { teamIds: ['m2'] });
  const at = { start: '2027-01-01', end: '2027-03-31' };

  const bar = barToPlace(row, aPlan([row]), 'team', at);

  expect(bar.unscheduled).toBe(true);
  expect(bar.id).toBe(drawn([aRow('1', { ...dated, teamIds: ['m2'] })], 'team').bars[0]?.id);
});

test.each([
  [[], 'Q1 2027', 'Q1 2028', 5],
  [[{ startsOn: '2026-11-15', endsOn: '2027-01-31' }], 'Q4 2026', 'Q1 2028', 6],
  [[{ startsOn: '2027-11-15', endsOn: '2028-08-31' }], 'Q1 2027', 'Q4 2028', 8],
])('quarters hold the year and every item, and one more: %j', (items, first, last, count) => {
  const quarters = quartersAround(cycle, items);

  expect(quarters[0]?.label).toBe(first);
  expect(quarters.at(-1)?.label).toBe(last);
  expect(quarters).toHaveLength(count);
});

test('quarters follow a fiscal year that starts in April', () => {
  const quarters = quartersAround({ fiscalStart: '2027-04-01', year: 2027 }, [
    { startsOn: '2027-02-01', endsOn: '2027-02-28' },
  ]);

  expect(quarters.map(({ label, startsOn }) => `${label} ${startsOn}`)).toEqual([
    'Q4 2026 2027-01-01',
    'Q1 2027 2027-04-01',
    'Q2 2027 2027-07-01',
    'Q3 2027 2027-10-01',
    'Q4 2027 2028-01-01',
    'Q1 2028 2028-04-01',
  ]);
});

test('a list by quarter holds everything that the picture holds, once', () => {
  const rows = [
    aRow('1', { startsOn: '2027-05-01', endsOn: '2027-12-31' }),
    aRow('2', { startsOn: '2027-04-01', endsOn: '2027-04-30' }),
    aRow('3', { startsOn: '2020-01-01', endsOn: '2027-01-31' }),
    aRow('4'),
  ];
  const picture = drawn(rows, 'product');

  const groups = byQuarter(rows, picture.quarters).map(([{ label }, inIt]) => [label, inIt.map(({ id }) => id)]);

  expect(groups).toEqual([
    [picture.quarters[0]?.label, ['3']],
    ['Q2 2027', ['2', '1']],
  ]);
});

test('filters find what the list finds', () => {
  const rows = [
    aRow('1', { title: 'Slot booking', standing: 'CLEARED' }),
    aRow('2', { themeId: 't1', productId: 'p2' }),
  ];

  expect(filtered(rows, { query: 'SLOT' })).toEqual([rows[0]]);
  expect(filtered(rows, { query: 'rm-2027-2' })).toEqual([rows[1]]);
  expect(filtered(rows, { standing: 'CLEARED' })).toEqual([rows[0]]);
  expect(filtered(rows, { theme: 't1', product: 'p2' })).toEqual([rows[1]]);
  expect(filtered(rows, { theme: 't1', product: 'p1' })).toEqual([]);
});

test('a move there and back is no move', () => {
  expect(moved(moved({ startsOn: '2027-01-31', endsOn: '2027-03-31' }, 1), -1)).toEqual({
    startsOn: '2027-01-31',
    endsOn: '2027-03-31',
  });
  expect(sameDates(moved({}, 3), {})).toBe(true);
});

test('a broken order is told on both of its items', () => {
  const early = aRow('1', dated);
  const needed = aRow('2', { startsOn: '2027-03-01', endsOn: '2027-05-31' });
  const plan = aPlan([early, needed], { needs: [{ itemId: '1', neededId: '2' }] });

  expect(needsOf(plan, early).needs).toEqual([{ row: needed, broken: true }]);
  expect(needsOf(plan, needed).neededBy).toEqual([{ row: early, broken: true }]);
});

test('only what somebody else changed since the last look is news', () => {
  const before = [aRow('1'), aRow('2'), aRow('3')];
  const after = [aRow('1', { version: 2, changedBy: 'me' }), aRow('2', { version: 2 }), aRow('3'), aRow('4')];

  expect(changedByOthers(before, after, 'me').map(({ id }) => id)).toEqual(['2']);
});
