import { expect, test } from 'vitest';
import { countsOf, type Entry, isDated, lanesOf, NO_THEME, type Portfolio, timelineItems } from './model';

const portfolio: Portfolio = {
  cycle: { id: 'c', name: 'Plan 2027', year: 2027 },
  quarters: [],
  products: [
    { id: 'p1', name: 'Ledger' },
    { id: 'p2', name: 'Unused' },
  ],
  themes: [
    { id: 't2', name: 'Trust', position: 2 },
    { id: 't1', name: 'Growth', position: 1 },
  ],
  entries: [
    {
      itemId: 'a',
      number: 'RM-2027-001',
      title: '=cmd, "now"',
      productId: 'p1',
      themeId: 't2',
      kind: 'FEATURE',
      startsOn: '2027-01-01',
      endsOn: '2027-03-31',
      horizon: 'NOW',
      state: 'ACTIVE',
      tier: 1,
    },
    {
      itemId: 'b',
      number: 'RM-2027-002',
      title: 'Later',
      productId: 'p1',
      kind: 'OUTCOME',
      horizon: 'LATER',
      state: 'SUSPENDED',
    },
  ],
};

test('an item without dates has no place on the timeline', () => {
  expect(timelineItems(portfolio, 'product', String).map(({ id }) => id)).toEqual(['a']);
  expect(portfolio.entries.filter((entry) => !isDated(entry)).map(({ itemId }) => itemId)).toEqual(['b']);
});

test('the lane of a bar is its product or its theme', () => {
  expect(timelineItems(portfolio, 'product', String)[0]?.laneId).toBe('p1');
  expect(timelineItems(portfolio, 'theme', String)[0]?.laneId).toBe('t2');
});

test('a bar tells that the due date of a condition was extended', () => {
  const [first, ...others] = portfolio.entries;
  const extended = { ...portfolio, entries: [{ ...(first as Entry), dueExtendedTo: '2027-04-30' }, ...others] };

  expect(timelineItems(extended, 'product', (due) => `extended to ${due}`)[0]?.note).toBe('extended to 2027-04-30');
  expect(timelineItems(portfolio, 'product', String)[0]).not.toHaveProperty('note');
});

test('lanes by product leave out products that hold nothing', () => {
  expect(lanesOf(portfolio, 'product', 'No theme').map(({ name }) => name)).toEqual(['Ledger']);
});

test('lanes by theme follow the order of the themes and end with what has none', () => {
  expect(lanesOf(portfolio, 'theme', 'No theme').map(({ id }) => id)).toEqual(['t1', 't2', NO_THEME]);
});

test('a suspended entry does not count as cleared', () => {
  expect(countsOf(portfolio)).toEqual({ cleared: 1, suspended: 1 });
});
