import type { CycleItems, TimelineRow } from '@/api/timeline';
import { csvOf } from '@/lib/csv';
import { groupBy } from '@/lib/group-by';
import { HORIZONS, KINDS } from '../item-form/model';
import { STANDINGS } from '../list/model';
import type { Change } from '../timeline/changes';

export const GROUPS_BY = ['product', 'theme', 'horizon', 'kind', 'standing'] as const;
export type GroupBy = (typeof GROUPS_BY)[number];

export type Sort = 'number' | 'title' | 'start';

export interface ItemGroup {
  readonly key: string;
  readonly rows: readonly TimelineRow[];
}

/** The group of what has no theme. */
export const NO_THEME = '';

/** Groups in the order that the plan gives them, only those that have something. */
export function groupsOf(rows: readonly TimelineRow[], by: GroupBy, plan: CycleItems): ItemGroup[] {
  const groups = groupBy(rows, (row) => keyOf(row, by));
  const inOrder = orderOf(by, plan).filter((key) => groups.has(key));
  const others = [...groups.keys()].filter((key) => !inOrder.includes(key));
  return [...inOrder, ...others].map((key) => ({ key, rows: groups.get(key) ?? [] }));
}

function keyOf(row: TimelineRow, by: GroupBy): string {
  switch (by) {
    case 'product':
      return row.productId;
    case 'theme':
      return row.themeId ?? NO_THEME;
    case 'horizon':
      return row.horizon;
    case 'kind':
      return row.kind;
    case 'standing':
      return row.standing;
  }
}

function orderOf(by: GroupBy, { products, themes }: CycleItems): readonly string[] {
  switch (by) {
    case 'product':
      return products.toSorted((one, other) => one.name.localeCompare(other.name)).map(({ id }) => id);
    case 'theme':
      return themes.toSorted((one, other) => one.position - other.position).map(({ id }) => id);
    case 'horizon':
      return HORIZONS;
    case 'kind':
      return KINDS;
    case 'standing':
      return STANDINGS;
  }
}

/** Sorted rows; what has no start comes last either way, and numbers decide between equals. */
export function sorted(rows: readonly TimelineRow[], by: Sort, descending: boolean): TimelineRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => sign * compared(one, other, by) || compare(one.number, other.number));

  function compared(one: TimelineRow, other: TimelineRow, sort: Sort): number {
    switch (sort) {
      case 'number':
        return compare(one.number, other.number);
      case 'title':
        return one.title.localeCompare(other.title);
      case 'start':
        return one.startsOn && other.startsOn
          ? compare(one.startsOn, other.startsOn)
          : sign * (Number(!one.startsOn) - Number(!other.startsOn));
    }
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What Shift selects: everything from the one clicked before to this one, as they stand on the screen. */
export function between(order: readonly string[], from: string | undefined, to: string): readonly string[] {
  const [one, other] = [order.indexOf(from ?? ''), order.indexOf(to)];
  return one === -1 || other === -1 ? [to] : order.slice(Math.min(one, other), Math.max(one, other) + 1);
}

const DAY = 86_400_000;

/** Whole weeks later, or earlier when below 0; nothing for what has no dates. */
export function laterByWeeks({ startsOn, endsOn }: TimelineRow, weeks: number): Change | undefined {
  const later = (date: string) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + weeks * 7 * DAY).toISOString().slice(0, 10);
  return startsOn || endsOn
    ? { ...(startsOn ? { startsOn: later(startsOn) } : {}), ...(endsOn ? { endsOn: later(endsOn) } : {}) }
    : undefined;
}

export const CSV_COLUMNS = [
  'number',
  'title',
  'kind',
  'product',
  'theme',
  'horizon',
  'startsOn',
  'endsOn',
  'owner',
  'standing',
] as const;

/** Every row that the filters let through, under the given names. */
export function itemsCsv(
  rows: readonly TimelineRow[],
  plan: CycleItems,
  names: Readonly<Record<(typeof CSV_COLUMNS)[number], string>>,
): string {
  const product = new Map(plan.products.map(({ id, name }) => [id, name]));
  const theme = new Map(plan.themes.map(({ id, name }) => [id, name]));
  const person = new Map(plan.people.map(({ id, name }) => [id, name]));
  return csvOf([
    CSV_COLUMNS.map((column) => names[column]),
    ...rows.map((row) => [
      row.number,
      row.title,
      row.kind,
      product.get(row.productId) ?? '',
      theme.get(row.themeId ?? '') ?? '',
      row.horizon,
      row.startsOn ?? '',
      row.endsOn ?? '',
      person.get(row.ownerId) ?? '',
      row.standing,
    ]),
  ]);
}
