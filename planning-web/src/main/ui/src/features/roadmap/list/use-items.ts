import { useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { filtersOf, type ListSearch } from './search';

const PATH = '/api/v1/roadmap-items';
const PAGE = 100;

/** The rows of the list, page by page. */
export function useItems(cycle: string, search: ListSearch) {
  const { standing, ...filters } = filtersOf(search);
  const query = { cycle, ...filters, ...(standing ? { standing: [standing] } : {}), limit: PAGE };

  return useInfiniteQuery({
    queryKey: ['get', PATH, { params: { query } }, 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      dataOf(
        await api.GET(PATH, {
          params: { query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
