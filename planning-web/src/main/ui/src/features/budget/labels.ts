import type { QuarterBudget } from '@/api/budget';
import { formatMonth } from '@/lib/format';
import { budgetText } from './text';

/** A quarter of the plan with its months, as a plan may start in any of them: Q1 2027, Jan to Mar. */
export function quarterLabel({ label, startsOn, endsOn }: QuarterBudget): string {
  return budgetText.text('quarter', { quarter: label, from: formatMonth(startsOn), to: formatMonth(endsOn) });
}
