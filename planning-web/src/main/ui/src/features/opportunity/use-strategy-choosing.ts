import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { AddressingStrategy } from '@/api/opportunities';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
import { opportunityText } from './text';

export interface StrategyEntry extends Record<string, unknown> {
  optionId: string;
}

const NEW: Loaded<StrategyEntry> = { values: { optionId: '' }, version: undefined };

/** Lets a strategy address an opportunity. */
export function useStrategyChoosing(opportunityId: string, onSaved: (optionId: string) => void) {
  const queryClient = useQueryClient();

  async function save({ optionId }: StrategyEntry) {
    await api.POST('/api/v1/strategy-options/{id}/opportunities', {
      params: { path: { id: optionId } },
      body: { opportunityId },
    });
    await refreshPlan(queryClient);
    onSaved(optionId);
    return NEW;
  }

  return useEditing<StrategyEntry>({
    loaded: NEW,
    validate: ({ optionId }) => (optionId === '' ? { optionId: opportunityText.text('strategies.missing') } : {}),
    save,
    reload: async () => NEW,
  });
}

/** Takes it away at once, as it can be brought back as fast. */
export function useStrategyRemoval() {
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();

  async function withdraw({ id, name }: AddressingStrategy) {
    const params = { path: { id } };
    await api.POST('/api/v1/strategy-opportunities/{id}/withdrawals', { params });
    await refreshPlan(queryClient);
    const undo = () =>
      attempt(async () => {
        await api.POST('/api/v1/strategy-opportunities/{id}/restorations', { params });
        await refreshPlan(queryClient);
      });
    toast(opportunityText.text('strategies.removed', { name }), { undo });
  }

  return { remove: (strategy: AddressingStrategy) => attempt(() => withdraw(strategy)), removing: busy, failure };
}
