import { readerLocale } from './locale';

/** A money amount as the contract sends it: a decimal string, never a binary fraction. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Making a formatter costs far more than using it, and a table uses the same one a thousand times. */
function keepEach<Options extends object, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (options: Options): Formatter => {
    const locale = readerLocale();
    const key = `${locale} ${JSON.stringify(options)}`;
    const formatter = made.get(key) ?? make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}

const numbers = keepEach((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
const dates = keepEach((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
const distances = keepEach((tag, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(tag, options));

/** Whole units unless the amount has cents that matter; compact writes 1.2M for wide ranges and axes. */
export function formatMoney(money: Money, options: { compact?: boolean } = {}): string {
  const amount = money.amount as Intl.StringNumericLiteral;
  const hasCents = /\.\d*[1-9]/.test(money.amount);
  return numbers({
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: hasCents && !options.compact ? 2 : 0,
    maximumFractionDigits: options.compact ? 1 : 2,
    ...(options.compact ? { notation: 'compact' as const } : {}),
  }).format(amount);
}

export function formatNumber(value: number, maximumFractionDigits = 2, minimumFractionDigits = 0): string {
  return numbers({ maximumFractionDigits, minimumFractionDigits }).format(value);
}

/** A score always shows its two digits, so that a column of them lines up: 4.00. */
export function formatScore(score: number): string {
  return formatNumber(score, 2, 2);
}

/** The share is a fraction: 0.34 reads 34%. */
export function formatPercent(share: number, maximumFractionDigits = 0): string {
  return numbers({ style: 'percent', maximumFractionDigits }).format(share);
}

/** A plan date (no time, no zone): 4 December 2026. The zone of the reader must not move it by a day. */
export function formatDate(planDate: string): string {
  return dates({
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${planDate.slice(0, 10)}T00:00:00Z`));
}

/** The month of a plan date, short: Dec. */
export function formatMonth(planDate: string): string {
  return dates({ month: 'short', timeZone: 'UTC' }).format(new Date(`${planDate.slice(0, 10)}T00:00:00Z`));
}

/** From one month to another, short: Jan to Mar 2027. */
export function formatMonthRange(from: string, to: string): string {
  const day = (planDate: string) => new Date(`${planDate.slice(0, 10)}T00:00:00Z`);
  return dates({ month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(day(from), day(to));
}

/** From one plan date to another, months short: 1 Jan to 31 Mar 2027. */
export function formatDateRange(from: string, to: string): string {
  const day = (planDate: string) => new Date(`${planDate.slice(0, 10)}T00:00:00Z`);
  return dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(day(from), day(to));
}

/** A moment, in the reader's own zone: 18 November 2026, 14:05. */
export function formatDateTime(instant: string, timeZone?: string): string {
  return dates({
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone ? { timeZone } : {}),
  }).format(new Date(instant));
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago, in the coarsest unit that still says something: 3 days ago, in 2 hours, now. */
export function formatRelative(instant: string, now: Date = new Date()): string {
  const seconds = Math.round((new Date(instant).getTime() - now.getTime()) / 1000);
  const [unit, length] = UNITS.find(([, unitSeconds]) => Math.abs(seconds) >= unitSeconds) ?? ['second', 1];
  const amount = unit === 'second' ? 0 : Math.trunc(seconds / length);
  return distances({ numeric: 'auto' }).format(amount, unit);
}

/** A label in the middle of a sentence: its first letter small, and every acronym as it is. */
export function withinSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
