import { useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

const PATH = '/api/v1/planning-cycles/{cycle}/team-loads/{team}/items';

/** The items that a load is made of, the largest first; without a quarter those that are not scheduled. */
export function useLoadItems(cycleId: string, teamId: string, quarter: number | undefined) {
  const path = { cycle: cycleId, team: teamId };
  const query = { limit: 50, ...(quarter === undefined ? {} : { quarter }) };

  return useInfiniteQuery({
    queryKey: ['get', PATH, { params: { path, query } }, 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      dataOf(
        await api.GET(PATH, {
          params: { path, query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
