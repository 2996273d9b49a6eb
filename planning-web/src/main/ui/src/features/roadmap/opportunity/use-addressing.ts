import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { AddressedOpportunity } from '@/api/opportunities';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { addressedText } from './text';

export interface AddressEntry extends Record<string, unknown> {
  opportunityId: string;
}

const NEW: Loaded<AddressEntry> = { values: { opportunityId: '' }, version: undefined };

/** Lets an item address an opportunity. */
export function useAddressing(itemId: string, onSaved: (saved: AddressedOpportunity) => void) {
  const queryClient = useQueryClient();

  async function save({ opportunityId }: AddressEntry) {
    const saved = dataOf(
      await api.POST('/api/v1/roadmap-items/{id}/opportunities', {
        params: { path: { id: itemId } },
        body: { opportunityId },
      }),
    );
    await refreshPlan(queryClient);
    onSaved(saved);
    return NEW;
  }

  return useEditing<AddressEntry>({
    loaded: NEW,
    validate: ({ opportunityId }) =>
      opportunityId === '' ? { opportunityId: addressedText.text('dialog.missing') } : {},
    save,
    reload: async () => NEW,
  });
}
