import { queryOptions } from '@tanstack/react-query';
import { api, apiQuery, dataOf, type Schema } from './client';
import { everyPage } from './pages';

export type Objective = Schema<'Objective'>;
export type KeyResult = Schema<'KeyResult'>;
export type Grade = Schema<'Grade'>;
export type Confidence = Schema<'Confidence'>;
/** What somebody said on a day about a key result. */
export type CheckIn = Schema<'CheckIn'>;
/** An item that serves a key result, with what the gate says of it. */
export type ServingItem = Schema<'ServingItem'>;
/** A key result that an item serves. */
export type ServedKeyResult = Schema<'ServedKeyResult'>;

const OBJECTIVES = '/api/v1/planning-cycles/{cycle}/objectives';
const CHECK_INS = '/api/v1/key-results/{id}/check-ins';

/** Every objective of a cycle with its key results, by theme. */
export function objectivesQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['get', OBJECTIVES, cycleId],
    queryFn: async ({ signal }): Promise<Objective[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(OBJECTIVES, { params: { path: { cycle: cycleId }, query }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}

export function objectiveQuery(id: string) {
  return apiQuery.queryOptions('get', '/api/v1/objectives/{id}', { params: { path: { id } } });
}

/** Everything that was said about a key result, the newest day first: the line through it needs all of them. */
export function checkInsQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['get', CHECK_INS, keyResultId],
    queryFn: async ({ signal }): Promise<CheckIn[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(CHECK_INS, { params: { path: { id: keyResultId }, query }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}
