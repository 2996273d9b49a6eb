import { expect, test } from 'vitest';
import { busy, noCases } from '@/test/figures';
import { APPEALS, CASES, type Column, figuresCsv, isEmpty } from './model';

const names = Object.fromEntries([...CASES, ...APPEALS].map((column) => [column, column])) as Record<Column, string>;

test('the download holds every tier and the sum, and no days where nothing was decided', () => {
  const csv = figuresCsv(busy, { ...names, tier: 'Tier', withoutCase: 'Without a case', all: 'All' });

  expect(csv.split('\r\n')).toEqual([
    'Tier,begun,sealed,promoted,returned,stopped,open,decided,medianDays,slowDays,made,upheld,newReview,lapsed,openAppeals',
    '1,3,0,2,1,0,0,3,4,8.8,0,0,0,0,0',
    '2,0,0,0,0,0,0,0,,,0,0,0,0,0',
    'Without a case,0,0,0,0,1,0,0,,,1,0,0,0,1',
    'All,3,0,2,1,1,0,3,4,8.8,1,0,0,0,1',
  ]);
});

test('a stop alone is something to show', () => {
  expect(isEmpty({ tiers: [], all: noCases })).toBe(true);
  expect(isEmpty({ tiers: [], all: { ...noCases, stopped: 1 } })).toBe(false);
});
