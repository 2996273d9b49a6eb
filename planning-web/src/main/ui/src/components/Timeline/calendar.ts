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

/** Three months of the plan's year, which need not be the calendar's: the server names them and says where they start. */
export interface Quarter {
  readonly label: string;
  readonly startsOn: PlanDate;
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

/** How many months lie between the month in which the quarter starts and the morning of the date. */
export function monthsFrom(start: Quarter, date: PlanDate): number {
  const parts = partsOf(date);
  return monthNumber(parts) - monthNumber(partsOf(start.startsOn)) + (parts.day - 1) / daysIn(parts);
}

/** The same to the evening of the date: an item that ends on 31 March fills March. */
export function monthsThrough(start: Quarter, date: PlanDate): number {
  const parts = partsOf(date);
  return monthNumber(parts) - monthNumber(partsOf(start.startsOn)) + parts.day / daysIn(parts);
}

/** The calendar's quarters of whole years, for a timeline that the server named none for. */
export function calendarQuarters(firstYear: number, lastYear: number): Quarter[] {
  return Array.from({ length: (lastYear - firstYear + 1) * 4 }, (_, index) => {
    const year = firstYear + Math.floor(index / 4);
    const quarter = (index % 4) + 1;
    return { label: `Q${quarter} ${year}`, startsOn: dateOf({ year, month: quarter * 3 - 2, day: 1 }) };
  });
}

/** The first days of the three months. */
export function monthsOf({ startsOn }: Quarter): PlanDate[] {
  const first = { ...partsOf(startsOn), day: 1 };
  return [0, 1, 2].map((months) => shiftMonths(dateOf(first), months));
}

export function yearOf(date: PlanDate): number {
  return partsOf(date).year;
}

/** Moves by whole months. The last day of a month stays the last day: 31 January and one month is 28 February, and back. */
export function shiftMonths(date: PlanDate, months: number): PlanDate {
  const parts = partsOf(date);
  const target = monthNumber(parts) + months;
  const moved = { year: Math.floor(target / 12), month: (target % 12) + 1 };
  const wasLast = parts.day === daysIn(parts);
  return dateOf({ ...moved, day: wasLast ? daysIn(moved) : Math.min(parts.day, daysIn(moved)) });
}

/** The day of a number of months after the first day of a quarter: 2.5 is the middle of its third month. */
export function dateAt({ startsOn }: Quarter, months: number): PlanDate {
  const whole = Math.floor(months);
  const first = shiftMonths(dateOf({ ...partsOf(startsOn), day: 1 }), whole);
  const parts = partsOf(first);
  return dateOf({ ...parts, day: 1 + Math.floor((months - whole) * daysIn(parts)) });
}

export function dayBefore(date: PlanDate): PlanDate {
  const { year, month, day } = partsOf(date);
  return day > 1 ? dateOf({ year, month, day: day - 1 }) : lastOf(shiftMonths(date, -1));
}

function lastOf(date: PlanDate): PlanDate {
  const parts = partsOf(date);
  return dateOf({ ...parts, day: daysIn(parts) });
}

/** Today where the reader is. */
export function today(now: Date = new Date()): PlanDate {
  return dateOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
