import type { Schema } from '@/api/client';

export type Gate = Schema<'GateView'>;
export type Review = Schema<'ReviewView'>;
export type SignOff = Schema<'SignOffView'>;
export type NextStep = Schema<'NextStep'>;
export type Scenario = Schema<'ScenarioView'>;
export type Mitigation = Schema<'MitigationView'>;
export type MoneyPage = Schema<'MoneyPageView'>;
export type Hat = Schema<'HatView'>;

/** A review whose statement can be read, with that statement. */
export interface SealedReview {
  readonly review: Review;
  readonly statement: NonNullable<Review['statement']>;
}

/** The statement that is signed now, or that stood when the item was stopped; what was voided, returned or set aside has none any more. */
export function sealedReview({ review, stops }: Gate): SealedReview | undefined {
  const stands = review?.state === 'SEALED' || (review?.state === 'STOPPED' && stops.some(({ inForce }) => inForce));
  return review?.statement != null && stands ? { review, statement: review.statement } : undefined;
}

/** What was promised and is not verified yet. */
export function openConditions(scenarios: readonly Scenario[]): Mitigation[] {
  return scenarios.flatMap(({ mitigations }) => mitigations).filter(({ verification }) => verification == null);
}

export function counted(signOffs: readonly SignOff[]): number {
  return signOffs.filter(({ worth }) => worth === 'COUNTS').length;
}
