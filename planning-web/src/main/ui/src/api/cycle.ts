import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { apiQuery, type Schema } from './client';

export type Cycle = Schema<'CycleView'>;
export type CycleProgress = Schema<'ProgressView'>;

/** The planning cycles of the organisation, newest year first. */
export const cyclesQuery = apiQuery.queryOptions(
  'get',
  '/api/v1/planning-cycles',
  { params: { query: { limit: 200 } } },
  { select: ({ items }): Cycle[] => items },
);

export function progressQuery(cycleId: string) {
  return apiQuery.queryOptions('get', '/api/v1/planning-cycles/{id}/progress', { params: { path: { id: cycleId } } });
}

/** The codes of the currencies in which a plan can be made. */
export const currenciesQuery = apiQuery.queryOptions(
  'get',
  '/api/v1/currencies',
  {},
  { staleTime: Number.POSITIVE_INFINITY },
);

/** The cycle that the address names by its year, or the newest one. */
export function cycleInView(cycles: readonly Cycle[], year: number | undefined): Cycle | undefined {
  return cycles.find((cycle) => cycle.year === year) ?? cycles[0];
}

/** The year that the address names. */
export function useCycleYear(): number | undefined {
  const { cycle }: { cycle?: number | undefined } = useSearch({ strict: false });
  return cycle;
}

/** The cycle that the person looks at, or undefined while there is none at all. */
export function useCycle(): Cycle | undefined {
  const { data: cycles } = useSuspenseQuery(cyclesQuery);
  return cycleInView(cycles, useCycleYear());
}
