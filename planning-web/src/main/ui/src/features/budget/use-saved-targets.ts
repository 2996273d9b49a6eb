import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
import { budgetText } from './text';
import type { Replaced } from './use-allocation-editing';

/** Says that targets are saved, and offers to bring back those that were taken away. */
export function useSavedTargets(cycle: Cycle) {
  const queryClient = useQueryClient();
  const { failure, attempt } = useAttempt();
  const params = { path: { cycle: cycle.id } };

  async function bringBack({ before, version }: Replaced) {
    const headers = ifMatch(etagOf(version));
    await api.PUT('/api/v1/planning-cycles/{cycle}/allocation', { params, headers, body: { targets: before } });
    await refreshPlan(queryClient);
  }

  function tell(replaced?: Replaced) {
    const words = budgetText.text('allocationDialog.saved');
    toast(words, replaced ? { undo: () => attempt(() => bringBack(replaced)) } : {});
  }

  return { tell, failure };
}
