import { expect, test } from 'vitest';
import { filtersOf, readListSearch } from './search';

test('an empty filter is no filter', () => {
  expect(filtersOf({ query: '', product: 'p', view: 'timeline' })).toEqual({ product: 'p' });
});

test('an address with anything else in it is read as far as it is ours', () => {
  expect(readListSearch({ query: 2027, view: 'carousel', lanes: 'colour', other: 'x' })).toEqual({ query: '2027' });
  expect(readListSearch({ view: 'timeline', lanes: 'team', lines: 'off', tray: 'on' })).toEqual({
    view: 'timeline',
    lanes: 'team',
    lines: 'off',
  });
});
