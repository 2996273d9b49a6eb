import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { ServedKeyResult } from '@/api/objectives';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { servedText } from './text';

export interface ServeEntry extends Record<string, unknown> {
  keyResultId: string;
}

const NEW: Loaded<ServeEntry> = { values: { keyResultId: '' }, version: undefined };

/** Lets an item serve a key result. */
export function useServing(itemId: string, onSaved: (saved: ServedKeyResult) => void) {
  const queryClient = useQueryClient();

  async function save({ keyResultId }: ServeEntry) {
    const saved = dataOf(
      await api.POST('/api/v1/roadmap-items/{id}/key-results', {
        params: { path: { id: itemId } },
        body: { keyResultId },
      }),
    );
    await refreshPlan(queryClient);
    onSaved(saved);
    return NEW;
  }

  return useEditing<ServeEntry>({
    loaded: NEW,
    validate: ({ keyResultId }) => (keyResultId === '' ? { keyResultId: servedText.text('dialog.missing') } : {}),
    save,
    reload: async () => NEW,
  });
}
