import { queryOptions } from '@tanstack/react-query';
import { api, apiQuery, dataOf, type Schema } from './client';
import { everyPage } from './pages';

/** A plan as it was agreed. */
export type Baseline = Schema<'Baseline'>;
export type BaselineItem = Schema<'BaselineItem'>;
/** An item of a plan at one moment. */
export type PlannedItem = Schema<'PlannedItem'>;
/** Two moments of a plan beside each other. */
export type Comparison = Schema<'Comparison'>;
export type PlanMoment = Schema<'PlanMoment'>;
export type PlanSums = Schema<'PlanSums'>;
export type QuarterComparison = Schema<'QuarterComparison'>;
export type PlanDifference = Schema<'PlanDifference'>;
export type DifferenceKind = Schema<'DifferenceKind'>;
export type ChangedField = Schema<'ChangedField'>;
/** An item that is not as it was agreed, and of which nobody has said why. */
export type UnexplainedChange = Schema<'UnexplainedChange'>;
export type UnexplainedField = Schema<'UnexplainedField'>;
export type GivenReason = Schema<'GivenReason'>;
export type ReasonCode = Schema<'ReasonCode'>;

const BASELINES = '/api/v1/planning-cycles/{cycle}/baselines';
const COMPARISON = '/api/v1/planning-cycles/{cycle}/comparison';
const DIFFERENCES = '/api/v1/planning-cycles/{cycle}/comparison/items';
const ITEMS = '/api/v1/baselines/{id}/items';
const UNEXPLAINED = '/api/v1/planning-cycles/{cycle}/unexplained-changes';

/** The baselines of a cycle, the newest first. */
export function baselinesQuery(cycle: string) {
  return queryOptions({
    queryKey: ['get', BASELINES, cycle],
    queryFn: async ({ signal }): Promise<Baseline[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(BASELINES, { params: { path: { cycle }, query }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}

export function baselineQuery(id: string) {
  return apiQuery.queryOptions('get', '/api/v1/baselines/{id}', { params: { path: { id } } });
}

/** Two moments of a cycle; without the second it is now. */
export interface Moments {
  readonly before: string;
  readonly after?: string;
}

export interface DifferenceFilters extends Moments {
  readonly kind?: DifferenceKind;
  readonly product?: string;
}

export function comparisonQuery(cycle: string, moments: Moments) {
  return apiQuery.queryOptions('get', COMPARISON, { params: { path: { cycle }, query: { ...moments } } });
}

interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** One page of what differs; the first without a cursor. */
export async function readDifferences(cycle: string, query: DifferenceFilters & PageQuery, signal?: AbortSignal) {
  return dataOf(
    await api.GET(DIFFERENCES, { params: { path: { cycle }, query }, ...(signal === undefined ? {} : { signal }) }),
  );
}

export function differencesKey(cycle: string, filters: DifferenceFilters) {
  return ['get', DIFFERENCES, cycle, filters, 'pages'] as const;
}

/** Everything that differs and that the filters let through, in order. */
export async function allDifferences(cycle: string, filters: DifferenceFilters): Promise<PlanDifference[]> {
  const pages = await everyPage((query) => readDifferences(cycle, { ...filters, ...query }));
  return pages.flatMap(({ items }) => items);
}

/** One page of the items of a baseline. */
export async function readBaselineItems(id: string, query: PageQuery, signal?: AbortSignal) {
  return dataOf(await api.GET(ITEMS, { params: { path: { id }, query }, ...(signal === undefined ? {} : { signal }) }));
}

export function baselineItemsKey(id: string) {
  return ['get', ITEMS, id, 'pages'] as const;
}

export async function allBaselineItems(id: string): Promise<BaselineItem[]> {
  const pages = await everyPage((query) => readBaselineItems(id, query));
  return pages.flatMap(({ items }) => items);
}

/** One page of what has no reason yet. */
export async function readUnexplained(cycle: string, query: PageQuery, signal?: AbortSignal) {
  return dataOf(
    await api.GET(UNEXPLAINED, { params: { path: { cycle }, query }, ...(signal === undefined ? {} : { signal }) }),
  );
}

export function unexplainedKey(cycle: string) {
  return ['get', UNEXPLAINED, cycle, 'pages'] as const;
}

/** How one item stands to what was agreed. */
export function itemReasonsQuery(id: string) {
  return apiQuery.queryOptions('get', '/api/v1/roadmap-items/{id}/change-reasons', {
    params: { path: { id }, query: { limit: 1 } },
  });
}
