import { useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { filtersOf, type ListSearch } from './search';

const PATH = '/api/v1/roadmap-items';

/** The rows of the list, page by page; a timeline wants larger pages than a table. */
export function useItems(cycle: string, search: ListSearch) {
  const { standing, ...filters } = filtersOf(search);
  const limit = search.view === 'timeline' ? 200 : 100;
  const query = { cycle, ...filters, ...(standing ? { standing: [standing] } : {}), limit };

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
