import type { Schema } from '@/api/client';
import { itemStateOf } from '@/components/StatusBadge/states';
import type { TimelineItem, TimelineLane, TimelineTheme } from '@/components/Timeline/model';

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

export function timelineOf(rows: readonly ItemRow[]): {
  lanes: TimelineLane[];
  items: TimelineItem[];
  themes: TimelineTheme[];
} {
  const dated = rows.flatMap((row) =>
    row.startsOn && row.endsOn ? [{ ...row, start: row.startsOn, end: row.endsOn }] : [],
  );
  const lanes = new Map(dated.map(({ product }) => [product.id, product]));
  const themes = new Map(dated.flatMap(({ theme }) => (theme ? [[theme.id, theme] as const] : [])));
  return {
    lanes: [...lanes.values()].sort((one, other) => one.name.localeCompare(other.name)),
    themes: [...themes.values()].sort((one, other) => one.position - other.position),
    items: dated.map((row) => ({
      id: row.id,
      title: row.title,
      laneId: row.product.id,
      start: row.start,
      end: row.end,
      state: itemStateOf(row.standing),
      ...(row.theme ? { themeId: row.theme.id } : {}),
    })),
  };
}
