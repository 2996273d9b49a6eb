import type { TimelineRow } from '@/api/timeline';
import { HORIZONS } from '../item-form/model';

export type Horizon = (typeof HORIZONS)[number];

export interface BoardColumn {
  readonly horizon: Horizon;
  readonly rows: readonly TimelineRow[];
}

/**
 * The columns with their cards, by start and number. What was moved on this page stands first, the latest before the others, so that it is in
 * sight however long the column is.
 */
export function columnsOf(
  rows: readonly TimelineRow[],
  held: ReadonlyMap<string, Horizon>,
  latest: readonly string[],
): BoardColumn[] {
  const ordered = rows.toSorted(
    (one, other) =>
      placeOf(one, latest) - placeOf(other, latest) ||
      compare(one.startsOn ?? '9999', other.startsOn ?? '9999') ||
      compare(one.number, other.number),
  );
  return HORIZONS.map((horizon) => ({
    horizon,
    rows: ordered.filter((row) => (held.get(row.id) ?? row.horizon) === horizon),
  }));
}

function placeOf({ id }: TimelineRow, latest: readonly string[]): number {
  const index = latest.indexOf(id);
  return index === -1 ? latest.length : index;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The column beside, if there is one. */
export function beside(horizon: Horizon, step: 1 | -1): Horizon | undefined {
  return HORIZONS[HORIZONS.indexOf(horizon) + step];
}
