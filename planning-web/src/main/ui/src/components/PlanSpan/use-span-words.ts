import { useQuery } from '@tanstack/react-query';
import { cycleInView, cyclesQuery, useCycleYear } from '@/api/cycle';
import { spanInWords } from '@/lib/plan-span';

/** Says from when until when in the words of the year that is looked at: in quarters, in months, or in days. */
export function useSpanWords(): (from: string, to: string) => string {
  // Read before any screen is shown; here it is only looked up.
  const cycles = useQuery({ ...cyclesQuery, enabled: false });
  const cycle = cycleInView(cycles.data ?? [], useCycleYear());
  return (from, to) => spanInWords(from, to, cycle);
}
