import { useInfiniteQuery } from '@tanstack/react-query';
import { readUnexplained, unexplainedKey } from '@/api/baselines';

const PAGE = 100;

/** What has no reason yet, page by page. */
export function useUnexplained(cycle: string) {
  return useInfiniteQuery({
    queryKey: unexplainedKey(cycle),
    queryFn: ({ pageParam, signal }) =>
      readUnexplained(cycle, { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
