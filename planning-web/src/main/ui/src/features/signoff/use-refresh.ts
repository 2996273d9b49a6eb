import { useQueryClient } from '@tanstack/react-query';
import { isRoadmapQuery } from '@/api/roadmap-queries';

/** Reads again whatever a decision on the item may have changed. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ predicate: isRoadmapQuery });
}
