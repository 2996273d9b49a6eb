import { useQueryClient } from '@tanstack/react-query';
import { api, apiQuery, dataOf } from '@/api/client';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import type { Review } from './model';

const OTHERS_WRITE_TOO = 20_000;

/** The gate of one item, looked at again and again while several people work on its review. */
export function useGate(itemId: string) {
  return apiQuery.useQuery(
    'get',
    '/api/v1/roadmap-items/{id}/gate',
    { params: { path: { id: itemId } } },
    { refetchInterval: OTHERS_WRITE_TOO },
  );
}

export function useItem(itemId: string) {
  return apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}', { params: { path: { id: itemId } } });
}

/** Reads again whatever writing in a review may have changed: what is missing, the tier, the lists. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ predicate: isRoadmapQuery });
}

/** The review as the server has it at this moment, past every cache. */
export async function readReview(reviewId: string): Promise<Review> {
  return dataOf(await api.GET('/api/v1/misuse-reviews/{id}', { params: { path: { id: reviewId } } }));
}
