import type { Schema } from '@/api/client';

export type Kind = Schema<'HistoryEvent'>['kind'];

export const KINDS = [
  'ITEM',
  'PORTFOLIO',
  'REVIEW',
  'SIGNATURE',
  'OPPOSITION',
  'PEOPLE',
  'IMPORT',
  'PLAN',
] as const satisfies readonly Kind[];

/** What the address asks for; whatever it does not know is left out. */
export interface AuditFilter {
  readonly item?: string;
  readonly person?: string;
  readonly kind?: Kind;
}

export function filterFrom(search: Readonly<Record<string, unknown>>): AuditFilter {
  const kind = KINDS.find((known) => known === search['kind']);
  return {
    ...(typeof search['item'] === 'string' ? { item: search['item'] } : {}),
    ...(typeof search['person'] === 'string' ? { person: search['person'] } : {}),
    ...(kind === undefined ? {} : { kind }),
  };
}

export function isEmpty(filter: AuditFilter): boolean {
  return Object.keys(filter).length === 0;
}
