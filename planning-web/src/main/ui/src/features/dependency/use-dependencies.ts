import { useInfiniteQuery } from '@tanstack/react-query';
import { dependenciesKey, readDependencies } from '@/api/dependencies';
import { type DependencySearch, filtersOf } from './search';

const PAGE = 100;

/** The rows of the table, page by page. */
export function useDependencies(cycle: string, search: DependencySearch) {
  const filters = filtersOf(search);

  return useInfiniteQuery({
    queryKey: dependenciesKey(cycle, filters),
    queryFn: ({ pageParam, signal }) =>
      readDependencies(cycle, { ...filters, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
