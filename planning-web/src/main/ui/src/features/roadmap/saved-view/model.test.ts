import { expect, test } from 'vitest';
import type { ListSearch } from '../list/search';
import { addressOf, searchOf } from './model';

test('a view is read back as it was saved, without the year', () => {
  const search: ListSearch = { query: 'a & b=c/ü "x"', product: 'p-1', view: 'timeline', lanes: 'team', lines: 'off' };

  const address = addressOf({ ...search, cycle: 2027 } as ListSearch);

  expect(address).toMatch(/^[A-Za-z0-9_.~%=&+*-]*$/);
  expect(address).not.toContain('2027');
  expect(searchOf(address)).toEqual(search);
});

test('what an older build saved and this one does not know is left out', () => {
  expect(searchOf('view=carousel&group=theme&colour=red')).toEqual({ group: 'theme' });
  expect(searchOf('')).toEqual({});
});
