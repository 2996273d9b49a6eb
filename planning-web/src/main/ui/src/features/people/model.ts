import type { PersonView } from '@/api/people';
import type { Capacity } from '@/api/session';

export type Grant = PersonView['capacities'][number];

/** In the order in which a plan meets them. */
export const CAPACITIES: readonly Capacity[] = [
  'PRODUCT_LEADER',
  'PRODUCT_MANAGER',
  'EXECUTIVE',
  'STAKEHOLDER',
  'MISUSE_REVIEWER',
  'ADMINISTRATOR',
  'AFFECTED_VOICE',
  'PRIVACY_LEGAL',
  'EXTERNAL_REVIEWER',
];

/** A capacity that somebody is to be given; one product's manager needs the product. */
export interface WantedGrant {
  readonly capacity: Capacity;
  readonly productId?: string;
}

/** What a form's boxes ask for: a product manager once for each product. */
export function wantedGrants(capacities: readonly Capacity[], productIds: readonly string[]): WantedGrant[] {
  return CAPACITIES.filter((capacity) => capacities.includes(capacity)).flatMap((capacity): WantedGrant[] =>
    capacity === 'PRODUCT_MANAGER' ? productIds.map((productId) => ({ capacity, productId })) : [{ capacity }],
  );
}

export function inOrder(grants: readonly Grant[]): Grant[] {
  return grants.toSorted(
    (one, other) =>
      CAPACITIES.indexOf(one.capacity) - CAPACITIES.indexOf(other.capacity) ||
      (one.productName ?? '').localeCompare(other.productName ?? ''),
  );
}

/** The capacities that can still be granted; a manager can always get one more product. */
export function grantable(held: readonly Grant[]): Capacity[] {
  const has = new Set(held.map(({ capacity }) => capacity));
  return CAPACITIES.filter((capacity) => capacity === 'PRODUCT_MANAGER' || !has.has(capacity));
}

/** Whether every word that was typed is in the name, the email or a capacity's name. */
export function matches(person: PersonView, typed: string, nameOf: (grant: Grant) => string): boolean {
  const text = [person.name, person.email, ...person.capacities.map(nameOf)].join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text.trim());
}

/** The address that somebody of this name probably has there; none for a name that Latin letters alone do not spell. */
export function emailOf(name: string, domain: string | undefined): string | undefined {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.'’-]+/u)
    .filter((word) => word !== '');
  const spelled = words.length > 0 && words.every((word) => /^[a-z0-9]+$/.test(word));
  return domain !== undefined && spelled ? `${words.join('.')}@${domain}` : undefined;
}
