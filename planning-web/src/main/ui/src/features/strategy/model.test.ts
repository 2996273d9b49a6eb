import { describe, expect, test } from 'vitest';
import type { GrowthStrategy, StrategyOption } from '@/api/strategies';
import {
  byClass,
  byRank,
  type Criterion,
  cellAfterKey,
  cellAfterRating,
  explainScore,
  nextWithoutStance,
  shareOf,
  stanceOfKey,
} from './model';

function strategy(number: number, changes: Partial<GrowthStrategy> = {}): GrowthStrategy {
  return {
    key: `STRATEGY_${number}`,
    number,
    class: 'GROW_REVENUE',
    name: `Strategy ${number}`,
    description: '',
    metricsItShouldMove: [],
    evidenceItNeeds: [],
    typicalRisks: [],
    notThis: '',
    origin: '',
    catalogueVersion: 1,
    ...changes,
  };
}

function option(number: number, changes: Partial<StrategyOption> = {}): StrategyOption {
  return {
    id: `option-${number}`,
    cycleId: 'cycle',
    strategy: strategy(number),
    strategyKey: `STRATEGY_${number}`,
    chosen: false,
    ratings: [],
    version: 1,
    ...changes,
  };
}

const impact: Criterion = { id: 'impact', name: 'Impact', weight: 60, direction: 'BENEFIT' };
const effort: Criterion = { id: 'effort', name: 'Effort', weight: 20, direction: 'COST' };

test('the digits 1 to 4 are the stances, nothing else is', () => {
  expect(stanceOfKey('1')).toBe('PURSUE');
  expect(stanceOfKey('4')).toBe('NEVER');
  expect(stanceOfKey('5')).toBeUndefined();
  expect(stanceOfKey('j')).toBeUndefined();
});

test('classes become groups in the order of the catalogue', () => {
  const saving = option(3, { strategy: strategy(3, { class: 'SAVE_COST' }) });

  expect(byClass([option(1), option(2), saving]).map((group) => group.options.length)).toEqual([2, 1]);
});

describe('nextWithoutStance', () => {
  const options = [option(1), option(2, { stance: 'NEVER', reason: 'no' }), option(3)];

  test('passes over the ones that are decided', () => {
    expect(nextWithoutStance(options, 0)).toBe(2);
  });

  test('goes on at the top after the last', () => {
    expect(nextWithoutStance(options, 2)).toBe(0);
  });

  test('steps on by one when all are decided', () => {
    const decided = options.map((one) => ({ ...one, stance: 'EXPLORE' as const }));
    expect(nextWithoutStance(decided, 0)).toBe(1);
    expect(nextWithoutStance(decided, 2)).toBe(2);
  });
});

describe('explainScore', () => {
  test('a cost counts the other way round', () => {
    const explained = explainScore([impact, effort], new Map(Object.entries({ impact: 4, effort: 2 })));

    expect(explained.terms.map(({ counted }) => counted)).toEqual([4, 4]);
    expect(explained.value).toBe(4);
  });

  test('one missing rating means not scored, never a lower score', () => {
    const explained = explainScore([impact, effort], new Map([['impact', 5]]));

    expect(explained.value).toBeUndefined();
    expect(explained.missing).toEqual([effort]);
  });

  test('weights that are all zero give no score instead of a division by zero', () => {
    expect(explainScore([{ ...impact, weight: 0 }], new Map([['impact', 5]])).value).toBeUndefined();
  });

  test('without criteria nothing is scored', () => {
    expect(explainScore([], new Map()).value).toBeUndefined();
  });
});

test('a weight reads as share of all weights', () => {
  expect(shareOf(impact, [impact, effort])).toBe(0.75);
  expect(shareOf({ weight: 0 }, [{ weight: 0 }])).toBe(0);
});

test('by rank puts the ones without a score last and keeps ties in catalogue order', () => {
  const tied = { value: 4, rank: 1, tied: true };
  const ranked = byRank([option(1), option(2, { score: tied }), option(3, { score: tied })]);

  expect(ranked.map(({ strategy: { number } }) => number)).toEqual([2, 3, 1]);
});

test('arrow keys stop at the edges of the matrix', () => {
  expect(cellAfterKey('ArrowUp', { row: 0, column: 1 }, 2, 3)).toEqual({ row: 0, column: 1 });
  expect(cellAfterKey('ArrowRight', { row: 0, column: 1 }, 2, 3)).toEqual({ row: 0, column: 2 });
  expect(cellAfterKey('End', { row: 1, column: 0 }, 2, 3)).toEqual({ row: 1, column: 2 });
  expect(cellAfterKey('x', { row: 1, column: 0 }, 2, 3)).toBeUndefined();
});

test('a rating leads along the row, then to the next one, and from the last cell nowhere', () => {
  expect(cellAfterRating({ row: 0, column: 1 }, 2, 3)).toEqual({ row: 0, column: 2 });
  expect(cellAfterRating({ row: 0, column: 2 }, 2, 3)).toEqual({ row: 1, column: 0 });
  expect(cellAfterRating({ row: 1, column: 2 }, 2, 3)).toBeUndefined();
});
