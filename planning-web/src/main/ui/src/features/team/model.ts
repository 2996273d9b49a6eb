import type { LoadQuarter, QuarterLoad, TeamLoad, TeamLoads } from '@/api/teams';
import { csvOf } from '@/lib/csv';
import { readFigure, typedFigure } from '@/lib/figure';

const WEEKS_OF_A_QUARTER = 13;
const WORKDAYS_OF_A_WEEK = 5;

/** What a team has in a quarter: people, person-days off, and the percentage that keeps the lights on. */
export interface QuarterCapacity {
  readonly people: number;
  readonly daysOff: number;
  readonly runShare: number;
}

/** Person-weeks of a quarter, to one decimal, as the server computes them. */
export function capacityOf({ people, daysOff, runShare }: QuarterCapacity): number {
  const present = Math.max(0, people * WEEKS_OF_A_QUARTER - daysOff / WORKDAYS_OF_A_WEEK);
  return toOneDecimal(present * (1 - runShare / 100));
}

/** By how many person-weeks the load exceeds the capacity; 0 when it does not. */
export function overOf({ load, capacity }: Pick<QuarterLoad, 'load' | 'capacity'>): number {
  return Math.max(0, toOneDecimal(load - capacity));
}

function toOneDecimal(weeks: number): number {
  return Math.round(Number((weeks * 10).toFixed(6))) / 10;
}

/** How a load stands to its capacity. Without a capacity nothing is over: not set is not zero. */
export type Standing = 'within' | 'over' | 'withoutCapacity' | 'noCapacity';

export function standingOf({ capacity }: Pick<TeamLoad, 'capacity'>, quarter: QuarterLoad): Standing {
  if (capacity == null) {
    return quarter.load > 0 ? 'withoutCapacity' : 'noCapacity';
  }
  return overOf(quarter) > 0 ? 'over' : 'within';
}

export function promotedPart({ load, promoted }: Pick<QuarterLoad, 'load' | 'promoted'>) {
  return promoted <= 0 ? 'nonePromoted' : promoted >= load ? 'allPromoted' : 'somePromoted';
}

/** Shares of the thin bar: what is loaded, and inside of it what is promoted, each 0 to 1. */
export function barOf({ load, capacity, promoted }: Pick<QuarterLoad, 'load' | 'capacity' | 'promoted'>) {
  const loaded = load <= 0 ? 0 : capacity > 0 ? Math.min(1, load / capacity) : 1;
  return { loaded, promoted: load > 0 ? loaded * Math.min(1, promoted / load) : 0 };
}

/** How many teams are over in at least one quarter. */
export function teamsOver({ items }: TeamLoads): number {
  return items.filter((row) => row.quarters.some((quarter) => standingOf(row, quarter) === 'over')).length;
}

export function hasCapacities({ items }: TeamLoads): boolean {
  return items.some(({ capacity }) => capacity != null);
}

export function hasEffort({ items }: TeamLoads): boolean {
  return items.some(({ quarters, notScheduled }) => notScheduled > 0 || quarters.some(({ load }) => load > 0));
}

export const QUARTER_FIELDS = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;
export type QuarterField = (typeof QUARTER_FIELDS)[number];

/** The figures of a quarter as they are typed. */
export type QuarterEntry = Readonly<Record<keyof QuarterCapacity, string>>;

/** One field for each quarter, so that two people who changed different quarters keep both changes. */
export type CapacityEntry = Record<QuarterField, QuarterEntry>;

export const QUARTER_FIGURES = ['people', 'daysOff', 'runShare'] as const;

/** What the dialog starts with. Nobody has said yet how many people there are. */
export function entryOf(quarters: readonly QuarterCapacity[] | undefined): CapacityEntry {
  const entries = QUARTER_FIELDS.map((field, index) => {
    const quarter = quarters?.[index];
    const entry: QuarterEntry = {
      people: typedFigure(quarter?.people),
      daysOff: typedFigure(quarter?.daysOff ?? 0),
      runShare: typedFigure(quarter?.runShare ?? 0),
    };
    return [field, entry] as const;
  });
  return Object.fromEntries(entries) as CapacityEntry;
}

/** The figures of a quarter, or undefined while one of them is missing or cannot be. */
export function quarterOf(entry: QuarterEntry): QuarterCapacity | undefined {
  const [people, daysOff, runShare] = QUARTER_FIGURES.map((name) => figureOf(name, entry[name]));
  return people === undefined || daysOff === undefined || runShare === undefined
    ? undefined
    : { people, daysOff, runShare };
}

/** The quarters as the server takes them; only of an entry that complaintsAbout finds nothing in. */
export function quartersOf(entry: CapacityEntry): QuarterCapacity[] {
  return QUARTER_FIELDS.map((field) => quarterOf(entry[field]) ?? { people: 0, daysOff: 0, runShare: 0 });
}

/** Which figure of which quarter is missing or cannot be, by the path of its field. */
export function complaintsAbout(
  entry: CapacityEntry,
  words: Readonly<Record<keyof QuarterCapacity, string>>,
): Record<string, string> {
  const complaints = QUARTER_FIELDS.flatMap((field) =>
    QUARTER_FIGURES.filter((name) => figureOf(name, entry[field][name]) === undefined).map(
      (name) => [`${field}.${name}`, words[name]] as const,
    ),
  );
  return Object.fromEntries(complaints);
}

const LIMITS: Readonly<Record<keyof QuarterCapacity, { most: number; decimals: number }>> = {
  people: { most: 999, decimals: 2 },
  daysOff: { most: Number.POSITIVE_INFINITY, decimals: 1 },
  runShare: { most: 100, decimals: 0 },
};

function figureOf(name: keyof QuarterCapacity, typed: string): number | undefined {
  const figure = readFigure(typed);
  if (figure.kind !== 'number') {
    return undefined;
  }
  const { value } = figure;
  const { most, decimals } = LIMITS[name];
  return value >= 0 && value <= most && Number(value.toFixed(decimals)) === value ? value : undefined;
}

/** The entry with every quarter after this one made the same. */
export function followedFrom(entry: CapacityEntry, field: QuarterField): CapacityEntry {
  const from = QUARTER_FIELDS.indexOf(field);
  const entries = QUARTER_FIELDS.map((other, index) => [other, entry[index > from ? field : other]] as const);
  return Object.fromEntries(entries) as CapacityEntry;
}

/** The server counts the quarters of a capacity from 0, the form has a field for each: /quarters/0/people. */
export function pointerInForm(pointer: string): string {
  return pointer.replace(/^\/quarters\/([0-3])(?=\/|$)/, (_, index) => `/${QUARTER_FIELDS[Number(index)]}`);
}

export const CSV_COLUMNS = [
  'team',
  'quarter',
  'startsOn',
  'endsOn',
  'people',
  'daysOff',
  'runShare',
  'capacity',
  'load',
  'promoted',
  'over',
] as const;

interface CsvWords {
  readonly columns: Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;
  readonly notScheduled: string;
}

/** One row for each team and quarter, and one for what it has that is not scheduled. */
export function teamLoadsCsv({ quarters, items }: TeamLoads, words: CsvWords): string {
  const dates = new Map(quarters.map((quarter) => [quarter.quarter, quarter]));
  const rows = items.flatMap((row) => [
    ...row.quarters.map((quarter) => quarterRow(row, quarter, dates.get(quarter.quarter))),
    [row.team.name, words.notScheduled, '', '', '', '', '', '', String(row.notScheduled), '', ''],
  ]);
  return csvOf([CSV_COLUMNS.map((column) => words.columns[column]), ...rows]);
}

/** A capacity that nobody has set stays empty, which is not 0. */
function quarterRow(row: TeamLoad, quarter: QuarterLoad, dates: LoadQuarter | undefined): string[] {
  const ofCapacity = (value: number) => (row.capacity == null ? '' : String(value));
  return [
    row.team.name,
    dates?.label ?? String(quarter.quarter),
    dates?.startsOn ?? '',
    dates?.endsOn ?? '',
    ofCapacity(quarter.people),
    ofCapacity(quarter.daysOff),
    ofCapacity(quarter.runShare),
    ofCapacity(quarter.capacity),
    String(quarter.load),
    String(quarter.promoted),
    ofCapacity(overOf(quarter)),
  ];
}
