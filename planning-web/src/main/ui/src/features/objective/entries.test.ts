import { describe, expect, test } from 'vitest';
import { aKeyResult, aVision } from '@/test/plan';
import {
  checkInComplaints,
  following,
  keyResultComplaints,
  keyResultEntry,
  objectiveComplaints,
  objectiveEntry,
} from './entries';

const [metric] = aVision().metrics;

describe('an objective', () => {
  test('needs a title, a theme and an owner', () => {
    expect(objectiveComplaints(objectiveEntry(undefined, {}), false)).toEqual({
      title: 'title',
      themeId: 'theme',
      ownerId: 'owner',
    });
  });

  test('of a product manager needs a product, too', () => {
    const entry = objectiveEntry(undefined, { title: 'Open on time', themeId: 'theme-1', ownerId: 'person-1' });

    expect(objectiveComplaints(entry, true)).toEqual({ productId: 'product' });
    expect(objectiveComplaints(entry, false)).toEqual({});
  });
});

describe('a key result', () => {
  const entry = keyResultEntry(aKeyResult(), '');

  test('as the server has it is complete', () => {
    expect(keyResultComplaints(entry)).toEqual({});
  });

  test.each([
    ['INCREASE', '90', '90', 'above'],
    ['INCREASE', '90', '58', 'above'],
    ['DECREASE', '58', '90', 'below'],
  ] as const)('that is to %s from %s to %s is on the wrong side', (direction, baseline, target, complaint) => {
    expect(keyResultComplaints({ ...entry, direction, baseline, target })).toEqual({ target: complaint });
  });

  test('needs numbers', () => {
    expect(keyResultComplaints({ ...entry, baseline: 'many', target: '' })).toEqual({
      baseline: 'figure',
      target: 'figure',
    });
  });

  test('that begins to follow a metric is counted as the metric is, and keeps what was typed', () => {
    const blank = keyResultEntry(undefined, 'person-1');

    expect(following(blank, metric)).toMatchObject({
      metricId: 'metric-1',
      title: 'Active teams',
      unit: 'teams',
      baseline: '612',
      target: '',
    });
    expect(following({ ...blank, title: 'Mine', baseline: '500' }, metric)).toMatchObject({
      title: 'Mine',
      baseline: '500',
    });
    expect(following(following(blank, metric), undefined)).toMatchObject({ metricId: '', unit: 'teams' });
  });

  test('of a metric that is to fall decreases', () => {
    const falling = { ...(metric as NonNullable<typeof metric>), lastResult: 23, target: 7 };

    expect(following(keyResultEntry(undefined, 'person-1'), falling).direction).toBe('DECREASE');
  });
});

describe('a check-in', () => {
  const entry = { value: '71', confidence: 'ON_TRACK' as const, note: '', checkedOn: '2026-11-14' };
  const rules = { followsMetric: false, today: '2026-11-14' };

  test('of today is complete', () => {
    expect(checkInComplaints(entry, rules)).toEqual({});
  });

  test('says what it lacks', () => {
    expect(checkInComplaints({ value: '', confidence: '', note: '', checkedOn: '' }, rules)).toEqual({
      value: 'figure',
      confidence: 'confidence',
      checkedOn: 'day',
    });
    expect(checkInComplaints({ ...entry, checkedOn: '2026-11-15' }, rules)).toEqual({ checkedOn: 'future' });
  });

  test('of what follows a metric needs no value', () => {
    expect(checkInComplaints({ ...entry, value: '' }, { ...rules, followsMetric: true })).toEqual({});
  });
});
