import { queryOptions } from '@tanstack/react-query';
import { api, apiQuery, dataOf, type Schema } from './client';
import { everyPage } from './pages';

/** An item of a plan before it is carried over into a later one. */
export type RolloverItem = Schema<'RolloverItem'>;
export type RolloverObjective = Schema<'RolloverObjective'>;
/** What would be carried over, and what would stay. */
export type RolloverRehearsal = Schema<'RolloverRehearsal'>;
/** How much of one kind went along, and how much stayed. */
export type AlongCount = Schema<'AlongCount'>;
export type AlongKind = AlongCount['kind'];
/** What was carried over as what, or left with which reason. */
export type RolloverPart = Schema<'RolloverPart'>;
export type RolloverInput = Schema<'RolloverInput'>;
/** What was carried over at once. */
export type Rollover = Schema<'Rollover'>;

const ITEMS = '/api/v1/planning-cycles/{cycle}/rollover-items';
const OBJECTIVES = '/api/v1/planning-cycles/{cycle}/rollover-objectives';
const ROLLOVERS = '/api/v1/planning-cycles/{cycle}/rollovers';
const REHEARSALS = '/api/v1/planning-cycles/{cycle}/rollover-rehearsals';
const PARTS = '/api/v1/rollovers/{id}/parts';

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

/** What a roll-over would do: the run itself, taken back by the server. */
export function rehearsalQuery(cycle: string, body: RolloverInput) {
  return queryOptions({
    queryKey: ['post', REHEARSALS, cycle, body],
    // The plan may have changed since it was asked the last time.
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<RolloverRehearsal> =>
      dataOf(await api.POST(REHEARSALS, { params: { path: { cycle } }, body, signal })),
  });
}

/** The report of a roll-over: what was carried over as what, then what was left. */
export function rolloverPartsQuery(id: string) {
  return queryOptions({
    queryKey: ['get', PARTS, id],
    queryFn: async ({ signal }): Promise<RolloverPart[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(PARTS, { params: { path: { id }, query }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}

/** What an item was carried over from and into. */
export function itemOriginQuery(id: string) {
  return apiQuery.queryOptions('get', '/api/v1/roadmap-items/{id}/origin', { params: { path: { id } } });
}
