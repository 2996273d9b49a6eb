import { expect, test } from 'vitest';
import type { Dependency } from '@/api/dependencies';
import { CSV_COLUMNS, complaintsAbout, dependenciesCsv, entryOf, isFull, pointerInForm, type SetItem } from './model';
import { filtersOf, readDependencySearch } from './search';

const items = (count: number): SetItem[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, number: `RM-${index}`, title: 'T', product: 'P' }));

test('a set has a name and two to twenty items', () => {
  const entry = (name: string, count: number) => ({ ...entryOf(undefined), name, items: items(count) });
  expect(complaintsAbout(entry('Bundle', 2))).toEqual({});
  expect(complaintsAbout(entry(' ', 1))).toEqual({ name: 'name', items: 'few' });
  expect(complaintsAbout(entry('x'.repeat(81), 21))).toEqual({ name: 'nameLong', items: 'many' });
  expect([isFull(entry('B', 19)), isFull(entry('B', 20))]).toEqual([false, true]);
});

test('what the server says of one item finds the field of all of them', () => {
  expect(pointerInForm('/itemIds/3')).toBe('/items');
  expect(pointerInForm('/itemIds')).toBe('/items');
  expect(pointerInForm('/name')).toBe('/name');
});

test('an address is read as far as it is ours', () => {
  expect(readDependencySearch({ product: 'p', kind: 'NEEDS', broken: 'yes', other: 1 })).toEqual({ product: 'p' });
  expect(readDependencySearch({ kind: 'RELATES_TO', broken: true })).toEqual({ kind: 'RELATES_TO', broken: true });
  expect(filtersOf({ product: undefined, broken: true })).toEqual({ broken: true });
});

test('the download has a row for each dependency, and no cell that a spreadsheet would compute', () => {
  const product = { id: 'p', name: 'Payments' };
  const dependency: Dependency = {
    id: 'd',
    kind: 'DEPENDS_ON',
    item: { id: 'a', number: 'RM-1', title: '=SUM(1)', product, startsOn: '2027-04-01', withdrawn: false },
    standing: 'DRAFT',
    other: { id: 'b', number: 'RM-2', title: 'B', product, endsOn: '2027-06-30', withdrawn: false },
    otherStanding: 'DRAFT',
    note: 'Why, then',
    warning: 'Starts too early.',
    mayChange: true,
    version: 1,
  };
  const columns = Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as Record<
    (typeof CSV_COLUMNS)[number],
    string
  >;

  const csv = dependenciesCsv([dependency], { columns, kinds: { DEPENDS_ON: 'Depends on', RELATES_TO: 'Relates to' } });

  expect(csv.split('\r\n')).toEqual([
    CSV_COLUMNS.join(','),
    `RM-1,'=SUM(1),Payments,2027-04-01,,Depends on,RM-2,B,Payments,,2027-06-30,Starts too early.,"Why, then"`,
  ]);
});
