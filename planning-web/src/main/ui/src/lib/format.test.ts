import { describe, expect, test } from 'vitest';
import { formatDate, formatDateRange, formatMoney, formatPercent, formatRelative, withinSentence } from './format';

describe('formatMoney', () => {
  test('shows cents only when there are some', () => {
    expect(formatMoney({ amount: '1250000.00', currency: 'EUR' })).toMatch(/1.250.000$|^€1,250,000$/);
    expect(formatMoney({ amount: '0.50', currency: 'EUR' })).toMatch(/0.50/);
  });

  test('keeps every digit of an amount that a binary fraction cannot hold', () => {
    expect(formatMoney({ amount: '9007199254740993.01', currency: 'EUR' })).toMatch(/993.01/);
  });
});

test('a plan date does not move with the zone of the reader', () => {
  expect(formatDate('2026-12-04')).toMatch(/4/);
  expect(formatDate('2026-12-04')).toMatch(/December/);
});

test('a share reads as percent', () => {
  expect(formatPercent(0.34)).toBe('34%');
});

test('a moment reads in the coarsest unit that says something', () => {
  const now = new Date('2026-11-18T12:00:00Z');
  expect(formatRelative('2026-11-15T12:00:00Z', now)).toBe('3 days ago');
  expect(formatRelative('2026-11-18T14:00:00Z', now)).toBe('in 2 hours');
  expect(formatRelative('2026-11-18T11:59:50Z', now)).toBe('now');
});

test('a range of plan dates names both ends, and the year once', () => {
  const range = formatDateRange('2027-01-01', '2027-03-31');
  expect(range).toMatch(/Jan/);
  expect(range).toMatch(/31/);
  expect(range.match(/2027/g)).toHaveLength(1);
});

test('a label within a sentence keeps its acronyms', () => {
  expect(withinSentence('Automation and AI')).toBe('automation and AI');
  expect(withinSentence('AI and automation')).toBe('AI and automation');
});
