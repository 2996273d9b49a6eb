import type { Schema } from '@/api/client';

export type ItemRow = Schema<'ItemRowView'>;

export const STANDINGS = [
  'DRAFT',
  'IN_REVIEW',
  'AWAITING_SIGN_OFF',
  'CLEARED',
  'BLOCKED',
  'RETURNED',
  'INVALIDATED',
  'EXPIRED',
  'STOPPED',
  'UNDER_APPEAL',
] as const;
