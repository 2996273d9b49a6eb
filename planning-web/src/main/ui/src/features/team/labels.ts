import type { LoadQuarter } from '@/api/teams';
import { formatMonth } from '@/lib/format';
import { teamText } from './text';

/** A quarter of the plan with its months, as a plan may start in any of them: Q1 2027, Jan to Mar. */
export function quarterLabel(quarters: readonly LoadQuarter[], quarter: number): string {
  const found = quarters.find((candidate) => candidate.quarter === quarter);
  return found === undefined
    ? teamText.text('quarterShort', { quarter })
    : teamText.text('quarter', {
        quarter: found.label,
        from: formatMonth(found.startsOn),
        to: formatMonth(found.endsOn),
      });
}
