import type { Schema } from '@/api/client';

export type Gate = Schema<'GateView'>;
export type Review = Schema<'ReviewView'>;
export type SignOff = Schema<'SignOffView'>;
export type NextStep = Schema<'NextStep'>;
export type Scenario = Schema<'ScenarioView'>;
export type Mitigation = Schema<'MitigationView'>;

/** A review whose statement can be read, with that statement. */
export interface SealedReview {
  readonly review: Review;
  readonly statement: NonNullable<Review['statement']>;
}

/** The statement that may be signed now; a review that was voided or returned has none any more. */
export function sealedReview({ review }: Gate): SealedReview | undefined {
  return review?.statement != null && review.state === 'SEALED' ? { review, statement: review.statement } : undefined;
}

/** What was promised and is not verified yet. */
export function openConditions(scenarios: readonly Scenario[]): Mitigation[] {
  return scenarios.flatMap(({ mitigations }) => mitigations).filter(({ verification }) => verification == null);
}

export function counted(signOffs: readonly SignOff[]): number {
  return signOffs.filter(({ worth }) => worth === 'COUNTS').length;
}
