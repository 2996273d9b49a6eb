import { groupBy } from '@/lib/group-by';
import type { ItemState } from '../StatusBadge/states';
import { calendarQuarters, monthsFrom, monthsThrough, type PlanDate, type Quarter, yearOf } from './calendar';

export interface TimelineItem {
  readonly id: string;
  /** What the bar stands for, where the same thing lies in several lanes; the bar's own id when left out. */
  readonly of?: string;
  readonly title: string;
  readonly laneId: string;
  /** First and last day, both included. */
  readonly start: PlanDate;
  readonly end: PlanDate;
  readonly state: ItemState;
  readonly themeId?: string;
  /** Something that everybody who reads the roadmap should know of the item. */
  readonly note?: string;
  /** It has no dates yet: these are where it is tried, and letting go there gives it them. */
  readonly unscheduled?: true;
}

/** What a bar stands for: several bars of one thing move together. */
export function subjectOf({ id, of }: Pick<TimelineItem, 'id' | 'of'>): string {
  return of ?? id;
}

export interface TimelineLane {
  readonly id: string;
  readonly name: string;
  /** Second line: who owns the product. */
  readonly detail?: string;
  readonly capacity?: { readonly planned: number; readonly available: number };
}

/** In a list of themes the order is the order of their colours. */
export interface TimelineTheme {
  readonly id: string;
  readonly name: string;
}

/** A bar, placed: months from the left edge of the timeline, rows from the top of its lane. */
export interface Bar {
  readonly item: TimelineItem;
  readonly left: number;
  readonly width: number;
  readonly row: number;
  /** The item goes on beyond the edge of what is shown. */
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
}

export interface PlacedLane {
  readonly lane: TimelineLane;
  /** In the order of time: by start, then by row. */
  readonly bars: readonly Bar[];
  readonly rows: number;
  /** Pixels from the top of the first lane. */
  readonly top: number;
  readonly height: number;
  /** Pixels from the top of the lane to its first row. */
  readonly above: number;
}

export interface TimelineLayout {
  readonly quarters: readonly Quarter[];
  /** Twelve for a year. */
  readonly months: number;
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
}

export const ROW = 38;
export const BAR = 32;

/** Pixels inside a lane: beside its name there is room, under its name (on a phone) the bars start lower. */
export interface LaneShape {
  readonly above: number;
  readonly below: number;
  readonly shortest: number;
}

export const NAME_BESIDE: LaneShape = { above: 11, below: 11, shortest: 90 };
export const NAME_ABOVE: LaneShape = { above: 38, below: 11, shortest: 72 };

/** A one-day item still needs something to see and to hit. */
const NARROWEST_BAR = 0.3;

/** The calendar years that hold all items, or the one given when there are none. */
export function quartersFor(items: readonly Pick<TimelineItem, 'start' | 'end'>[], fallbackYear: number): Quarter[] {
  const years = items.flatMap(({ start, end }) => [yearOf(start), yearOf(end)]);
  return items.length === 0
    ? calendarQuarters(fallbackYear, fallbackYear)
    : calendarQuarters(Math.min(...years), Math.max(...years));
}

/** Whether any day of it lies within the quarters. */
export function isWithin({ start, end }: Pick<TimelineItem, 'start' | 'end'>, quarters: readonly Quarter[]): boolean {
  const [first] = quarters;
  return first !== undefined && monthsThrough(first, end) > 0 && monthsFrom(first, start) < quarters.length * 3;
}

/** Places every item of every lane; items outside the quarters are left out. */
export function layOut(
  lanes: readonly TimelineLane[],
  items: readonly TimelineItem[],
  quarters: readonly Quarter[],
  shape: LaneShape = NAME_BESIDE,
): TimelineLayout {
  const [first] = quarters;
  const months = quarters.length * 3;
  const byLane = groupBy(items, ({ laneId }) => laneId);
  let top = 0;

  const placed = lanes.map((lane): PlacedLane => {
    const bars = first === undefined ? [] : stack(place(byLane.get(lane.id) ?? [], first, months));
    const rows = bars.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const height = Math.max(shape.shortest, shape.above + rows * ROW - (ROW - BAR) + shape.below);
    const result = { lane, bars, rows, top, height, above: shape.above };
    top += height;
    return result;
  });
  return { quarters, months, lanes: placed, height: top };
}

function place(items: readonly TimelineItem[], first: Quarter, months: number): Omit<Bar, 'row'>[] {
  return items.flatMap((item) => {
    const from = monthsFrom(first, item.start);
    const to = monthsThrough(first, item.end);
    if (to <= 0 || from >= months) {
      return [];
    }
    const left = Math.max(0, Math.min(from, months - NARROWEST_BAR));
    const width = Math.max(NARROWEST_BAR, Math.min(to, months) - left);
    return [{ item, left, width, startsBefore: from < 0, endsAfter: to > months }];
  });
}

/** Gives each bar the first row in which nothing overlaps it. Longer bars go first among those that start together. */
function stack(bars: readonly Omit<Bar, 'row'>[]): Bar[] {
  const inTime = [...bars].sort(
    (one, other) => one.left - other.left || other.width - one.width || compareText(one.item.title, other.item.title),
  );
  const rowEnds: number[] = [];
  return inTime.map((bar) => {
    const free = rowEnds.findIndex((end) => end <= bar.left + ROUNDING);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = bar.left + bar.width;
    return { ...bar, row };
  });
}

const ROUNDING = 1e-9;

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What a window of the scrolled timeline shows. */
export interface VisibleLane {
  readonly placed: PlacedLane;
  readonly bars: readonly Bar[];
}

/** The lanes and bars between two heights; the bar that holds the focus is always among them. */
export function visibleBetween(
  layout: TimelineLayout,
  from: number,
  to: number,
  focusedId: string | undefined,
): VisibleLane[] {
  return layout.lanes
    .filter(
      ({ top, height, bars }) => (top < to && top + height > from) || bars.some(({ item }) => item.id === focusedId),
    )
    .map((placed) => ({
      placed,
      bars: placed.bars.filter(({ row, item }) => {
        const top = placed.top + placed.above + row * ROW;
        return (top < to && top + BAR > from) || item.id === focusedId;
      }),
    }));
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** Where an arrow leads: along the lane in the order of time, or to the nearest bar of the row above or below. */
export function neighbour(layout: TimelineLayout, fromId: string, direction: Direction): Bar | undefined {
  const laneIndex = layout.lanes.findIndex(({ bars }) => bars.some(({ item }) => item.id === fromId));
  const lane = layout.lanes[laneIndex];
  const index = lane?.bars.findIndex(({ item }) => item.id === fromId) ?? -1;
  const bar = lane?.bars[index];
  if (lane === undefined || bar === undefined) {
    return undefined;
  }
  switch (direction) {
    case 'left':
      return lane.bars[index - 1];
    case 'right':
      return lane.bars[index + 1];
    case 'first':
      return lane.bars[0];
    case 'last':
      return lane.bars.at(-1);
    case 'up':
      return verticalNeighbour(layout, laneIndex, bar, -1);
    case 'down':
      return verticalNeighbour(layout, laneIndex, bar, 1);
  }
}

function verticalNeighbour(layout: TimelineLayout, laneIndex: number, from: Bar, step: 1 | -1): Bar | undefined {
  let lane = layout.lanes[laneIndex];
  let row = from.row + step;
  let index = laneIndex;
  while (lane !== undefined) {
    const inRow = lane.bars.filter((bar) => bar.row === row);
    if (inRow.length > 0) {
      return nearest(inRow, from);
    }
    if (row < 0 || row >= lane.rows) {
      index += step;
      lane = layout.lanes[index];
      row = step > 0 ? 0 : (lane?.rows ?? 0) - 1;
    } else {
      row += step;
    }
  }
  return undefined;
}

function nearest(bars: readonly Bar[], from: Bar): Bar | undefined {
  const distance = (bar: Bar) =>
    Math.max(0, bar.left - (from.left + from.width), from.left - (bar.left + bar.width)) * 1000 +
    Math.abs(bar.left + bar.width / 2 - (from.left + from.width / 2));
  return bars.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** The first bar of all: where Tab leads before any arrow was pressed. */
export function firstBar(layout: TimelineLayout): Bar | undefined {
  return layout.lanes.find(({ bars }) => bars.length > 0)?.bars[0];
}

/** Which of the four series a theme is drawn in; a fifth theme shares the neutral tone. */
export function seriesOf(themeId: string | undefined, themes: readonly Pick<TimelineTheme, 'id'>[]): string {
  const index = themes.findIndex(({ id }) => id === themeId);
  return index >= 0 && index < 4 ? `var(--series-${index + 1})` : 'var(--series-other)';
}
