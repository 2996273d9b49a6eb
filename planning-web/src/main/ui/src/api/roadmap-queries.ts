import type { Query, QueryClient } from '@tanstack/react-query';

const ROADMAP_PATHS =
  /^\/api\/v1\/(roadmap-items|portfolio-roadmap|gate-inbox|gate-items|audit-events|planning-cycles)\b/;

/**
 * Everything on screen that an action on one item may have changed: the item, its gate, the lists that it stands in and
 * the counts above them. One action in one place touches many screens, so they are all read again.
 */
export function isRoadmapQuery({ queryKey }: Pick<Query, 'queryKey'>): boolean {
  const path = queryKey[1];
  return typeof path === 'string' && ROADMAP_PATHS.test(path);
}

export function refreshRoadmap(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({ predicate: isRoadmapQuery });
}
