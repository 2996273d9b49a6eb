import type { Schema } from '@/api/client';

const noAppeals = { made: 0, upheld: 0, newReview: 0, lapsed: 0, open: 0 };

export const noCases: Schema<'Figures'> = {
  begun: 0,
  sealed: 0,
  promoted: 0,
  returned: 0,
  stopped: 0,
  open: 0,
  decided: 0,
  appeals: noAppeals,
};

export function aTier(tier: number, changes: Partial<Schema<'Figures'>> = {}): Schema<'Figures'> {
  return { ...noCases, tier, ...changes };
}

const decided = { begun: 3, decided: 3, promoted: 2, returned: 1, medianDays: 4, slowDays: 8.8 };
const stopped = { stopped: 1, appeals: { ...noAppeals, made: 1, open: 1 } };

/** Three decided cases of tier 1, and a stop of an item that had none. */
export const busy: Schema<'FiguresOfCycle'> = {
  tiers: [aTier(1, decided), aTier(2), { ...noCases, ...stopped }],
  all: { ...noCases, ...decided, ...stopped },
};
