/**
 * Plan dates are plain dates (2027-03-15) without time or zone. The timeline gives every month the same width, so a date
 * is placed by months: 2.5 is the middle of the third month from the start.
 */
export type PlanDate = string;

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

interface Parts extends Month {
  readonly day: number;
}

function partsOf(date: PlanDate): Parts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function dateOf({ year, month, day }: Parts): PlanDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function daysIn({ year, month }: Month): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthNumber({ year, month }: Month): number {
  return year * 12 + month - 1;
}

/** How many months lie between the start of the quarter and the morning of the date. */
export function monthsFrom(start: Quarter, date: PlanDate): number {
  const parts = partsOf(date);
  return monthNumber(parts) - firstMonthNumber(start) + (parts.day - 1) / daysIn(parts);
}

/** The same to the evening of the date: an item that ends on 31 March fills March. */
export function monthsThrough(start: Quarter, date: PlanDate): number {
  const parts = partsOf(date);
  return monthNumber(parts) - firstMonthNumber(start) + parts.day / daysIn(parts);
}

function firstMonthNumber({ year, quarter }: Quarter): number {
  return year * 12 + (quarter - 1) * 3;
}

export function quarterOf(date: PlanDate): Quarter {
  const { year, month } = partsOf(date);
  return { year, quarter: Math.ceil(month / 3) };
}

/** Both ends included. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const from = first.year * 4 + first.quarter - 1;
  const to = last.year * 4 + last.quarter - 1;
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => ({
    year: Math.floor((from + index) / 4),
    quarter: ((from + index) % 4) + 1,
  }));
}

export function monthsOf({ year, quarter }: Quarter): Month[] {
  return [1, 2, 3].map((index) => ({ year, month: (quarter - 1) * 3 + index }));
}

/** Moves by whole months. The last day of a month stays the last day: 31 January and one month is 28 February, and back. */
export function shiftMonths(date: PlanDate, months: number): PlanDate {
  const parts = partsOf(date);
  const target = monthNumber(parts) + months;
  const moved = { year: Math.floor(target / 12), month: (target % 12) + 1 };
  const wasLast = parts.day === daysIn(parts);
  return dateOf({ ...moved, day: wasLast ? daysIn(moved) : Math.min(parts.day, daysIn(moved)) });
}

/** Today where the reader is. */
export function today(now: Date = new Date()): PlanDate {
  return dateOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
