import { expect, test } from 'vitest';
import { aCycle } from '@/test/plan';
import { bodyOf, NEW, NOTHING, targetsOf, toggled } from './model';

test('the year after can be started while it has no plan', () => {
  const later = aCycle({ id: 'cycle-3', year: 2029 });

  expect(targetsOf(aCycle(), [later, aCycle()]).map(({ value, year }) => [value, year])).toEqual([
    [NEW, 2028],
    ['cycle-3', 2029],
  ]);
  expect(targetsOf(aCycle(), [aCycle({ id: 'next', year: 2028 }), aCycle()]).map(({ value }) => value)).toEqual([
    'next',
  ]);
  expect(targetsOf(aCycle({ year: 2100 }), [])).toEqual([]);
});

test('a reason counts for what is not carried over, and a new year has no id', () => {
  const items = toggled(NOTHING.items, 'item-1');
  const reasons = { 'item-1': 'Late', 'item-2': ' The depot was sold ', 'item-3': ' ' };

  expect(bodyOf({ ...NOTHING, items, reasons }, NEW)).toEqual({
    itemIds: ['item-1'],
    objectiveIds: [],
    left: [{ itemId: 'item-2', reason: 'The depot was sold' }],
  });
  expect(bodyOf({ ...NOTHING, items }, 'cycle-2')).toMatchObject({ toCycleId: 'cycle-2' });
});
