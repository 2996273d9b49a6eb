import { expect, test } from 'vitest';
import { aTimelineRow } from '@/test/cycle-items';
import { anItem, mira } from '@/test/samples';
import { between, groupsOf, itemsCsv, laterByWeeks, sorted } from './model';

const row = (id: string, changes: Parameters<typeof anItem>[0] = {}) =>
  aTimelineRow(anItem({ id, number: `RM-2027-00${id}`, startsOn: undefined, ...changes }));
const rows = [
  row('1', { title: 'Beta', startsOn: '2027-05-01', theme: { id: 't2', name: 'Trust', position: 1 } }),
  row('2', { title: 'Alpha', standing: 'CLEARED' }),
  row('3', {
    title: 'Gamma',
    startsOn: '2027-01-01',
    horizon: 'LATER',
    theme: { id: 't1', name: 'Growth', position: 2 },
  }),
];
const plan = {
  items: rows,
  needs: [],
  products: [{ id: 'product-1', name: 'Payments', mayChange: true }],
  themes: [
    { id: 't1', name: 'Growth', position: 2, strategyId: 's' },
    { id: 't2', name: 'Trust', position: 1, strategyId: 's' },
  ],
  strategies: [],
  teams: [],
  people: [mira],
};
const idsIn = (groups: ReturnType<typeof groupsOf>) =>
  groups.map((group) => [group.key, group.rows.map(({ id }) => id)] as const);

test('groups stand in the order of the plan, and what has no theme comes last', () => {
  expect(idsIn(groupsOf(rows, 'theme', plan))).toEqual([
    ['t2', ['1']],
    ['t1', ['3']],
    ['', ['2']],
  ]);
  expect(idsIn(groupsOf(rows, 'horizon', plan))).toEqual([
    ['NOW', ['1', '2']],
    ['LATER', ['3']],
  ]);
  expect(groupsOf(rows, 'standing', plan).map(({ key }) => key)).toEqual(['DRAFT', 'CLEARED']);
});

test('a group that this build does not know is shown all the same', () => {
  expect(groupsOf([row('1', { standing: 'NEW_WORD' })], 'standing', plan).map(({ key }) => key)).toEqual(['NEW_WORD']);
});

test('what has no start comes last in both directions', () => {
  expect(sorted(rows, 'start', false).map(({ id }) => id)).toEqual(['3', '1', '2']);
  expect(sorted(rows, 'start', true).map(({ id }) => id)).toEqual(['1', '3', '2']);
  expect(sorted(rows, 'title', false).map(({ id }) => id)).toEqual(['2', '1', '3']);
  expect(sorted(rows, 'number', true).map(({ id }) => id)).toEqual(['3', '2', '1']);
});

test('Shift selects what lies between, in either direction, and without a beginning the one alone', () => {
  expect(between(['a', 'b', 'c', 'd'], 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(between(['a', 'b', 'c', 'd'], 'c', 'a')).toEqual(['a', 'b', 'c']);
  expect(between(['a', 'b'], undefined, 'b')).toEqual(['b']);
  expect(between(['a', 'b'], 'gone', 'b')).toEqual(['b']);
});

test('weeks move both dates across months, and what has none is left alone', () => {
  expect(laterByWeeks({ ...row('1'), startsOn: '2027-02-22', endsOn: '2027-03-31' }, 1)).toEqual({
    startsOn: '2027-03-01',
    endsOn: '2027-04-07',
  });
  expect(laterByWeeks({ ...row('1'), startsOn: '2027-01-04' }, -1)).toEqual({ startsOn: '2026-12-28' });
  expect(laterByWeeks(row('1'), 4)).toBeUndefined();
});

test('the download names what rows refer to', () => {
  const names = Object.fromEntries(
    ['number', 'title', 'kind', 'product', 'theme', 'horizon', 'startsOn', 'endsOn', 'owner', 'standing'].map(
      (column) => [column, column],
    ),
  ) as Parameters<typeof itemsCsv>[2];

  const [head, first] = itemsCsv(rows, plan, names).split('\r\n');

  expect(head).toMatch(/^number,title/);
  expect(first).toBe('RM-2027-001,Beta,FEATURE,Payments,Trust,NOW,2027-05-01,,Mira Okafor,DRAFT');
});
