import { queryOptions } from '@tanstack/react-query';
import { api, apiQuery, dataOf, type Schema } from './client';
import { everyPage } from './pages';

/** A draft of the plan of a cycle, with what it takes for granted. */
export type Scenario = Schema<'Scenario'>;
export type Assumption = Schema<'Assumption'>;
export type Thoroughness = Scenario['thoroughness'];
/** A search for the best plan of a scenario, and what it found. */
export type Consolidation = Schema<'Consolidation'>;
/** The plan that another one was adjusted from. */
export type AdjustedPlan = Schema<'AdjustedPlan'>;
export type LimitUse = Schema<'LimitUse'>;
export type ConflictingRule = Schema<'ConflictingRule'>;
/** Where a plan has an item, and why. */
export type ItemPlace = Schema<'ItemPlace'>;
export type Shortage = Schema<'Shortage'>;
export type PlanPlace = 'ALL' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'CUT';

const SCENARIOS = '/api/v1/planning-cycles/{cycle}/scenarios';
const ITEMS = '/api/v1/consolidations/{id}/items';
const LOOK_AGAIN = 1000;

/** Every scenario of a cycle by name. */
export function scenariosQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['get', SCENARIOS, cycleId],
    queryFn: async ({ signal }): Promise<Scenario[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(SCENARIOS, { params: { path: { cycle: cycleId }, query }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}

export function scenarioQuery(id: string) {
  return apiQuery.queryOptions('get', '/api/v1/scenarios/{id}', { params: { path: { id } } });
}

/** Asked again every second while the plan is looked for. */
export function consolidationQuery(id: string) {
  return queryOptions({
    queryKey: ['get', '/api/v1/consolidations/{id}', id],
    queryFn: async ({ signal }): Promise<Consolidation> =>
      dataOf(await api.GET('/api/v1/consolidations/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'OPEN' ? LOOK_AGAIN : false),
  });
}

/** One page of the items of a plan; the first without a cursor. */
export async function readPlaces(
  consolidation: string,
  query: { place: PlanPlace; limit: number; cursor?: string },
  signal?: AbortSignal,
) {
  return dataOf(
    await api.GET(ITEMS, {
      params: { path: { id: consolidation }, query },
      ...(signal === undefined ? {} : { signal }),
    }),
  );
}

export function placesKey(consolidation: string, place: PlanPlace) {
  return ['get', ITEMS, consolidation, place, 'pages'] as const;
}

/** Every item of a plan and of what is not in it. */
export async function allPlaces(consolidation: string): Promise<ItemPlace[]> {
  const pages = await everyPage((query) => readPlaces(consolidation, { place: 'ALL', ...query }));
  return pages.flatMap(({ items }) => items);
}

/** A plan that became the plan of its cycle. */
export type Adoption = Schema<'Adoption'>;
export type WaitingItem = Schema<'WaitingItem'>;
export type Comparison = Schema<'ScenarioComparison'>;
export type ComparedPlan = Schema<'ComparedPlan'>;
export type ComparedItem = Schema<'ComparedItem'>;

/** The plan that a cycle has adopted last, if any. */
export function adoptionQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['get', '/api/v1/planning-cycles/{cycle}/adoption', cycleId],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET('/api/v1/planning-cycles/{cycle}/adoption', { params: { path: { cycle: cycleId } }, signal }),
      ),
  });
}

export async function beginAdoption(consolidation: string): Promise<Adoption> {
  return dataOf(await api.POST('/api/v1/consolidations/{id}/adoptions', { params: { path: { id: consolidation } } }));
}

/** Does the next items; until none is due. */
export async function stepAdoption(id: string): Promise<Adoption> {
  return dataOf(await api.POST('/api/v1/adoptions/{id}/steps', { params: { path: { id } } }));
}

export async function retryAdoption(id: string): Promise<Adoption> {
  return dataOf(await api.POST('/api/v1/adoptions/{id}/retries', { params: { path: { id } } }));
}

export function waitingKey(adoption: string) {
  return ['get', '/api/v1/roadmap-items', 'waiting', adoption] as const;
}

export async function readWaiting(adoption: string, query: { limit: number; cursor?: string }, signal?: AbortSignal) {
  return dataOf(
    await api.GET('/api/v1/adoptions/{id}/waiting-items', {
      params: { path: { id: adoption }, query },
      ...(signal === undefined ? {} : { signal }),
    }),
  );
}

export function comparisonKey(scenarios: readonly string[]) {
  return ['get', '/api/v1/scenarios', 'comparison', scenarios] as const;
}

export async function readComparison(
  scenarios: readonly string[],
  query: { limit: number; cursor?: string },
  signal?: AbortSignal,
): Promise<Comparison> {
  return dataOf(
    await api.GET('/api/v1/scenario-comparison', {
      params: { query: { scenario: [...scenarios], ...query } },
      ...(signal === undefined ? {} : { signal }),
    }),
  );
}
