import { expect, test } from 'vitest';
import type { ItemPlace, LimitUse, Shortage } from '@/api/scenarios';
import { assumptionsFor, bringsIn, gapOf, limitRows, placesCsv, reasonKey, scenarioEntry, shownGap } from './model';

function aPlace(changes: Partial<ItemPlace> = {}): ItemPlace {
  return {
    itemId: 'item-1',
    number: 'RM-2027-001',
    title: 'Slot booking',
    product: 'Payments',
    value: 480,
    weeks: 12,
    mandatory: false,
    gate: 'CLEARED',
    reason: 'TEAM_SHORT',
    subject: 'Daily work',
    nearest: 2,
    shortages: [],
    ...changes,
  };
}

const team: Shortage = { kind: 'TEAM', teamId: 'team-1', team: 'Daily work', amount: 2.31 };

test('a plan that is the best has no gap, and a gap that would be rounded away is still shown', () => {
  expect(gapOf(480, 480)).toBe(0);
  expect(gapOf(475.2, 480)).toBeCloseTo(0.01);
  expect(gapOf(0, 0)).toBe(0);
  expect(shownGap(0.00000001)).toBe(0.0001);
});

test('what is missing becomes assumptions, weeks rounded up and money once', () => {
  const shortages: Shortage[] = [
    team,
    { kind: 'QUARTER_BUDGET', amount: 300 },
    { kind: 'YEAR_BUDGET', amount: 500.5 },
    { kind: 'REVIEWERS', amount: 4 },
  ];

  expect(assumptionsFor(aPlace({ shortages }))).toEqual([
    { kind: 'TEAM_WEEKS', teamId: 'team-1', quarter: 2, amount: 2.4 },
    { kind: 'MONEY', quarter: 2, amount: 500.5 },
    { kind: 'ITEM_PLACED', itemId: 'item-1', quarter: 2 },
  ]);
  expect(assumptionsFor(aPlace({ shortages: [{ ...team, amount: 2.4 }] }))).toMatchObject([
    { amount: 2.4 },
    { kind: 'ITEM_PLACED' },
  ]);
});

test('only what is cut for want of something can be brought in', () => {
  expect(bringsIn(aPlace({ shortages: [team] }))).toBe(true);
  expect(bringsIn(aPlace({ shortages: [team], quarter: 3 }))).toBe(false);
  expect(bringsIn(aPlace({ reason: 'NEEDS_CUT' }))).toBe(false);
});

test('the sentence differs for what is in the plan, and for money, which has no name', () => {
  expect(reasonKey(aPlace())).toBe('reason.TEAM_SHORT');
  expect(reasonKey(aPlace({ quarter: 3 }))).toBe('reason.later.TEAM_SHORT');
  expect(reasonKey(aPlace({ reason: 'TOO_LARGE', subject: null }))).toBe('reason.TOO_LARGE_MONEY');
});

test('limits stand in a row for each team, the reviewers and the money; what is nothing is left out', () => {
  const use = (changes: Partial<LimitUse>): LimitUse => ({ kind: 'TEAM', quarter: 1, takes: 1, worth: 0, ...changes });
  const rows = limitRows({
    uses: [
      use({ teamId: 'team-1', team: 'Daily work', has: 13 }),
      use({ teamId: 'team-1', team: 'Daily work', quarter: 2, has: 13 }),
      use({ kind: 'REVIEWERS', takes: 0 }),
      use({ kind: 'QUARTER_BUDGET', has: 100 }),
      use({ kind: 'YEAR_BUDGET', quarter: 0, has: 400 }),
    ],
  });

  expect(rows.map(({ id }) => id)).toEqual(['team-1', 'money']);
  expect(rows[0]?.uses[2]?.has).toBe(13);
  expect(rows[1]?.uses[0]?.has).toBe(400);
});

test('a table of places says why in words and leaves out what is not known', () => {
  const columns = {
    number: 'N',
    title: 'T',
    product: 'P',
    theme: 'H',
    quarter: 'Q',
    value: 'V',
    cost: 'C',
    weeks: 'W',
    why: 'Y',
  };

  const text = placesCsv([aPlace(), aPlace({ quarter: 2, cost: 10.5 })], { columns, why: () => 'No room, alas' });

  expect(text.split('\r\n')).toEqual([
    'N,T,P,H,Q,V,C,W,Y',
    'RM-2027-001,Slot booking,Payments,,,480,,12,"No room, alas"',
    'RM-2027-001,Slot booking,Payments,,Q2,480,10.5,12,"No room, alas"',
  ]);
});

test('a new scenario begins with what is usual', () => {
  expect(scenarioEntry(undefined)).toMatchObject({ capacityPercent: 100, keepsPromoted: true, reviewerHours: '' });
});
