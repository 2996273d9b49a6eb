import { queryOptions } from '@tanstack/react-query';
import { api, apiQuery, dataOf, type Schema } from './client';
import { everyPage } from './pages';

/** A limit for a figure, and how it stands by the figures of this moment. */
export type Tripwire = Schema<'Tripwire'>;
export type TripwireState = Schema<'TripwireState'>;
export type TripwireDecision = Schema<'TripwireDecision'>;
export type DecisionChoice = Schema<'DecisionChoice'>;
export type Comparison = Schema<'TripwireComparison'>;
/** A day on which something of the plan is looked at again. */
export type Revisit = Schema<'Revisit'>;
export type RevisitState = Schema<'RevisitState'>;
export type RevisitOutcome = Schema<'RevisitOutcome'>;
/** What a question is about. */
export type Subject = Schema<'Subject'>;
export type SubjectKind = Schema<'SubjectKind'>;

export interface SubjectFilters {
  readonly owner?: string;
  readonly subjectKind?: SubjectKind;
  readonly subject?: string;
}

export interface TripwireFilters extends SubjectFilters {
  /** Those over it, and those that watch one of its key results. */
  readonly objective?: string;
}

export interface RevisitFilters extends SubjectFilters {
  /** All that are not done when left out. */
  readonly state?: RevisitState;
}

const TRIPWIRES = '/api/v1/planning-cycles/{cycle}/tripwires';
const REVISITS = '/api/v1/planning-cycles/{cycle}/revisits';
const DECISIONS = '/api/v1/tripwires/{id}/decisions';
const OUTCOMES = '/api/v1/revisits/{id}/outcomes';

/** The tripwires of a cycle, those first that have tripped; the server keeps them few. */
export function tripwiresQuery(cycle: string, filters: TripwireFilters = {}) {
  return queryOptions({
    queryKey: ['get', TRIPWIRES, cycle, filters],
    queryFn: async ({ signal }): Promise<Tripwire[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(TRIPWIRES, { params: { path: { cycle }, query: { ...filters, ...query } }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
    placeholderData: (previous) => previous,
  });
}

/** The revisit dates of a cycle, by their days. */
export function revisitsQuery(cycle: string, filters: RevisitFilters = {}) {
  return queryOptions({
    queryKey: ['get', REVISITS, cycle, filters],
    queryFn: async ({ signal }): Promise<Revisit[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(REVISITS, { params: { path: { cycle }, query: { ...filters, ...query } }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
    placeholderData: (previous) => previous,
  });
}

export function revisitCountsQuery(cycle: string) {
  return apiQuery.queryOptions('get', '/api/v1/planning-cycles/{cycle}/revisit-counts', {
    params: { path: { cycle } },
  });
}

/** Everything that was decided about a tripwire, the newest first. */
export function decisionsQuery(id: string) {
  return queryOptions({
    queryKey: ['get', DECISIONS, id],
    queryFn: async ({ signal }): Promise<TripwireDecision[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(DECISIONS, { params: { path: { id }, query }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}

/** Everything that came of a revisit date, the newest first. */
export function outcomesQuery(id: string) {
  return queryOptions({
    queryKey: ['get', OUTCOMES, id],
    queryFn: async ({ signal }): Promise<RevisitOutcome[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(OUTCOMES, { params: { path: { id }, query }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}
