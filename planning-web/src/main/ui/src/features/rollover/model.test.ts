import { expect, test } from 'vitest';
import { aCycle } from '@/test/plan';
import { bodyOf, isTooMuch, NEW, NOTHING, targetsOf, toggled } from './model';

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

test('items that stay with a reason are named, too, and count with the others', () => {
  const items = new Set(Array.from({ length: 150 }, (_, n) => `item-${n}`));
  const reasons = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`left-${n}`, 'Sold']));

  expect(isTooMuch({ ...NOTHING, items, reasons: reasons(50) })).toBe(false);
  expect(isTooMuch({ ...NOTHING, items, reasons: reasons(51) })).toBe(true);
  expect(isTooMuch({ ...NOTHING, objectives: new Set(Array.from({ length: 201 }, (_, n) => `goal-${n}`)) })).toBe(true);
});
