import type { Query, QueryClient } from '@tanstack/react-query';

const PLAN_PATHS =
  /^\/api\/v1\/(planning-cycles|visions|products|growth-strategies|strategy-options|themes|roadmap-items|portfolio-roadmap|teams|objectives|key-results|opportunities|scenarios|consolidations)\b/;

function isOfThePlan({ queryKey }: Pick<Query, 'queryKey'>): boolean {
  const path = queryKey[1];
  return typeof path === 'string' && PLAN_PATHS.test(path);
}

/** Reads again what a change of the plan may have touched: the progress, the lists and the lines through the levels. */
export function refreshPlan(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({ predicate: isOfThePlan });
}
