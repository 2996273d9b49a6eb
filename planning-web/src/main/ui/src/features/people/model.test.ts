import { expect, test } from 'vitest';
import type { PersonView } from '@/api/people';
import { emailOf, type Grant, grantable, inOrder, isEmail, matches, wantedGrants } from './model';

function grant(changes: Partial<Grant>): Grant {
  return {
    grantId: 'g',
    capacity: 'EXECUTIVE',
    grantedBy: { id: 'a', name: 'Sam' },
    grantedAt: '2026-11-01T00:00:00Z',
    ...changes,
  } as Grant;
}

const ada: PersonView = {
  id: 'p',
  name: 'Ada Lindqvist',
  email: 'ada@example.org',
  active: true,
  capacities: [grant({})],
  version: 1,
};

test('a product manager is granted once for each product, and not at all without one', () => {
  expect(wantedGrants(['EXECUTIVE', 'PRODUCT_MANAGER'], ['pay', 'plan'])).toEqual([
    { capacity: 'PRODUCT_MANAGER', productId: 'pay' },
    { capacity: 'PRODUCT_MANAGER', productId: 'plan' },
    { capacity: 'EXECUTIVE' },
  ]);
  expect(wantedGrants(['PRODUCT_MANAGER'], [])).toEqual([]);
});

test('grants stand in the order of the plan, products by name', () => {
  const grants = [
    grant({ grantId: '1', capacity: 'ADMINISTRATOR' }),
    grant({ grantId: '2', capacity: 'PRODUCT_MANAGER', productName: 'Plan' }),
    grant({ grantId: '3', capacity: 'PRODUCT_MANAGER', productName: 'Pay' }),
  ];
  expect(inOrder(grants).map(({ grantId }) => grantId)).toEqual(['3', '2', '1']);
});

test('what is held is not offered again, except one more product', () => {
  const offered = grantable([grant({ capacity: 'EXECUTIVE' }), grant({ capacity: 'PRODUCT_MANAGER' })]);
  expect(offered).not.toContain('EXECUTIVE');
  expect(offered).toContain('PRODUCT_MANAGER');
});

test('people are found by name, email and capacity, words in any order', () => {
  const nameOf = () => 'Executive';
  expect(matches(ada, 'exec ada', nameOf)).toBe(true);
  expect(matches(ada, 'example.org', nameOf)).toBe(true);
  expect(matches(ada, '', nameOf)).toBe(true);
  expect(matches(ada, 'ada reviewer', nameOf)).toBe(false);
});

test('an email has one sign in the middle', () => {
  expect(isEmail(' ada@example.org ')).toBe(true);
  expect(isEmail('ada')).toBe(false);
  expect(isEmail('ada@')).toBe(false);
  expect(isEmail('ada @example.org')).toBe(false);
});

test('an email is proposed from a name that Latin letters spell, at the domain of a colleague', () => {
  expect(emailOf('Priya Raman', 'example.org')).toBe('priya.raman@example.org');
  expect(emailOf(' José O’Brien-Núñez ', 'example.org')).toBe('jose.o.brien.nunez@example.org');
  expect(emailOf('Priya Raman', undefined)).toBeUndefined();
  expect(emailOf('Søren', 'example.org')).toBeUndefined();
  expect(emailOf(' ', 'example.org')).toBeUndefined();
});
