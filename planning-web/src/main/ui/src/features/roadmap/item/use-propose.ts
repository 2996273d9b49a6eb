import { useMutation } from '@tanstack/react-query';
import { api } from '@/api/client';
import { useRefresh } from './use-item';

/** Asks the gate. It either lets the item through or names everything that stands in the way; the page adds nothing. */
export function usePropose(itemId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => api.POST('/api/v1/roadmap-items/{id}/promotions', { params: { path: { id: itemId } } }),
    onSettled: refresh,
  });
}
