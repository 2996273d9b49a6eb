import type { Cycle } from '@/api/cycle';
import type { CycleItems, TimelineRow } from '@/api/timeline';
import { itemStateOf } from '@/components/StatusBadge/states';
import { monthsFrom, type PlanDate, type Quarter, shiftMonths } from '@/components/Timeline/calendar';
import type { TimelineLink } from '@/components/Timeline/links';
import { isWithin, type TimelineItem, type TimelineLane, type TimelineTheme } from '@/components/Timeline/model';
import { groupBy } from '@/lib/group-by';
import type { Filters } from '../list/search';

export const LANES_BY = ['product', 'theme', 'team', 'strategy'] as const;
export type LanesBy = (typeof LANES_BY)[number];

/** From the closest look to the widest one. */
export const ZOOMS = ['months', 'quarters', 'year'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** A step closer or wider, as far as there is one. */
export function zoomed(from: Zoom, step: 1 | -1): Zoom {
  return ZOOMS[ZOOMS.indexOf(from) - step] ?? from;
}

/** The lane of what has no theme, team or strategy. */
export const NONE = 'none';

/** When an item is planned: what a move changes. */
export interface Dates {
  readonly startsOn?: PlanDate | undefined;
  readonly endsOn?: PlanDate | undefined;
}

type Dated = TimelineRow & { startsOn: PlanDate; endsOn: PlanDate };

/** Only an item with a start and an end has a place in time. */
export function isDated(row: TimelineRow): row is Dated {
  return Boolean(row.startsOn && row.endsOn);
}

export function sameDates(one: Dates, other: Dates): boolean {
  return (one.startsOn ?? '') === (other.startsOn ?? '') && (one.endsOn ?? '') === (other.endsOn ?? '');
}

/** The rows that the address of the page asks for, as the list itself would find them. */
export function filtered(rows: readonly TimelineRow[], filters: Filters): readonly TimelineRow[] {
  const words = filters.query?.toLowerCase();
  return rows.filter(
    (row) =>
      (words === undefined || row.title.toLowerCase().includes(words) || row.number.toLowerCase().startsWith(words)) &&
      (filters.product === undefined || row.productId === filters.product) &&
      (filters.theme === undefined || row.themeId === filters.theme) &&
      (filters.standing === undefined || row.standing === filters.standing),
  );
}

/** The lanes that a row lies in: with several teams it lies in the lane of each. */
export function lanesOf(row: TimelineRow, by: LanesBy, strategyOf: ReadonlyMap<string, string>): readonly string[] {
  switch (by) {
    case 'product':
      return [row.productId];
    case 'theme':
      return [row.themeId ?? NONE];
    case 'strategy':
      return [strategyOf.get(row.themeId ?? '') ?? NONE];
    case 'team':
      return row.teamIds.length > 0 ? row.teamIds : [NONE];
  }
}

/** What the timeline draws, and what has no place on it. */
export interface Drawn {
  readonly lanes: readonly TimelineLane[];
  readonly bars: readonly TimelineItem[];
  readonly themes: readonly TimelineTheme[];
  readonly quarters: readonly Quarter[];
  readonly links: readonly TimelineLink[];
  /** Without both dates. */
  readonly unscheduled: readonly TimelineRow[];
  /** With dates, years away from those shown. */
  readonly outside: readonly TimelineRow[];
}

interface Shown {
  plan: CycleItems;
  rows: readonly TimelineRow[];
  by: LanesBy;
  cycle: Pick<Cycle, 'fiscalStart' | 'year'>;
  noneName: string;
}

export function drawnOf({ plan, rows, by, cycle, noneName }: Shown): Drawn {
  const strategyOf = new Map(plan.themes.map(({ id, strategyId }) => [id, strategyId]));
  const dated = rows.filter(isDated);
  const quarters = quartersAround(cycle, dated);
  const within = dated.filter(({ startsOn, endsOn }) => isWithin({ start: startsOn, end: endsOn }, quarters));
  const used = new Set(rows.flatMap((row) => lanesOf(row, by, strategyOf)));
  return {
    lanes: lanesIn(plan, by, noneName).filter(({ id }) => used.has(id)),
    bars: within.flatMap((row) => lanesOf(row, by, strategyOf).map((laneId) => barOf(row, laneId, by))),
    themes: themesInOrder(plan),
    quarters,
    links: plan.needs.map(({ itemId, neededId }) => ({ needed: neededId, by: itemId })),
    unscheduled: rows.filter((row) => !isDated(row)),
    outside: dated.filter(({ startsOn, endsOn }) => !isWithin({ start: startsOn, end: endsOn }, quarters)),
  };
}

function themesInOrder({ themes }: CycleItems): TimelineTheme[] {
  return [...themes].sort((one, other) => one.position - other.position);
}

function lanesIn(plan: CycleItems, by: LanesBy, noneName: string): TimelineLane[] {
  const byName = (named: readonly { id: string; name: string }[]) =>
    [...named]
      .sort((one, other) => one.name.localeCompare(other.name))
      .map(({ id, name }): TimelineLane => ({ id, name }));
  const none: TimelineLane = { id: NONE, name: noneName };
  switch (by) {
    case 'product':
      return byName(plan.products);
    case 'theme':
      return [...themesInOrder(plan), none];
    case 'strategy':
      return [...byName(plan.strategies), none];
    case 'team':
      return [...byName(plan.teams), none];
  }
}

export function barOf(row: Dated, laneId: string, by: LanesBy): TimelineItem {
  return {
    ...(by === 'team' ? { id: `${row.id} ${laneId}`, of: row.id } : { id: row.id }),
    title: row.title,
    laneId,
    start: row.startsOn,
    end: row.endsOn,
    state: itemStateOf(row.standing),
    ...(row.themeId ? { themeId: row.themeId } : {}),
  };
}

/** Something without dates, on trial at a place. */
export function barToPlace(row: TimelineRow, plan: CycleItems, by: LanesBy, at: { start: PlanDate; end: PlanDate }) {
  const strategyOf = new Map(plan.themes.map(({ id, strategyId }) => [id, strategyId]));
  const [laneId = NONE] = lanesOf(row, by, strategyOf);
  const bar = barOf({ ...row, startsOn: at.start, endsOn: at.end }, laneId, by);
  return { ...bar, unscheduled: true } as const;
}

/** How far from the cycle's own year dates are still shown: one odd date must not make a timeline of centuries. */
const MOST_YEARS_AWAY = 2;

/** The quarters of the cycle, those of all items around it, and one more to move into. */
export function quartersAround(
  { fiscalStart, year }: Pick<Cycle, 'fiscalStart' | 'year'>,
  dated: readonly { startsOn: PlanDate; endsOn: PlanDate }[],
): Quarter[] {
  const origin: Quarter = { label: '', startsOn: fiscalStart };
  const quarterOf = (date: PlanDate) => Math.floor(monthsFrom(origin, date) / 3);
  const most = MOST_YEARS_AWAY * 4;
  let first = 0;
  let last = 3;
  for (const { startsOn, endsOn } of dated) {
    first = Math.min(first, quarterOf(startsOn));
    last = Math.max(last, quarterOf(endsOn));
  }
  first = Math.max(first, -most);
  last = Math.min(last, 3 + most) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    const ofYear = ((number % 4) + 4) % 4;
    return {
      label: `Q${ofYear + 1} ${year + Math.floor(number / 4)}`,
      startsOn: shiftMonths(`${fiscalStart.slice(0, 8)}01`, number * 3),
    };
  });
}

/** For a list in place of the picture: each quarter with what starts in it, and only those that have something. */
export function byQuarter(rows: readonly TimelineRow[], quarters: readonly Quarter[]): [Quarter, TimelineRow[]][] {
  const [first] = quarters;
  if (first === undefined) {
    return [];
  }
  const dated = rows
    .filter(isDated)
    .filter(({ startsOn, endsOn }) => isWithin({ start: startsOn, end: endsOn }, quarters))
    .sort((one, other) => one.startsOn.localeCompare(other.startsOn) || one.number.localeCompare(other.number));
  // What began before all that is shown stands with the first quarter.
  const at = (row: Dated) => Math.max(0, Math.floor(monthsFrom(first, row.startsOn) / 3));
  const groups = groupBy(dated, at);
  return quarters.flatMap((quarter, index) => {
    const inIt = groups.get(index);
    return inIt === undefined ? [] : [[quarter, inIt] as [Quarter, TimelineRow[]]];
  });
}

export function moved({ startsOn, endsOn }: Dates, months: number): Dates {
  return {
    startsOn: startsOn && shiftMonths(startsOn, months),
    endsOn: endsOn && shiftMonths(endsOn, months),
  };
}

/** What an item needs and what needs it, with what is wrong in their order. */
export interface NeedsOfItem {
  readonly needs: readonly NeededItem[];
  readonly neededBy: readonly NeededItem[];
}

export interface NeededItem {
  readonly row: TimelineRow;
  readonly broken: boolean;
}

export function needsOf(plan: CycleItems, item: TimelineRow): NeedsOfItem {
  const rowOf = new Map(plan.items.map((row) => [row.id, row]));
  const found = (id: string, broken: (row: TimelineRow) => boolean): NeededItem[] => {
    const row = rowOf.get(id);
    return row === undefined ? [] : [{ row, broken: broken(row) }];
  };
  return {
    needs: plan.needs
      .filter(({ itemId }) => itemId === item.id)
      .flatMap(({ neededId }) => found(neededId, (needed) => startsTooEarly(item, needed))),
    neededBy: plan.needs
      .filter(({ neededId }) => neededId === item.id)
      .flatMap(({ itemId }) => found(itemId, (other) => startsTooEarly(other, item))),
  };
}

function startsTooEarly({ startsOn }: TimelineRow, { endsOn }: TimelineRow): boolean {
  return Boolean(startsOn && endsOn && startsOn < endsOn);
}

/** Which rows somebody else changed between two reads. */
export function changedByOthers(
  before: readonly TimelineRow[],
  after: readonly TimelineRow[],
  me: string,
): readonly TimelineRow[] {
  const versions = new Map(before.map(({ id, version }) => [id, version]));
  return after.filter((row) => {
    const version = versions.get(row.id);
    return version !== undefined && version !== row.version && row.changedBy !== me;
  });
}
