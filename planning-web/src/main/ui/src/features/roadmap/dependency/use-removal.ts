import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
import type { Tie } from './model';
import { itemDependencyText } from './text';

/** Takes a dependency away at once, as it can be brought back as fast; unless what has come meanwhile stands against it. */
export function useRemoval() {
  const t = itemDependencyText.text;
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();
  const refresh = () => queryClient.invalidateQueries({ predicate: isRoadmapQuery });

  async function withdraw({ dependency, other }: Tie) {
    const params = { path: { id: dependency.id } };
    await api.POST('/api/v1/dependencies/{id}/withdrawals', { params });
    await refresh();
    const undo = () =>
      attempt(async () => {
        await api.POST('/api/v1/dependencies/{id}/restorations', { params });
        await refresh();
      });
    toast(t('removed', { number: other.number }), { undo });
  }

  return { remove: (tie: Tie) => attempt(() => withdraw(tie)), removing: busy, failure };
}
