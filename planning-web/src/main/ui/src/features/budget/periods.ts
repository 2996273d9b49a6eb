import type { Budget } from '@/api/budget';
import type { Money } from '@/lib/format';
import { quarterLabel } from './labels';
import { isNothing, yearAmountOf } from './model';
import { budgetText } from './text';

/** A line of the budget: a quarter, the year, or what lies in no quarter. */
export interface Period {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** Null while nothing is set; undefined for what has no budget of its own. */
  readonly amount: Money | null | undefined;
  readonly planned: Money;
  readonly promoted: Money | undefined;
  /** Which items may be asked for: of a quarter, or 0 for those that are not scheduled. */
  readonly quarter?: number;
}

/** The four quarters and the year; what is not scheduled and what lies outside of the year only where there is some. */
export function periodsOf(budget: Budget): Period[] {
  const t = budgetText.text;
  const { quarters, planned, promoted, notScheduled, outsideYear, yearTotal } = budget;
  const periods: Period[] = [
    ...quarters.map((quarter) => ({
      id: `quarter-${quarter.quarter}`,
      name: quarterLabel(quarter),
      amount: quarter.amount ?? null,
      planned: quarter.planned,
      promoted: quarter.promoted,
      quarter: quarter.quarter,
    })),
    {
      id: 'year',
      name: t(yearTotal == null ? 'money.year' : 'money.yearLess'),
      amount: yearAmountOf(budget) ?? null,
      planned,
      promoted,
    },
  ];
  if (!isNothing(notScheduled)) {
    const name = t('money.notScheduled');
    periods.push({
      id: 'not-scheduled',
      name,
      amount: undefined,
      planned: notScheduled,
      promoted: undefined,
      quarter: 0,
    });
  }
  if (!isNothing(outsideYear)) {
    const [name, note] = [t('money.outsideYear'), t('money.outsideYearWords')];
    periods.push({ id: 'outside', name, note, amount: undefined, planned: outsideYear, promoted: undefined });
  }
  return periods;
}
