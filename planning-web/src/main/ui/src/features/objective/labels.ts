import type { KeyResult } from '@/api/objectives';
import { formatFigure, unitIn, unitWords } from '@/lib/figure';
import { formatDateRange } from '@/lib/format';

/** A value of a key result with what it is counted in: 23 days, 71%, EUR 1.2M. */
export function valueWords(value: number, { unit }: Pick<KeyResult, 'unit'>, currency: string): string {
  return `${formatFigure(value, unit, currency)} ${unitWords(unit, currency)}`.trim();
}

/** The same without words behind it, for a column of numbers. */
export function shortValue(value: number, { unit }: Pick<KeyResult, 'unit'>, currency: string): string {
  return formatFigure(value, unit, currency);
}

export function unitLabel({ unit }: Pick<KeyResult, 'unit'>, currency: string): string {
  return unitIn(currency, unit);
}

/** A day with its month short, for a narrow column: 9 Nov 2026. */
export function shortDay(day: string): string {
  return formatDateRange(day, day);
}
