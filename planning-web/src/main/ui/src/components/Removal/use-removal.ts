import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { refreshPlan } from '@/api/plan';
import { useAttempt } from '@/lib/use-attempt';
import { toast } from '../Toasts/toasts';

interface Steps {
  withdraw: () => Promise<unknown>;
  restore: () => Promise<unknown>;
  /** Said when it is gone, beside the undo. */
  doneText: string;
}

/** Takes a part of something away at once, as it can be brought back as fast. */
export function useRemoval<Part>(
  stepsOf: (part: Part) => Steps,
  refresh: (queryClient: QueryClient) => Promise<void> = refreshPlan,
) {
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();

  async function take(step: () => Promise<unknown>) {
    await step();
    await refresh(queryClient);
  }

  function remove(part: Part) {
    const { withdraw, restore, doneText } = stepsOf(part);
    return attempt(async () => {
      await take(withdraw);
      toast(doneText, { undo: () => attempt(() => take(restore)) });
    });
  }

  return { remove, removing: busy, failure };
}
