import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { hasStatus } from '@/api/problem';
import { type Stance, type StrategyOption, strategyOptionsQuery } from '@/api/strategies';
import type { Saving } from '@/components/SaveState/SaveState';
import { toast } from '@/components/Toasts/toasts';
import { strategyText } from './text';

/** What somebody has typed for a strategy and the server does not have yet. */
export interface StanceDraft {
  readonly stance: Stance | undefined;
  readonly reason: string;
}

interface RowState {
  readonly saving: Saving;
  readonly failure?: unknown;
}

export interface Stances {
  draftOf(option: StrategyOption): StanceDraft;
  stateOf(option: StrategyOption): RowState;
  isDirty(option: StrategyOption): boolean;
  readonly anyDirty: boolean;
  edit(option: StrategyOption, change: Partial<StanceDraft>): void;
  /** Saves what is complete; a stance without a reason waits for it. Tells whether it was saved. */
  save(option: StrategyOption): Promise<boolean>;
  /** The same stance with the same reason for all of these, each saved for itself; what fails says so at its row. */
  takeAll(options: readonly StrategyOption[], stance: Stance, reason: string): Promise<void>;
  takeTheirs(option: StrategyOption): void;
}

const IDLE: RowState = { saving: 'idle' };

/** Keeps the stances of a cycle while they are being taken, each saved for itself. */
export function useStances(cycleId: string, options: readonly StrategyOption[]): Stances {
  const queryClient = useQueryClient();
  const [drafts, setDrafts] = useState<Readonly<Record<string, StanceDraft>>>({});
  const [states, setStates] = useState<Readonly<Record<string, RowState>>>({});
  const queryKey = strategyOptionsQuery(cycleId).queryKey;

  const savedOf = ({ stance, reason }: StrategyOption): StanceDraft => ({
    stance: stance ?? undefined,
    reason: reason ?? '',
  });
  const draftOf = (option: StrategyOption) => drafts[option.id] ?? savedOf(option);
  const stateOf = (option: StrategyOption) => states[option.id] ?? IDLE;
  const setState = (id: string, state: RowState) => setStates((all) => ({ ...all, [id]: state }));
  const forget = (id: string) => setDrafts(({ [id]: _, ...others }) => others);
  // What a save that is under way finds when its answer comes: people go on typing meanwhile.
  const typed = useRef(drafts);
  typed.current = drafts;

  function differs(option: StrategyOption, draft: StanceDraft): boolean {
    const saved = savedOf(option);
    return draft.stance !== saved.stance || draft.reason.trim() !== saved.reason.trim();
  }

  const isDirty = (option: StrategyOption) => differs(option, draftOf(option));

  function edit(option: StrategyOption, change: Partial<StanceDraft>) {
    const draft = { ...draftOf(option), ...change };
    setDrafts((all) => ({ ...all, [option.id]: draft }));
    setState(option.id, { saving: differs(option, draft) ? 'pending' : 'idle' });
  }

  /** The option as it was read last: what this row was drawn from may be one save behind. */
  function latest({ id }: StrategyOption): StrategyOption | undefined {
    return queryClient.getQueryData<StrategyOption[]>(queryKey)?.find((option) => option.id === id);
  }

  async function put(option: StrategyOption, stance: Stance, reason: string) {
    const version = (latest(option) ?? option).version;
    const saved = dataOf(
      await api.PUT('/api/v1/strategy-options/{id}/stance', {
        params: { path: { id: option.id } },
        headers: ifMatch(etagOf(version)),
        body: { stance, reason },
      }),
    );
    queryClient.setQueryData<StrategyOption[]>(queryKey, (all) =>
      all?.map((other) => (other.id === saved.id ? saved : other)),
    );
    refreshPlan(queryClient);
  }

  function offerUndo(option: StrategyOption, before: StanceDraft, now: Stance) {
    const { stance, reason } = before;
    if (stance === undefined || stance === now) {
      return;
    }
    const t = strategyText.text;
    toast(t('changed', { name: option.strategy.name, stance: t(`stance.${now}`) }), {
      undo: () => put(option, stance, reason).catch((failure) => setState(option.id, { saving: 'failed', failure })),
    });
  }

  async function save(option: StrategyOption): Promise<boolean> {
    const { stance, reason } = draftOf(option);
    if (!isDirty(option) || stance === undefined || reason.trim() === '' || stateOf(option).saving === 'saving') {
      return false;
    }
    return store(option, stance, reason.trim());
  }

  async function store(option: StrategyOption, stance: Stance, reason: string): Promise<boolean> {
    // Only the newest one says that it is saved: sixteen times "Saved" would say nothing.
    setStates((all) => ({
      ...Object.fromEntries(Object.entries(all).filter(([, state]) => state.saving !== 'saved')),
      [option.id]: { saving: 'saving' },
    }));
    try {
      await put(option, stance, reason);
      offerUndo(option, savedOf(option), stance);
      return await afterwards(option, stance, reason);
    } catch (failure) {
      if (hasStatus(failure, 412)) {
        await queryClient.invalidateQueries({ queryKey });
        setState(option.id, { saving: 'clash' });
      } else {
        setState(option.id, { saving: 'failed', failure });
      }
      return false;
    }
  }

  /** Nothing is left to save, or what was typed while the save was under way is saved, too. */
  async function afterwards(option: StrategyOption, stance: Stance, reason: string): Promise<boolean> {
    const now = typed.current[option.id];
    if (now === undefined || (now.stance === stance && now.reason.trim() === reason)) {
      forget(option.id);
      setState(option.id, { saving: 'saved' });
      return true;
    }
    if (now.stance === undefined || now.reason.trim() === '') {
      setState(option.id, { saving: 'pending' });
      return false;
    }
    return store(option, now.stance, now.reason.trim());
  }

  async function takeAll(rest: readonly StrategyOption[], stance: Stance, reason: string) {
    setDrafts((all) => ({ ...all, ...Object.fromEntries(rest.map(({ id }) => [id, { stance, reason }])) }));
    for (const option of rest) {
      await store(option, stance, reason);
    }
  }

  function takeTheirs(option: StrategyOption) {
    forget(option.id);
    setState(option.id, IDLE);
  }

  return { draftOf, stateOf, isDirty, anyDirty: options.some(isDirty), edit, save, takeAll, takeTheirs };
}
