import { expect, test } from 'vitest';
import type { Allocation, Budget } from '@/api/budget';
import { aBudget, anAllocation, euros } from '@/test/budget';
import {
  allocationCsv,
  allocationEntryOf,
  allocationPointer,
  amountOf,
  barOf,
  budgetCsv,
  budgetEntryOf,
  budgetInputOf,
  budgetPointer,
  complaintsAboutAllocation,
  complaintsAboutBudget,
  followedFrom,
  outOfBand,
  overOf,
  planMoney,
  quartersOver,
  sumOfEntry,
  sumOfShares,
  targetsOf,
  themesOut,
  yearAmountOf,
} from './model';

const budget: Budget = aBudget();
const allocation: Allocation = anAllocation();
const entry = { quarter1: '260000', quarter2: '280000', quarter3: '200000', quarter4: '220000', yearTotal: '' };

test('cents of a large amount say nothing, those of a small one do', () => {
  expect(planMoney(euros('230491.71'))).toBe('€230,492');
  expect(planMoney(euros('99.50'))).toBe('€99.50');
  expect(planMoney(euros('0.00'))).toBe('€0');
});

test('a cost is over to the cent, and never where nothing is set', () => {
  expect(overOf(euros('100.01'), euros('100.00'))).toEqual(euros('0.01'));
  expect(overOf(euros('100.00'), euros('100.00'))).toBeUndefined();
  expect(overOf(euros('100.00'), undefined)).toBeUndefined();
  expect(quartersOver(budget)).toBe(1);
});

test('the year has its own total, or its quarters together', () => {
  expect(yearAmountOf(budget)).toEqual(euros('960000.00'));
  expect(yearAmountOf({ ...budget, yearTotal: euros('900000.00') })).toEqual(euros('900000.00'));
  expect(yearAmountOf({ ...budget, quarters: budget.quarters.map((quarter) => ({ ...quarter, amount: null })) })).toBe(
    undefined,
  );
});

test('the bar is full where more is planned than there is, and promoted is a part of what is planned', () => {
  expect(barOf(euros('50'), euros('25'), euros('100'))).toEqual({ filled: 0.5, inner: 0.25 });
  expect(barOf(euros('200'), euros('100'), euros('100'))).toEqual({ filled: 1, inner: 0.5 });
  expect(barOf(euros('5'), euros('0'), euros('0'))).toEqual({ filled: 1, inner: 0 });
  expect(barOf(euros('5'), euros('0'), null)).toBeUndefined();
});

test('amounts are read as they are typed, with at most two decimals', () => {
  expect(amountOf('260,000')).toBe('260000.00');
  expect(amountOf('0.5')).toBe('0.50');
  expect(amountOf('1.005')).toBeUndefined();
  expect(amountOf('-1')).toBeUndefined();
  expect(amountOf('')).toBeUndefined();
});

test('the budget wants four amounts, and a year of at most their sum', () => {
  expect(budgetEntryOf(budget)).toEqual(entry);
  expect(sumOfEntry(entry)).toBe(960000);
  expect(complaintsAboutBudget(entry)).toEqual({});
  expect(complaintsAboutBudget({ ...entry, quarter2: '', yearTotal: 'much' })).toEqual({
    quarter2: 'missing',
    yearTotal: 'missing',
  });
  expect(complaintsAboutBudget({ ...entry, yearTotal: '960000.01' })).toEqual({ yearTotal: 'tooMuch' });
  expect(budgetInputOf({ ...entry, yearTotal: '900000' }, 'EUR')).toEqual({
    quarters: ['260000.00', '280000.00', '200000.00', '220000.00'].map(euros),
    yearTotal: euros('900000.00'),
  });
  expect(followedFrom(entry, 'quarter1').quarter4).toBe('260000');
  expect(budgetPointer('/quarters/2')).toBe('/quarter3');
  expect(budgetPointer('/yearTotal')).toBe('/yearTotal');
});

test('a theme without a share has no target, and the last one says when all are too much', () => {
  expect(allocationEntryOf(allocation)).toEqual({
    'theme-1': { share: '50', tolerance: '5' },
    'theme-2': { share: '', tolerance: '5' },
  });
  const both = { 'theme-1': { share: '70', tolerance: '0' }, 'theme-2': { share: '31', tolerance: '5' } };
  expect(sumOfShares(both)).toBe(101);
  expect(complaintsAboutAllocation(both)).toEqual({ 'theme-2.share': 'sumTooMuch' });
  expect(complaintsAboutAllocation({ 'theme-1': { share: '5.5', tolerance: '' } })).toEqual({
    'theme-1.share': 'missingShare',
    'theme-1.tolerance': 'missingTolerance',
  });
  expect(complaintsAboutAllocation({ 'theme-1': { share: '', tolerance: '' } })).toEqual({});
  expect(targetsOf({ ...both, 'theme-1': { share: '', tolerance: '5' } })).toEqual([
    { themeId: 'theme-2', share: 31, tolerance: 5 },
  ]);
  expect(allocationPointer('/targets/0/share', [{ themeId: 'theme-2' }])).toBe('/theme-2/share');
  expect(allocationPointer('/targets', [])).toBe('/targets');
});

test('a share out of its band says by how many points', () => {
  const [first, second] = allocation.themes;
  expect(first && outOfBand(first, 'cost')).toEqual({ side: 'below', bound: 45, points: 14.2 });
  expect(first && outOfBand(first, 'weeks')).toBeUndefined();
  expect(second && outOfBand(second, 'cost')).toBeUndefined();
  expect(themesOut(allocation)).toBe(1);
});

test('what is not set stays empty in a file, which is not 0', () => {
  const words = new Proxy({}, { get: (_, name) => String(name) }) as never;
  const lines = budgetCsv(budget, { columns: words, year: 'Year', notScheduled: 'None', outsideYear: 'Outside' }).split(
    '\r\n',
  );
  expect(lines[3]).toBe('Q3 2027,2027-07-01,2027-09-30,EUR,200000.00,260017.47,0.00,60017.47');
  expect(lines[5]).toBe('Year,,,EUR,960000.00,939000.00,84000.00,');
  expect(lines[6]).toBe('None,,,EUR,,12000.00,,');
  const shares = allocationCsv(allocation, words).split('\r\n');
  expect(shares[1]).toBe('Answered within the hour,50,5,EUR,289000.00,30.8,94.5,48');
  expect(shares[2]).toBe('See it coming,,,EUR,194000.00,20.7,60,30.5');
});
