import { useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

const PATH = '/api/v1/opportunities/{id}/items';

/** The items that address an opportunity, a page at a time. */
export function useAddressingItems(opportunityId: string) {
  const path = { id: opportunityId };

  return useInfiniteQuery({
    queryKey: ['get', PATH, opportunityId, 'pages'],
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
