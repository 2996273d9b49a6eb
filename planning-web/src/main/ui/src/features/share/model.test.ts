import { expect, test } from 'vitest';
import type { SharedRoadmap, ShareLink } from '@/api/share-links';
import { addressOf, CSV_COLUMNS, daysFrom, drawnOf, linksCsv, working } from './model';

const roadmap: SharedRoadmap = {
  audience: 'The board',
  expiresOn: '2027-06-30',
  lanes: 'THEME',
  frozen: false,
  showsMoney: false,
  showsNames: false,
  plan: {
    cycle: 'Plan 2027',
    year: 2027,
    asOf: '2027-03-01',
    mark: 'Draft',
    quarters: [],
    products: [{ key: 'p1', name: 'Ledger' }],
    themes: [{ key: 't1', name: 'Trust' }],
    entries: [
      {
        number: 'RM-2027-001',
        title: 'Wait board',
        product: 'p1',
        theme: 't1',
        kind: 'FEATURE',
        startsOn: '2027-01-01',
        endsOn: '2027-03-31',
        horizon: 'NOW',
      },
      { number: 'RM-2027-002', title: 'Undated', product: 'p1', kind: 'FEATURE', horizon: 'LATER' },
    ],
  },
};

test('only what has both dates is drawn, in the lane of its theme', () => {
  const { items, lanes } = drawnOf(roadmap, 'No theme');

  expect(items.map(({ id, laneId }) => [id, laneId])).toEqual([['RM-2027-001', 't1']]);
  expect(lanes.map(({ name }) => name)).toEqual(['Trust', 'No theme']);
});

test('by product the lanes are the products', () => {
  expect(drawnOf({ ...roadmap, lanes: 'PRODUCT' }, 'No theme').lanes).toEqual([{ id: 'p1', name: 'Ledger' }]);
});

test('a link that has ended does not work', () => {
  const links = [{ ended: true }, { ended: false }, { ended: false }] as ShareLink[];
  expect(working(links)).toBe(2);
});

test('a last day is a day of the calendar', () => {
  expect(daysFrom(new Date('2027-12-15T23:00:00Z'), 30)).toBe('2028-01-14');
});

test('the address carries the token and nothing else', () => {
  expect(addressOf('abc', 'https://plan.example')).toBe('https://plan.example/shared/abc');
});

test('the table holds every link and no formula', () => {
  const link: ShareLink = {
    id: 'link-1',
    audience: '=cmd',
    lanes: 'THEME',
    showsMoney: true,
    showsNames: false,
    frozen: false,
    madeOn: '2027-03-01',
    madeBy: 'Ada',
    expiresOn: '2027-06-30',
    ended: false,
    times: 2,
    version: 1,
  };
  const names = Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as never;

  expect(linksCsv([link], names).split('\r\n')[1]).toBe("'=cmd,THEME,true,false,false,2027-03-01,Ada,2027-06-30,,2,");
});
