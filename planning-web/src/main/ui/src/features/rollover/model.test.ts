import { expect, test } from 'vitest';
import { aCycle } from '@/test/plan';
import { ALONG, bodyOf, CSV_COLUMNS, isTooMuch, NEW, NOTHING, reportCsv, targetsOf, toggled } from './model';

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
    along: ['EFFORT', 'COST', 'IMPACT', 'CONFIDENCE', 'DEPENDENCY', 'ITEM_SET', 'TRIPWIRE', 'REVISIT'],
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

test('the report has a row for each part and one for each kind that could go along', () => {
  const itself = <Key extends string>(keys: readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, key])) as unknown as Record<Key, string>;
  const report = reportCsv(
    [
      {
        kind: 'ITEM',
        originId: 'item-1',
        number: 'RM-2027-001',
        title: '=1+1',
        copyId: 'copy-1',
        copyNumber: 'RM-2028-001',
        reason: '',
      },
      { kind: 'ITEM', originId: 'item-2', number: 'RM-2027-002', title: 'Yard map', reason: 'Sold, for good' },
    ],
    [{ kind: 'EFFORT', went: 2, stayed: 1 }],
    {
      columns: itself(CSV_COLUMNS),
      parts: itself(['ITEM', 'THEME', 'OBJECTIVE']),
      along: itself([...ALONG, 'REVIEW']),
    },
  );

  expect(report.replace('\uFEFF', '').trim().split('\r\n')).toEqual([
    'kind,number,title,copyNumber,went,stayed,reason',
    "ITEM,RM-2027-001,'=1+1,RM-2028-001,1,0,",
    'ITEM,RM-2027-002,Yard map,,0,1,"Sold, for good"',
    'EFFORT,,,,2,1,',
  ]);
});
