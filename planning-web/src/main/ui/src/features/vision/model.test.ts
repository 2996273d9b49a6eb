import { describe, expect, test } from 'vitest';
import type { Vision } from '@/api/visions';
import { blankMetric, editOf, entryOf, moved, openSuggestions, visionsByLevel, withSuggestion } from './model';

const vision: Vision = {
  id: 'v1',
  cycleId: 'c1',
  level: 'COMPANY',
  statement: 'Any small business can run its money with the calm of a large one.',
  horizonYears: 4,
  metrics: [
    { id: 'm1', kind: 'INPUT', name: 'NRR', unit: '%', definition: 'Kept and grown', lastTarget: 110, target: 112 },
    { id: 'm2', kind: 'NORTH_STAR', name: 'Active teams', unit: 'teams', definition: 'Weekly', lastResult: 0 },
  ],
  version: 3,
};

const suggestions = [
  { kind: 'NORTH_STAR' as const, name: 'Customers who reached their goal', unit: 'a month', definition: 'd' },
  { kind: 'INPUT' as const, name: 'NRR', unit: '%', definition: 'd' },
  { kind: 'INPUT' as const, name: 'EBITDA', unit: 'currency', definition: 'd' },
];

describe('entryOf', () => {
  test('puts the North Star first, where the editor has its place', () => {
    expect(entryOf(vision, 'EUR').metrics.map(({ name }) => name)).toEqual(['Active teams', 'NRR']);
  });

  test('a new vision has an empty place for its North Star', () => {
    expect(entryOf(undefined, 'EUR').metrics).toMatchObject([{ kind: 'NORTH_STAR', name: '' }]);
  });

  test('keeps a known zero apart from an unknown figure', () => {
    const [northStar] = entryOf(vision, 'EUR').metrics;
    expect(northStar).toMatchObject({ lastResult: '0', lastTarget: '', target: '' });
  });
});

test('an amount is in the currency of the plan', () => {
  const [metric] = vision.metrics;
  const amounts: Vision = { ...vision, metrics: metric ? [{ ...metric, unit: 'currency' }] : [] };

  expect(entryOf(amounts, 'SEK').metrics.map(({ unit }) => unit)).toContain('SEK');
});

describe('editOf', () => {
  test('leaves out what is unknown and sends a zero that is known', () => {
    const [northStar] = editOf(entryOf(vision, 'EUR')).metrics;

    expect(northStar).toEqual({
      id: 'm2',
      kind: 'NORTH_STAR',
      name: 'Active teams',
      unit: 'teams',
      definition: 'Weekly',
      lastResult: 0,
    });
  });

  test('sends no row key', () => {
    expect(editOf(entryOf(vision, 'EUR')).metrics.every((metric) => !('key' in metric))).toBe(true);
  });
});

describe('suggestions', () => {
  test('leave out what is there already, whatever its case', () => {
    const metrics = [
      { ...blankMetric('NORTH_STAR'), name: 'Mine' },
      { ...blankMetric('INPUT'), name: 'nrr ' },
    ];
    expect(openSuggestions(suggestions, metrics).map(({ name }) => name)).toEqual(['EBITDA']);
  });

  test('fill the empty North Star in place, and add the others at the end', () => {
    const start = [blankMetric('NORTH_STAR')];
    const filled = suggestions.reduce((metrics, suggestion) => withSuggestion(metrics, suggestion, 'SEK'), start);

    expect(filled.map(({ name }) => name)).toEqual(['Customers who reached their goal', 'NRR', 'EBITDA']);
    expect(filled.map(({ unit }) => unit)).toEqual(['a month', '%', 'SEK']);
    expect(filled[0]?.key).toBe(start[0]?.key);
  });
});

test('a row moves to its new place', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
});

test('product visions are found by their product', () => {
  const ofProduct: Vision = { ...vision, id: 'v2', level: 'PRODUCT', subject: { id: 'p1', name: 'Pay' } };
  const found = visionsByLevel([vision, ofProduct]);

  expect(found.company?.id).toBe('v1');
  expect(found.portfolio).toBeUndefined();
  expect(found.products.get('p1')?.id).toBe('v2');
});
