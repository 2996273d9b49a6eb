import { expect, test } from 'vitest';
import { levelAt, placeOf } from './levels';

test('two aggravators move a serious harm to critical, a third adds nothing', () => {
  const scenario = { kind: 'MISUSE', severity: 3, likelihood: 2 };

  expect(placeOf({ ...scenario, aggravators: ['A', 'B'] })).toEqual({ impact: 5, likelihood: 2 });
  expect(placeOf({ ...scenario, aggravators: ['A', 'B', 'C'] })).toEqual({ impact: 5, likelihood: 2 });
});

test('what nobody knows stands at likely, what is intended at almost certain', () => {
  expect(placeOf({ kind: 'MISUSE', severity: 1, aggravators: [] }).likelihood).toBe(4);
  expect(placeOf({ kind: 'INTENDED', severity: 1, likelihood: 1, aggravators: [] }).likelihood).toBe(5);
});

test('the corners of the table', () => {
  expect([levelAt(1, 1), levelAt(1, 5), levelAt(5, 1), levelAt(5, 5)]).toEqual([1, 2, 3, 4]);
});
