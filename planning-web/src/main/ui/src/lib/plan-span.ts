import { formatDate, formatDateRange, formatMonthRange } from './format';

/** The year whose quarters are meant; it need not be the calendar's. */
export interface PlanYear {
  readonly year: number;
  readonly fiscalStart: string;
}

/** How exactly somebody meant two dates: it is read from the dates alone, so that saying it changes nothing else. */
export type Precision = 'QUARTER' | 'MONTH' | 'DAY';

/** A quarter or a month, from its first to its last day. */
export interface Period {
  readonly label: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const MONTHS_OF = { QUARTER: 3, MONTH: 1 } as const;
/** The year before, the year itself and the one after. */
const YEARS_BEFORE = 1;
const YEARS = 3;

function dayOf(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

function moved(date: string, months: number, days = 0): string {
  const day = dayOf(date);
  const to = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, day.getUTCDate() + days));
  return to.toISOString().slice(0, 10);
}

function quarterOf({ year, fiscalStart }: PlanYear, number: number): Period {
  const startsOn = moved(fiscalStart, number * MONTHS_OF.QUARTER);
  const ofYear = ((number % 4) + 4) % 4;
  return {
    label: `Q${ofYear + 1} ${year + Math.floor(number / 4)}`,
    startsOn,
    endsOn: moved(startsOn, MONTHS_OF.QUARTER, -1),
  };
}

function monthOf(date: string): Period {
  const startsOn = `${date.slice(0, 8)}01`;
  const endsOn = moved(startsOn, MONTHS_OF.MONTH, -1);
  return { label: formatMonthRange(startsOn, endsOn), startsOn, endsOn };
}

/** What may be chosen in place of a day, in time. */
export function periodsNear(year: PlanYear, precision: Exclude<Precision, 'DAY'>): Period[] {
  const count = (YEARS * 12) / MONTHS_OF[precision];
  const before = (YEARS_BEFORE * 12) / MONTHS_OF[precision];
  return Array.from({ length: count }, (_, index) =>
    precision === 'QUARTER' ? quarterOf(year, index - before) : monthOf(moved(year.fiscalStart, index - before)),
  );
}

/** How many whole months lie between the firsts of their months. */
function monthsBetween(from: string, to: string): number {
  const [first, last] = [dayOf(from), dayOf(to)];
  return (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
}

/** The quarters that begin with the first date and end with the second one; nothing when these are other days. */
function quartersOf(from: string, to: string, year: PlanYear): readonly [Period, Period] | undefined {
  const start = quarterOf(year, Math.floor(monthsBetween(year.fiscalStart, from) / MONTHS_OF.QUARTER));
  // The morning after the last day begins a quarter, too.
  const after = moved(to, 0, 1);
  const end = quarterOf(year, Math.floor(monthsBetween(year.fiscalStart, after) / MONTHS_OF.QUARTER) - 1);
  return start.startsOn === from && end.endsOn === to && from < to ? [start, end] : undefined;
}

export function precisionOf(from: string, to: string, year: PlanYear | undefined): Precision {
  if (year !== undefined && quartersOf(from, to, year)) {
    return 'QUARTER';
  }
  return monthOf(from).startsOn === from && monthOf(to).endsOn === to && from < to ? 'MONTH' : 'DAY';
}

/** Two dates as they were meant: Q1 2027, Feb – May 2027, or 3 Feb – 9 May 2027. */
export function spanInWords(from: string, to: string, year: PlanYear | undefined): string {
  const quarters = year && quartersOf(from, to, year);
  if (quarters) {
    const [first, last] = quarters.map(({ label }) => label.split(' ')) as [string[], string[]];
    const same = first[1] === last[1];
    return first[0] === last[0] && same
      ? first.join(' ')
      : `${(same ? first.slice(0, 1) : first).join(' ')} – ${last.join(' ')}`;
  }
  return precisionOf(from, to, undefined) === 'MONTH' ? formatMonthRange(from, to) : formatDateRange(from, to);
}

/** The days that may be chosen as a start or as an end; one that fits none of the periods is offered as the day that it is. */
export function choicesOf(
  periods: readonly Period[],
  at: 'startsOn' | 'endsOn',
  chosen: string,
): { value: string; label: string }[] {
  const fitting = periods.map((period) => ({ value: period[at], label: period.label }));
  const fits = chosen === '' || fitting.some(({ value }) => value === chosen);
  return fits ? fitting : [{ value: chosen, label: formatDate(chosen) }, ...fitting];
}
