import { expect, test } from 'vitest';
import {
  complaintsAbout,
  type EstimateEntry,
  entryOf,
  type ItemEstimate,
  inputOf,
  isEstimated,
  pointsOf,
  windowOf,
} from './model';

const nothing: EstimateEntry = {
  cost: '',
  impact: '',
  confidence: '',
  earliestQuarter: '',
  latestQuarter: '',
  mandatory: false,
  mandatoryReason: '',
};

const estimate: ItemEstimate = {
  currency: 'EUR',
  mandatory: false,
  value: { missing: ['IMPACT', 'CONFIDENCE'] },
  formulaVersion: 'score-impact-confidence/1',
  formula: 'Score × impact × confidence × 100',
  mayChange: true,
  version: 0,
};

test('halves are rounded to the even number, as on the server', () => {
  expect(pointsOf(1, 'MINIMAL', 'LOW')).toBe(12);
  expect(pointsOf(1.08, 'MINIMAL', 'LOW')).toBe(14);
  expect(pointsOf(5, 'MASSIVE', 'HIGH')).toBe(1500);
  expect(pointsOf(3.8, 'HIGH', 'MEDIUM')).toBe(608);
});

test('nothing given is sent as nothing, which is not 0', () => {
  expect(entryOf(estimate)).toEqual(nothing);
  expect(complaintsAbout(nothing)).toEqual({});
  expect(inputOf(nothing, 'EUR')).toEqual({ mandatory: false });
  expect(inputOf({ ...nothing, cost: '0' }, 'EUR')).toEqual({
    mandatory: false,
    cost: { amount: '0.00', currency: 'EUR' },
  });
  expect(isEstimated(estimate)).toBe(false);
  expect(isEstimated({ ...estimate, cost: { amount: '0.00', currency: 'EUR' } })).toBe(true);
});

test('each field says for itself what is wrong with it', () => {
  expect(complaintsAbout({ ...nothing, cost: 'a lot' })).toEqual({ cost: 'cost' });
  expect(complaintsAbout({ ...nothing, cost: '-1' })).toEqual({ cost: 'cost' });
  expect(complaintsAbout({ ...nothing, cost: '1.005' })).toEqual({ cost: 'cost' });
  expect(complaintsAbout({ ...nothing, mandatory: true })).toEqual({ mandatoryReason: 'mandatoryReason' });
  expect(complaintsAbout({ ...nothing, mandatory: true, mandatoryReason: 'x'.repeat(301) })).toEqual({
    mandatoryReason: 'reasonLength',
  });
  expect(complaintsAbout({ ...nothing, earliestQuarter: '3', latestQuarter: '2' })).toEqual({
    latestQuarter: 'latestQuarter',
  });
});

test('the reason goes only with what is mandatory', () => {
  expect(inputOf({ ...nothing, mandatoryReason: 'The law asks for it.' }, 'EUR')).toEqual({ mandatory: false });
  expect(inputOf({ ...nothing, mandatory: true, mandatoryReason: ' The law asks for it. ' }, 'EUR')).toEqual({
    mandatory: true,
    mandatoryReason: 'The law asks for it.',
  });
});

test('a window says when the item may be done', () => {
  expect(windowOf({})).toBe('anyQuarter');
  expect(windowOf({ earliestQuarter: 2 })).toBe('from');
  expect(windowOf({ latestQuarter: 2 })).toBe('until');
  expect(windowOf({ earliestQuarter: 2, latestQuarter: 2 })).toBe('oneQuarter');
  expect(windowOf({ earliestQuarter: 2, latestQuarter: 4 })).toBe('between');
});
