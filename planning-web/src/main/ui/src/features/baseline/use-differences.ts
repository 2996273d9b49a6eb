import { useInfiniteQuery } from '@tanstack/react-query';
import { type DifferenceFilters, differencesKey, readDifferences } from '@/api/baselines';

const PAGE = 100;

/** What differs, page by page. */
export function useDifferences(cycle: string, filters: DifferenceFilters) {
  return useInfiniteQuery({
    queryKey: differencesKey(cycle, filters),
    queryFn: ({ pageParam, signal }) =>
      readDifferences(cycle, { ...filters, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
