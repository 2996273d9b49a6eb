import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { refreshPlan } from '@/api/plan';
import { type Rollover, readRolloverItems, rolloverItemsKey } from '@/api/rollovers';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
import { bodyOf, type Choices, whatOf } from './model';
import { rolloverText } from './text';

const PAGE = 100;

/** The items of a plan, page by page. */
export function useRolloverItems(cycle: string, to: string | undefined) {
  return useInfiniteQuery({
    queryKey: rolloverItemsKey(cycle, to),
    queryFn: ({ pageParam, signal }) =>
      readRolloverItems(
        cycle,
        { limit: PAGE, ...(to === undefined ? {} : { to }), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

/** What was carried over, in words. */
export function whatText(rollover: Rollover): string {
  const t = rolloverText.text;
  return whatOf(rollover, (key, count) => t(key, { count })) || t('nothingNew');
}

/** Carries over, and takes back. */
export function useRollover(cycle: Cycle, onDone: (made: Rollover) => void) {
  const t = rolloverText.text;
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();

  const undo = ({ id }: Rollover) =>
    attempt(async () => {
      await api.POST('/api/v1/rollovers/{id}/undoings', { params: { path: { id } } });
      await refreshPlan(queryClient);
      toast(t('past.taken'));
    });

  /** Rejects when it was refused, so that whoever asked can show why. */
  async function run(choices: Choices, target: string) {
    const made = dataOf(
      await api.POST('/api/v1/planning-cycles/{cycle}/rollovers', {
        params: { path: { cycle: cycle.id } },
        body: bodyOf(choices, target),
      }),
    );
    await refreshPlan(queryClient);
    toast(t('done', { year: made.toYear, what: whatText(made) }), { undo: () => void undo(made) });
    onDone(made);
  }

  return { run, undo, busy, failure };
}
