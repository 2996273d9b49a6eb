import { queryOptions } from '@tanstack/react-query';
import { api, apiQuery, dataOf, type Schema } from './client';
import { everyPage } from './pages';

/** An item of a plan before it is carried over into a later one. */
export type RolloverItem = Schema<'RolloverItem'>;
export type RolloverObjective = Schema<'RolloverObjective'>;
/** What was carried over at once. */
export type Rollover = Schema<'Rollover'>;

const ITEMS = '/api/v1/planning-cycles/{cycle}/rollover-items';
const OBJECTIVES = '/api/v1/planning-cycles/{cycle}/rollover-objectives';
const ROLLOVERS = '/api/v1/planning-cycles/{cycle}/rollovers';

interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** One page of the items of a plan; without a cycle to carry over into, as for a new one. */
export async function readRolloverItems(cycle: string, query: PageQuery & { to?: string }, signal?: AbortSignal) {
  return dataOf(
    await api.GET(ITEMS, { params: { path: { cycle }, query }, ...(signal === undefined ? {} : { signal }) }),
  );
}

export function rolloverItemsKey(cycle: string, to: string | undefined) {
  return ['get', ITEMS, cycle, to ?? '', 'pages'] as const;
}

/** Every objective of a plan, by theme. */
export function rolloverObjectivesQuery(cycle: string, to: string | undefined) {
  return queryOptions({
    queryKey: ['get', OBJECTIVES, cycle, to ?? ''],
    queryFn: async ({ signal }): Promise<RolloverObjective[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(
          await api.GET(OBJECTIVES, {
            params: { path: { cycle }, query: { ...query, ...(to === undefined ? {} : { to }) } },
            signal,
          }),
        ),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}

/** What was carried over from a plan, the newest first. */
export function rolloversQuery(cycle: string) {
  return queryOptions({
    queryKey: ['get', ROLLOVERS, cycle],
    queryFn: async ({ signal }): Promise<Rollover[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(ROLLOVERS, { params: { path: { cycle }, query }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}

/** What an item was carried over from and into. */
export function itemOriginQuery(id: string) {
  return apiQuery.queryOptions('get', '/api/v1/roadmap-items/{id}/origin', { params: { path: { id } } });
}
