import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Schema } from '@/api/client';

export type Consequence = Schema<'ItemChange'>['consequence'];

const keyOf = (itemId: string) => ['consequence', itemId] as const;

/** What the last save of an item did beside saving. Kept until it is read away, so that it outlives the edit screen. */
export function useConsequence(itemId: string) {
  const queryClient = useQueryClient();
  const cache = queryClient.getQueryCache();
  const consequence = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => queryClient.getQueryData<Consequence>(keyOf(itemId)),
  );
  return {
    consequence,
    tell: (told: Consequence) => queryClient.setQueryData(keyOf(itemId), told),
    dismiss: () => queryClient.removeQueries({ queryKey: keyOf(itemId) }),
  };
}
