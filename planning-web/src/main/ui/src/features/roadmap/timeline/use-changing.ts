import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { hasStatus } from '@/api/problem';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { useSession } from '@/api/session';
import { type CycleItems, type TimelineRow, timelineKey, withRow } from '@/api/timeline';
import { useDatesWords } from '@/components/PlanSpan/use-dates-words';
import { toast } from '@/components/Toasts/toasts';
import { draftOf, type ItemView, inputOf } from '../item-form/model';
import { type Change, doneWords, isOvertaken, rowAfter, shownOf, undoing } from './changes';

/** Somebody else changed the same thing first: what is there now, and what this person wanted. */
export interface ChangeConflict {
  readonly item: ItemView;
  readonly change: Change;
}

/** The change was not made, because somebody else had made another one of the same thing. */
export class Overtaken extends Error {
  readonly item: ItemView;

  constructor(item: ItemView) {
    super(`${item.number} was changed meanwhile`);
    this.item = item;
  }
}

/**
 * Changes items by the very change that their edit page makes, and only what the gate does not judge, so that none costs a clearance. What
 * others changed of the item meanwhile stays as it is; when that was the same thing, the person is asked.
 */
export function useChanging(cycleId: string, names: Pick<CycleItems, 'themes' | 'people'>) {
  const queryClient = useQueryClient();
  const { person } = useSession();
  const dates = useDatesWords();
  const [conflict, setConflict] = useState<ChangeConflict>();
  const [failure, setFailure] = useState<unknown>();

  function show(saved: ItemView) {
    const change = { ...rowAfter(saved), changedBy: person.id };
    queryClient.setQueryData(timelineKey(cycleId), (pages: Parameters<typeof withRow>[0]) =>
      withRow(pages, saved.id, change),
    );
    // The view holds the change already, and its next look for changes finds what else there is.
    queryClient.invalidateQueries({
      predicate: (query) => isRoadmapQuery(query) && query.queryKey[1] !== timelineKey(cycleId)[1],
    });
  }

  async function save(item: ItemView, change: Change): Promise<ItemView> {
    const { item: saved } = dataOf(
      await api.PUT('/api/v1/roadmap-items/{id}', {
        params: { path: { id: item.id } },
        headers: ifMatch(etagOf(item.version)),
        body: inputOf({ ...draftOf(item), ...change }, item.cycle.id),
      }),
    );
    show(saved);
    return saved;
  }

  /** Rejects with Overtaken when the item is not as it was shown, or with what the server says against it. */
  async function change(id: string, shown: Required<Change>, to: Change): Promise<ItemView> {
    const item = await current(id);
    if (isOvertaken(item, shown, to)) {
      throw new Overtaken(item);
    }
    try {
      return await save(item, to);
    } catch (error) {
      // Saved between the look and the save: the second look finds what that was.
      throw hasStatus(error, 412) ? new Overtaken(await current(id)) : error;
    }
  }

  function explain(error: unknown, to: Change) {
    if (error instanceof Overtaken) {
      setConflict({ item: error.item, change: to });
      queryClient.invalidateQueries({ queryKey: timelineKey(cycleId) });
    } else {
      setFailure(error);
    }
  }

  /** Without a word when it is done, for what was said before. */
  async function quietly(item: ItemView, to: Change) {
    setFailure(undefined);
    try {
      await change(item.id, draftOf(item), to);
    } catch (error) {
      explain(error, to);
    }
  }

  /** Changes one item and offers to take that back. Rejects when it was not changed; why is shown by then. */
  async function make(row: TimelineRow, to: Change): Promise<void> {
    setFailure(undefined);
    try {
      const saved = await change(row.id, shownOf(row), to);
      toast(doneWords(saved, to, { ...names, dates }), { undo: () => quietly(saved, undoing(shownOf(row), to)) });
    } catch (error) {
      explain(error, to);
      throw error;
    }
  }

  return {
    make,
    change,
    failure,
    conflict,
    keepTheirs: () => setConflict(undefined),
    changeAllTheSame: () => {
      if (conflict) {
        setConflict(undefined);
        quietly(conflict.item, conflict.change);
      }
    },
  };
}

async function current(id: string): Promise<ItemView> {
  return dataOf(await api.GET('/api/v1/roadmap-items/{id}', { params: { path: { id } } }));
}
