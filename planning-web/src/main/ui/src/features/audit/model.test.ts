import { expect, test } from 'vitest';
import { filterFrom, isEmpty } from './model';

test('an address with filters is read back as these filters', () => {
  expect(filterFrom({ item: 'a', person: 'b', kind: 'SIGNATURE' })).toEqual({
    item: 'a',
    person: 'b',
    kind: 'SIGNATURE',
  });
});

test('what an address makes up does not filter', () => {
  expect(isEmpty(filterFrom({ kind: 'EVERYTHING', person: 7, nonsense: true }))).toBe(true);
});
