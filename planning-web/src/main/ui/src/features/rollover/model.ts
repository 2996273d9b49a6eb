import type { Cycle } from '@/api/cycle';
import type { Rollover, RolloverItem } from '@/api/rollovers';

/** The most items, and the most objectives, that one roll-over may name. */
const MOST = 200;
const LAST_YEAR = 2100;

/** The choice of a year that is started when it is carried over into. */
export const NEW = 'new';

export interface Target {
  readonly value: string;
  readonly year: number;
  readonly name: string | undefined;
}

/** Into which plans one can carry over: the later ones, the nearest first, and the year after while it has none. */
export function targetsOf(cycle: Cycle, cycles: readonly Cycle[]): Target[] {
  const later = cycles
    .filter(({ year }) => year > cycle.year)
    .toSorted((one, other) => one.year - other.year)
    .map(({ id, year, name }) => ({ value: id, year, name }));
  const isFree = cycle.year < LAST_YEAR && !later.some(({ year }) => year === cycle.year + 1);
  return isFree ? [{ value: NEW, year: cycle.year + 1, name: undefined }, ...later] : later;
}

/** Whether it can be chosen at all. */
export function isOpen({ copy, standing }: RolloverItem): boolean {
  return copy == null && standing !== 'STOPPED';
}

export interface Choices {
  readonly items: ReadonlySet<string>;
  readonly objectives: ReadonlySet<string>;
  /** By the id of the item, what was typed. */
  readonly reasons: Readonly<Record<string, string>>;
}

export const NOTHING: Choices = { items: new Set(), objectives: new Set(), reasons: {} };

export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) {
    next.add(id);
  }
  return next;
}

/** Whether it is more than one roll-over may name; items that stay with a reason are named, too. */
export function isTooMuch(choices: Choices): boolean {
  const { itemIds, objectiveIds, left } = bodyOf(choices, NEW);
  return itemIds.length + left.length > MOST || objectiveIds.length > MOST;
}

/** What the server takes. A reason counts for what is not carried over. */
export function bodyOf({ items, objectives, reasons }: Choices, target: string) {
  const left = Object.entries(reasons)
    .filter(([itemId, reason]) => reason.trim() !== '' && !items.has(itemId))
    .map(([itemId, reason]) => ({ itemId, reason: reason.trim() }));
  return {
    ...(target === NEW ? {} : { toCycleId: target }),
    itemIds: [...items],
    objectiveIds: [...objectives],
    left,
  };
}

type Count = (key: 'itemCount' | 'themeCount' | 'objectiveCount', count: number) => string;

/** 12 items, 2 themes; nothing when nothing was new. */
export function whatOf({ items, themes, objectives }: Rollover, count: Count): string {
  return [
    items > 0 && count('itemCount', items),
    themes > 0 && count('themeCount', themes),
    objectives > 0 && count('objectiveCount', objectives),
  ]
    .filter(Boolean)
    .join(', ');
}
