import { describe, expect, test } from 'vitest';
import type { CycleProgress } from '@/api/cycle';
import { someProgress } from '@/test/plan';
import { nextStep, standingsOf, stepsOf } from './progress';

function stateOf(id: string, changes: Partial<CycleProgress>) {
  return stepsOf(someProgress(changes)).find((step) => step.id === id)?.state;
}

describe('stepsOf', () => {
  test('a new plan is open everywhere and starts with the vision', () => {
    const steps = stepsOf(someProgress());

    expect(steps.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open', 'open', 'open']);
    expect(nextStep(steps)?.id).toBe('vision');
  });

  test('the vision is done when company, portfolio and every product have one', () => {
    const both = { companyVision: true, portfolioVision: true };

    expect(stateOf('vision', { ...both, products: 2, productVisions: 1 })).toBe('started');
    expect(stateOf('vision', { ...both, products: 2, productVisions: 2 })).toBe('done');
    expect(stateOf('vision', both)).toBe('done');
  });

  test('sixteen stances without a choice are not a strategy yet', () => {
    expect(stateOf('strategy', { stancesTaken: 16 })).toBe('started');
    expect(stateOf('strategy', { stancesTaken: 15, chosen: 1 })).toBe('started');
    expect(stateOf('strategy', { stancesTaken: 16, chosen: 1 })).toBe('done');
  });

  test('the roadmaps are done when every product has items and every item a theme', () => {
    expect(stateOf('roadmaps', { products: 2, productsWithItems: 0 })).toBe('open');
    expect(stateOf('roadmaps', { products: 2, productsWithItems: 1, items: 3, itemsWithTheme: 3 })).toBe('started');
    expect(stateOf('roadmaps', { products: 2, productsWithItems: 2, items: 400 })).toBe('started');
    expect(stateOf('roadmaps', { products: 2, productsWithItems: 2, items: 3, itemsWithTheme: 3 })).toBe('done');
  });

  test('the gate has started once an item has left draft, and is done when all are decided', () => {
    expect(stateOf('gate', { items: 2, itemsByStanding: { DRAFT: 2 } })).toBe('open');
    expect(stateOf('gate', { items: 2, itemsByStanding: { DRAFT: 1, IN_REVIEW: 1 } })).toBe('started');
    expect(stateOf('gate', { items: 2, itemsByStanding: { CLEARED: 1, STOPPED: 1 } })).toBe('done');
    expect(stateOf('gate', { items: 0 })).toBe('open');
  });

  test('a finished plan has no next step', () => {
    const finished = someProgress({
      companyVision: true,
      portfolioVision: true,
      stancesTaken: 16,
      chosen: 2,
      themes: 3,
      items: 1,
      itemsWithTheme: 1,
      itemsByStanding: { CLEARED: 1 },
      promoted: 1,
    });

    expect(nextStep(stepsOf(finished))).toBeUndefined();
  });
});

test('standings come furthest first, and an unknown one is kept', () => {
  expect(standingsOf({ DRAFT: 3, FROZEN: 1, CLEARED: 2, STOPPED: 0 })).toEqual([
    { standing: 'CLEARED', count: 2 },
    { standing: 'DRAFT', count: 3 },
    { standing: 'FROZEN', count: 1 },
  ]);
});
