import { expect, test } from 'vitest';
import { isKey, keyFor } from './model';

test('a key is made from the name', () => {
  expect(keyFor('Instant Payouts (EU)')).toBe('instant-payouts-eu');
  expect(keyFor('Überweisung & Co')).toBe('uberweisung-co');
  expect(keyFor('???')).toBe('');
});

test('every key that is made is one that the server takes', () => {
  for (const name of ['Pay', 'A very long name '.repeat(10), '-- Dash --', '7 seas']) {
    expect(isKey(keyFor(name))).toBe(true);
  }
});

test('a key has no spaces and does not start with a sign', () => {
  expect(isKey('pay.out_2-x')).toBe(true);
  expect(isKey('pay out')).toBe(false);
  expect(isKey('-pay')).toBe(false);
  expect(isKey('')).toBe(false);
});
