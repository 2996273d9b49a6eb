/** How an item stands with the gate, in the order in which somebody has to act. */
export const STANDINGS = [
  'ALL',
  'DRAFT',
  'IN_REVIEW',
  'AWAITING_SIGN_OFF',
  'BLOCKED',
  'CLEARED',
  'RETURNED',
  'INVALIDATED',
  'EXPIRED',
  'STOPPED',
  'UNDER_APPEAL',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** What an address says; whatever it does not know reads as no filter. */
export function standingFrom(text: string | undefined): Standing {
  return STANDINGS.find((standing) => standing === text) ?? 'ALL';
}
