import { expect, test } from 'vitest';
import { type ItemRow, timelineOf } from './model';
import { filtersOf, readListSearch } from './search';

const row: ItemRow = {
  id: 'i',
  number: 'RM-2027-001',
  title: 'Faster answers',
  kind: 'FEATURE',
  product: { id: 'p', name: 'Desk' },
  horizon: 'NOW',
  owner: { id: 'o', name: 'Owner' },
  standing: 'IN_REVIEW',
  onPortfolio: false,
  version: 1,
};

test('an empty filter is no filter', () => {
  expect(filtersOf({ query: '', product: 'p', view: 'timeline' })).toEqual({ product: 'p' });
});

test('an address with anything else in it is read as far as it is ours', () => {
  expect(readListSearch({ query: 2027, view: 'board', other: 'x' })).toEqual({ query: '2027' });
  expect(readListSearch({ view: 'timeline' })).toEqual({ view: 'timeline' });
});

test('only rows with both dates reach the timeline, in the lane of their product', () => {
  const dated = {
    ...row,
    id: 'j',
    startsOn: '2027-02-01',
    endsOn: '2027-04-30',
    theme: { id: 't', name: 'T', position: 1 },
  };
  const timeline = timelineOf([row, { ...row, id: 'k', startsOn: '2027-02-01' }, dated]);

  expect(timeline.items).toEqual([
    {
      id: 'j',
      title: 'Faster answers',
      laneId: 'p',
      start: '2027-02-01',
      end: '2027-04-30',
      state: 'in-review',
      themeId: 't',
    },
  ]);
  expect(timeline.lanes.map(({ name }) => name)).toEqual(['Desk']);
  expect(timeline.themes.map(({ id }) => id)).toEqual(['t']);
});
