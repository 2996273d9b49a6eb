import { expect, test } from 'vitest';
import type { Capacity } from '@/api/session';
import { navigationFor } from './navigation';

function pathsOf(...held: Capacity[]) {
  return navigationFor((capacity) => held.includes(capacity)).flatMap(({ entries }) => entries.map(({ to }) => to));
}

test('who may import finds the import', () => {
  expect(pathsOf('PRODUCT_LEADER')).toContain('/import');
  expect(pathsOf('PRODUCT_MANAGER')).toContain('/import');
  expect(pathsOf('STAKEHOLDER', 'ADMINISTRATOR')).not.toContain('/import');
});

test('a group without entries does not appear', () => {
  expect(navigationFor(() => false).map(({ label }) => label)).toEqual(['nav.plan', 'nav.govern']);
});

test('each place is reached by a key of its own', () => {
  const keys = navigationFor(() => true).flatMap(({ entries }) => entries.map(({ goKey }) => goKey));

  expect(new Set(keys).size).toBe(keys.length);
});
