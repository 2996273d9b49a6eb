import type { Cycle } from '@/api/cycle';

export interface Quarter {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const FIRST_HALF_YEAR_ENDS = 6;

/** The year that is planned on this day: from summer on it is the next one. Skips the years that have a cycle already. */
export function suggestedYear(today: Date, cycles: readonly Pick<Cycle, 'year'>[]): number {
  const taken = new Set(cycles.map(({ year }) => year));
  let year = today.getFullYear() + (today.getMonth() >= FIRST_HALF_YEAR_ENDS ? 1 : 0);
  while (taken.has(year)) {
    year += 1;
  }
  return year;
}

/** The plan date some whole months after another; a day that the month does not have becomes its last. */
export function monthsAfter(planDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = planDate.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

function dayBefore(planDate: string): string {
  const date = new Date(`${planDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The four quarters of the fiscal year that starts on this date, or none while the date is not complete. */
export function quartersFrom(fiscalStart: string): Quarter[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(fiscalStart)) {
    return [];
  }
  return [0, 1, 2, 3].map((index) => ({
    name: `Q${index + 1}`,
    startsOn: monthsAfter(fiscalStart, 3 * index),
    endsOn: dayBefore(monthsAfter(fiscalStart, 3 * (index + 1))),
  }));
}

const COMMON_CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'JPY', 'INR', 'AUD', 'CAD'];

interface CurrencyChoice {
  readonly value: string;
  readonly label: string;
}

/** The currencies that the server takes and the one that stands there, with their names; the common ones apart from the others. */
export function currencyChoices(
  inUse: readonly string[],
  current: string,
  locale = 'en',
): { common: CurrencyChoice[]; others: CurrencyChoice[] } {
  const names = new Intl.DisplayNames([locale], { type: 'currency' });
  const choice = (code: string) => ({ value: code, label: `${code} - ${names.of(code)}` });
  // One that has ended since the plan was made stays to be seen and kept.
  const codes = inUse.includes(current) || current === '' ? inUse : [...inUse, current];
  return {
    common: COMMON_CURRENCIES.filter((code) => codes.includes(code)).map(choice),
    others: codes.filter((code) => !COMMON_CURRENCIES.includes(code)).map(choice),
  };
}

/** What is wrong with the first day of a fiscal year, by the name of its words. */
export function fiscalStartProblem(
  fiscalStart: string,
  year: number,
): 'fiscalStart' | 'fiscalStartRange' | 'fiscalStartDay' | undefined {
  const [, startYear, day] = /^(\d{4})-\d{2}-(\d{2})$/.exec(fiscalStart) ?? [];
  if (startYear === undefined) {
    return 'fiscalStart';
  }
  if (Number(startYear) < year - 1 || Number(startYear) > year) {
    return 'fiscalStartRange';
  }
  return Number(day) > 28 ? 'fiscalStartDay' : undefined;
}

/**
 * The fields that move along when the year is changed: the name while nobody has changed it, and the first day of the
 * fiscal year by as many years, so that a year that starts in October goes on starting in October.
 */
export function followYear<Entry extends { name: string; fiscalStart: string }>(
  entry: Entry,
  from: number,
  to: number,
  nameFor: (year: number) => string,
): Partial<Pick<Entry, 'name' | 'fiscalStart'>> {
  const [startYear, ...monthAndDay] = entry.fiscalStart.split('-');
  const offset = Number(startYear) - from;
  const belongs = monthAndDay.length === 2 && (offset === 0 || offset === -1);
  return {
    ...(entry.name === nameFor(from) ? { name: nameFor(to) } : {}),
    ...(belongs ? { fiscalStart: [to + offset, ...monthAndDay].join('-') } : {}),
  };
}
