import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from './client';
import { everyPage } from './pages';

export type Team = Schema<'TeamView'>;
/** What a team can do and has to do in the four quarters of a cycle. */
export type TeamLoad = Schema<'TeamLoad'>;
export type QuarterLoad = Schema<'QuarterLoad'>;
export type LoadQuarter = Schema<'LoadQuarter'>;
export type ItemLoad = Schema<'ItemLoad'>;
/** How many person-weeks an item takes of one team. */
export type TeamEffort = Schema<'TeamEffort'>;

export interface TeamLoads {
  readonly quarters: readonly LoadQuarter[];
  readonly items: readonly TeamLoad[];
}

const TEAMS = '/api/v1/teams';
const LOADS = '/api/v1/planning-cycles/{cycle}/team-loads';

/** The teams that are not archived, by name. */
export const teamsQuery = queryOptions({
  queryKey: ['get', TEAMS],
  queryFn: async ({ signal }): Promise<Team[]> => {
    const pages = await everyPage(async (query) => dataOf(await api.GET(TEAMS, { params: { query }, signal })));
    return pages.flatMap(({ items }) => items);
  },
});

/** Every team with its capacity and its load in a cycle. */
export function teamLoadsQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['get', LOADS, cycleId],
    queryFn: async ({ signal }): Promise<TeamLoads> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(LOADS, { params: { path: { cycle: cycleId }, query }, signal })),
      );
      return { quarters: pages[0]?.quarters ?? [], items: pages.flatMap(({ items }) => items) };
    },
  });
}
