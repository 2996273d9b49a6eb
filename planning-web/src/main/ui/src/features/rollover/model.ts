import type { Cycle } from '@/api/cycle';
import type { AlongCount, AlongKind, Rollover, RolloverInput, RolloverItem, RolloverPart } from '@/api/rollovers';
import { csvOf } from '@/lib/csv';

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

/** What may go along, in the order in which it is shown; nothing of the gate is among it. */
export const ALONG = [
  'EFFORT',
  'COST',
  'IMPACT',
  'CONFIDENCE',
  'DEPENDENCY',
  'ITEM_SET',
  'TRIPWIRE',
  'REVISIT',
  'CAPACITY',
] as const satisfies readonly AlongKind[];

export interface Choices {
  readonly items: ReadonlySet<string>;
  readonly objectives: ReadonlySet<string>;
  readonly along: ReadonlySet<string>;
  /** By the id of the item, what was typed. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Whatever belongs to what is carried over goes along unless somebody wants otherwise; capacities are of all teams, so somebody has to ask. */
export const NOTHING: Choices = {
  items: new Set(),
  objectives: new Set(),
  along: new Set(ALONG.filter((kind) => kind !== 'CAPACITY')),
  reasons: {},
};

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
export function bodyOf({ items, objectives, along, reasons }: Choices, target: string) {
  const left = Object.entries(reasons)
    .filter(([itemId, reason]) => reason.trim() !== '' && !items.has(itemId))
    .map(([itemId, reason]) => ({ itemId, reason: reason.trim() }));
  return {
    ...(target === NEW ? {} : { toCycleId: target }),
    itemIds: [...items],
    objectiveIds: [...objectives],
    left,
    along: ALONG.filter((kind) => along.has(kind)),
  } satisfies RolloverInput;
}

/** Whether there is anything of a kind at all. */
export function isThere({ went, stayed }: AlongCount): boolean {
  return went + stayed > 0;
}

export const CSV_COLUMNS = ['kind', 'number', 'title', 'copyNumber', 'went', 'stayed', 'reason'] as const;

interface CsvWords {
  readonly columns: Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;
  readonly parts: Readonly<Record<RolloverPart['kind'], string>>;
  readonly along: Readonly<Record<AlongKind, string>>;
}

/** The report of a roll-over: a row for each part that was carried over or left, then one for each kind that could go along. */
export function reportCsv(
  parts: readonly RolloverPart[],
  counts: readonly AlongCount[],
  { columns, parts: names, along }: CsvWords,
): string {
  const lines = parts.map(({ kind, number, title, copyId, copyNumber, reason }) => [
    names[kind],
    number ?? '',
    title,
    copyNumber ?? '',
    copyId == null ? '0' : '1',
    copyId == null ? '1' : '0',
    reason,
  ]);
  const sums = counts.map(({ kind, went, stayed }) => [along[kind], '', '', '', String(went), String(stayed), '']);
  return csvOf([CSV_COLUMNS.map((column) => columns[column]), ...lines, ...sums]);
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
