import type { ReasonCode } from '@/api/baselines';

export const REASON_CODES: readonly ReasonCode[] = [
  'MARKET',
  'CUSTOMER',
  'CAPACITY',
  'DEPENDENCY',
  'RISK_OR_ETHICS',
  'ESTIMATE',
  'STRATEGY',
  'CORRECTION',
  'OTHER',
];

const LONGEST = 300;

/** What is typed into the dialog of a reason; nothing is chosen at first. */
export interface ReasonEntry extends Record<string, unknown> {
  code: string;
  sentence: string;
}

export type Complaint = 'code' | 'sentence' | 'long';

/** What is wrong with each field: a code, and a sentence of at most 300 characters that OTHER cannot do without. */
export function complaintsAbout({ code, sentence }: ReasonEntry): Partial<Record<'code' | 'sentence', Complaint>> {
  const length = [...sentence.trim()].length;
  return {
    ...(codeOf(code) === undefined ? { code: 'code' } : {}),
    ...(length > LONGEST ? { sentence: 'long' } : code === 'OTHER' && length === 0 ? { sentence: 'sentence' } : {}),
  };
}

export function codeOf(code: string): ReasonCode | undefined {
  return REASON_CODES.find((known) => known === code);
}
