import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { hasStatus } from '@/api/problem';
import { type StrategyOption, strategyOptionsQuery } from '@/api/strategies';
import type { Saving } from '@/components/SaveState/SaveState';
import { ratingsOf } from './model';

/** Undefined takes a rating back. */
type Changes = ReadonlyMap<string, number | undefined>;

export interface Ratings {
  /** As typed here, on top of what the server has. */
  of(option: StrategyOption): ReadonlyMap<string, number>;
  rate(option: StrategyOption, criterionId: string, score: number | undefined): void;
  readonly saving: Saving;
  readonly failure: unknown;
  retry(): void;
}

function withChanges(ratings: ReadonlyMap<string, number>, changes: Changes | undefined): Map<string, number> {
  const result = new Map(ratings);
  for (const [criterionId, score] of changes ?? []) {
    if (score === undefined) {
      result.delete(criterionId);
    } else {
      result.set(criterionId, score);
    }
  }
  return result;
}

/**
 * Saves each rating as it is typed. Ratings of one strategy go out one after another, each on the version that the one
 * before came back with; a rating that somebody else saved meanwhile stays, unless it is the same cell.
 */
export function useRatings(cycleId: string): Ratings {
  const queryClient = useQueryClient();
  const queryKey = strategyOptionsQuery(cycleId).queryKey;
  const [unsaved, setUnsaved] = useState<ReadonlyMap<string, Changes>>(new Map());
  const [state, setState] = useState<{ saving: Saving; failure?: unknown }>({ saving: 'idle' });
  const waiting = useRef(new Map<string, Map<string, number | undefined>>());
  const busy = useRef(new Set<string>());

  const show = () => setUnsaved(new Map([...waiting.current].map(([id, changes]) => [id, new Map(changes)])));
  const stored = (id: string) =>
    queryClient.getQueryData<StrategyOption[]>(queryKey)?.find((option) => option.id === id);

  async function put(id: string, changes: Changes): Promise<void> {
    const option = stored(id);
    if (option === undefined) {
      return;
    }
    const ratings = [...withChanges(ratingsOf(option), changes)].map(([criterionId, score]) => ({
      criterionId,
      score,
    }));
    const saved = dataOf(
      await api.PUT('/api/v1/strategy-options/{id}/ratings', {
        params: { path: { id } },
        headers: ifMatch(etagOf(option.version)),
        body: { ratings },
      }),
    );
    queryClient.setQueryData<StrategyOption[]>(queryKey, (all) =>
      all?.map((other) => (other.id === saved.id ? saved : other)),
    );
  }

  async function putOnNewest(id: string, changes: Changes): Promise<void> {
    try {
      await put(id, changes);
    } catch (error) {
      if (!hasStatus(error, 412)) {
        throw error;
      }
      await queryClient.refetchQueries({ queryKey });
      await put(id, changes);
    }
  }

  async function flush(id: string): Promise<void> {
    if (busy.current.has(id)) {
      return;
    }
    busy.current.add(id);
    setState({ saving: 'saving' });
    try {
      for (let changes = waiting.current.get(id); changes?.size; changes = waiting.current.get(id)) {
        const sent = new Map(changes);
        await putOnNewest(id, sent);
        for (const [criterionId, score] of sent) {
          if (changes.get(criterionId) === score) {
            changes.delete(criterionId);
          }
        }
      }
      waiting.current.delete(id);
      setState({ saving: 'saved' });
      // Another strategy's rank may have changed with this one's score.
      refreshPlan(queryClient);
    } catch (failure) {
      setState({ saving: 'failed', failure });
    } finally {
      busy.current.delete(id);
      show();
    }
  }

  return {
    of: (option) => withChanges(ratingsOf(option), unsaved.get(option.id)),
    rate(option, criterionId, score) {
      const changes = waiting.current.get(option.id) ?? new Map<string, number | undefined>();
      waiting.current.set(option.id, changes.set(criterionId, score));
      show();
      flush(option.id);
    },
    saving: state.saving,
    failure: state.failure,
    retry() {
      for (const id of waiting.current.keys()) {
        flush(id);
      }
    },
  };
}
