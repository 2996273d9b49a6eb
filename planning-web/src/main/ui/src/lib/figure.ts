import { formatMoney, formatNumber } from './format';
import { readerLocale } from './locale';

const MOST_DECIMALS = 6;

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.5);
  const find = (type: string, fallback: string) => parts.find((part) => part.type === type)?.value ?? fallback;
  return { group: find('group', ','), decimal: find('decimal', '.') };
}

export type Figure =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unreadable' };

/**
 * Reads a figure as somebody typed it. Nothing typed is unknown, which is not zero. Separators are those of the reader's
 * language; a separator that cannot be one of thousands (12,5) is taken for the decimal one.
 */
export function readFigure(typed: string, language: string = readerLocale()): Figure {
  const text = typed.replace(/[\s\u00a0\u202f'\u2019]/g, '').replace(/%$/, '');
  if (text === '') {
    return typed.trim() === '' ? { kind: 'unknown' } : { kind: 'unreadable' };
  }
  const { group } = separatorsOf(language);
  const plain = withoutGroups(text, group === '.' ? '.' : ',');
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain) || (plain.split('.')[1]?.length ?? 0) > MOST_DECIMALS) {
    return { kind: 'unreadable' };
  }
  return { kind: 'number', value: Number(plain) };
}

function withoutGroups(text: string, group: ',' | '.'): string {
  const decimal = group === ',' ? '.' : ',';
  const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  if (grouped.test(text)) {
    return text.replaceAll(group, '').replace(decimal, '.');
  }
  return text.replace(/[.,](?=\d+$)/, '.');
}

/** A stored figure the way it is typed into a field: the reader's decimal separator, no thousands. */
export function typedFigure(value: number | null | undefined, language: string = readerLocale()): string {
  if (value == null) {
    return '';
  }
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: MOST_DECIMALS }).format(value);
}

/** The unit that stands for the currency of the plan. */
const CURRENCY_UNIT = 'currency';

/** The unit as a person reads and writes it: amounts in the currency of the plan have its code. */
export function unitIn(currency: string, unit: string): string {
  return unit === CURRENCY_UNIT ? currency : unit;
}

/** A figure with its unit, as read in a table: 108%, EUR 12.4M, 640,000. Units of words are shown apart from it. */
export function formatFigure(value: number, unit: string, currency: string): string {
  if (unitIn(currency, unit) === currency) {
    return formatMoney({ amount: String(value), currency }, { compact: Math.abs(value) >= 100_000 });
  }
  return unit.startsWith('%') ? `${formatNumber(value)}%` : formatNumber(value);
}

/** What is left to say of the unit beside the figure: "customers a month", nothing for a share or an amount. */
export function unitWords(unit: string, currency: string): string {
  if (unitIn(currency, unit) === currency) {
    return '';
  }
  return unit.startsWith('%') ? unit.slice(1).trim() : unit;
}
