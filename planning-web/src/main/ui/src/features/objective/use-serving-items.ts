import { useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

const PATH = '/api/v1/objectives/{id}/items';

/** The items that serve the key results of an objective, a page at a time. */
export function useServingItems(objectiveId: string) {
  const path = { id: objectiveId };

  return useInfiniteQuery({
    queryKey: ['get', PATH, objectiveId, 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      dataOf(
        await api.GET(PATH, {
          params: { path, query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
