import { expect, test } from 'vitest';
import { aDifference, aPlannedItem } from '@/test/baselines';
import {
  BASELINE_CSV,
  baselineCsv,
  changesOf,
  complaintsAbout,
  DIFFERENCE_CSV,
  differencesCsv,
  sumChange,
} from './model';
import { filtersOf, readComparisonSearch } from './search';
import { changeText, fieldText, kindsText, reasonText, shiftText, signed } from './words';

test('a baseline has a name of one to 80 characters and a short note', () => {
  expect(complaintsAbout({ name: 'Board', note: '' })).toEqual({});
  expect(complaintsAbout({ name: ' ', note: 'x'.repeat(501) })).toEqual({ name: 'name', note: 'noteLong' });
  expect(complaintsAbout({ name: 'x'.repeat(81), note: '' })).toEqual({ name: 'nameLong' });
});

test('an address is read as far as it is ours', () => {
  expect(readComparisonSearch({ before: 'b', after: '', kind: 'GONE', product: 3 })).toEqual({ before: 'b' });
  expect(readComparisonSearch({ before: 'b', after: 'a', kind: 'MOVED' })).toEqual({
    before: 'b',
    after: 'a',
    kind: 'MOVED',
  });
  expect(filtersOf({ after: 'a' })).toBeUndefined();
  expect(filtersOf({ before: 'b', after: undefined, product: 'p' })).toEqual({ before: 'b', product: 'p' });
});

test('what changed is told field by field, with words for what is not given', () => {
  const difference = aDifference({
    fields: ['THEME', 'COST', 'EFFORT'],
    after: aPlannedItem({ theme: null, cost: null, efforts: [] }),
  });
  expect(changesOf(difference, { text: fieldText }).map(changeText)).toEqual([
    'Theme: from Calm to no theme',
    'Cost: from €1,000 to no cost',
    'Effort: from Platform 10 pw to no effort',
  ]);
  expect(changesOf(aDifference({ before: null }), { text: fieldText })).toEqual([]);
});

test('a shift is told once when both ends moved alike', () => {
  expect(shiftText(aDifference())).toBe('14 days later');
  expect(shiftText(aDifference({ startShift: -1, endShift: -1 }))).toBe('1 day earlier');
  expect(shiftText(aDifference({ startShift: 7, endShift: -2 }))).toBe('starts 7 days later, ends 2 days earlier');
  expect(shiftText(aDifference({ startShift: 0, endShift: 3 }))).toBe('ends 3 days later');
  expect(shiftText(aDifference({ startShift: null, endShift: null }))).toBe('');
});

test('sums are compared without the dust of decimals, and money only in one currency', () => {
  const sums = { items: 3, value: 10, cost: { amount: '0.10', currency: 'EUR' }, weeks: 0.1 };
  expect(sumChange(sums, { ...sums, items: 2, cost: { amount: '0.30', currency: 'EUR' }, weeks: 0.3 })).toEqual({
    items: -1,
    value: 0,
    cost: 0.2,
    weeks: 0.2,
  });
  expect(sumChange(sums, { ...sums, cost: { amount: '5', currency: 'USD' } }).cost).toBeUndefined();
  expect([signed(2, String), signed(-2, String), signed(0, String)]).toEqual(['+2', '−2', '']);
});

test('the download has a row for each item, and no cell that a spreadsheet would compute', () => {
  const columns = Object.fromEntries(DIFFERENCE_CSV.map((column) => [column, column])) as Record<
    (typeof DIFFERENCE_CSV)[number],
    string
  >;
  const row = aDifference({
    title: '=SUM(1)',
    startShift: -14,
    reason: { code: 'MARKET', sentence: 'A rival left, it seems', givenBy: 'Ada', givenAt: '2027-04-01T09:00:00Z' },
  });
  const csv = differencesCsv([row], {
    columns,
    text: fieldText,
    kind: kindsText,
    change: changeText,
    reason: reasonText,
  });
  expect(csv.split('\r\n')).toEqual([
    DIFFERENCE_CSV.join(','),
    `RM-2027-001,'=SUM(1),Payments,Moved and changed,2027-04-01,2027-04-15,2027-06-30,2027-07-14,-14,14,"Cost: from €1,000 to €1,500",Market,"A rival left, it seems"`,
  ]);
});

test('the download of a baseline has every fact that it keeps', () => {
  const columns = Object.fromEntries(BASELINE_CSV.map((column) => [column, column])) as Record<
    (typeof BASELINE_CSV)[number],
    string
  >;
  const csv = baselineCsv(
    [{ itemId: 'item-1', number: 'RM-2027-001', externalKey: 'KEP-1', item: aPlannedItem(), standing: 'DRAFT' }],
    {
      columns,
      kind: ({ kind }) => kind,
      horizon: ({ horizon }) => horizon,
      standing: ({ standing }) => standing,
      promoted: 'yes',
    },
  );
  expect(csv.split('\r\n')[1]).toBe(
    'RM-2027-001,KEP-1,Wait board,Payments,Calm,FEATURE,NEXT,2027-04-01,2027-06-30,1,300,EUR,1000.00,10,Platform 10,,,DRAFT',
  );
});
