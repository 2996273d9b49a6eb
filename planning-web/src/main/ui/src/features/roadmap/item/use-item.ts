import { useQueryClient } from '@tanstack/react-query';
import { apiQuery } from '@/api/client';
import { isRoadmapQuery } from '@/api/roadmap-queries';

const byId = (id: string) => ({ params: { path: { id } } });

/** One item as the server has it now. */
export function useItem(itemId: string) {
  return apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}', byId(itemId));
}

export function useGate(itemId: string) {
  return apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/gate', byId(itemId));
}

/** Reads again whatever an action on the item may have changed. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ predicate: isRoadmapQuery });
}
