import type { Schema } from '@/api/client';

export type Gate = Schema<'GateView'>;
export type Appeal = Schema<'AppealView'>;
export type Vote = Appeal['votes'][number];
export type AppealRight = NonNullable<Gate['appeals']['right']>;

/** So many people decide an appeal. */
export const PANEL = 3;

export const VOTES = ['UPHELD', 'NEW_REVIEW'] as const;

/** The appeal that this reader may help to decide. */
export function appealToDecide(gate: Gate): Appeal | undefined {
  return gate.appeals.appeals.find(({ mayVote }) => mayVote);
}

export function hasSomethingToAppeal(gate: Gate): boolean {
  return gate.appeals.appeals.length > 0 || gate.stops.some(({ inForce }) => inForce);
}
