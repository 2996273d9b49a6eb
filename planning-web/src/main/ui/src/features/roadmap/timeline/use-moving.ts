import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { hasStatus } from '@/api/problem';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { useSession } from '@/api/session';
import { type TimelineRow, timelineKey, withRow } from '@/api/timeline';
import { toast } from '@/components/Toasts/toasts';
import { formatDateRange } from '@/lib/format';
import { draftOf, type ItemView, inputOf } from '../item-form/model';
import { type Dates, sameDates } from './model';
import { timelineText } from './text';

/** Somebody else moved the item first: what is there now, and where this person wanted it. */
export interface MoveConflict {
  readonly item: ItemView;
  readonly to: Dates;
}

/** The bar goes back to where the server has it; the screen says why. */
class NotMoved extends Error {}

/**
 * Moves items by the very change that their edit page makes. Dates are nothing that the gate judges, so a move costs no clearance. What others
 * changed of the item meanwhile stays as it is; when that was its dates, the person is asked.
 */
export function useMoving(cycleId: string) {
  const t = timelineText.text;
  const queryClient = useQueryClient();
  const { person } = useSession();
  const [conflict, setConflict] = useState<MoveConflict>();
  const [failure, setFailure] = useState<unknown>();

  function show(saved: ItemView) {
    const { id, version, startsOn, endsOn, changedAt } = saved;
    const change = {
      ...{ version, changedAt, changedBy: person.id },
      ...{ startsOn: startsOn ?? undefined, endsOn: endsOn ?? undefined },
    };
    queryClient.setQueryData(timelineKey(cycleId), (pages: Parameters<typeof withRow>[0]) =>
      withRow(pages, id, change),
    );
    // The timeline holds the change already, and the next look for changes finds what else there is.
    queryClient.invalidateQueries({
      predicate: (query) => isRoadmapQuery(query) && query.queryKey[1] !== timelineKey(cycleId)[1],
    });
  }

  function ask(item: ItemView, to: Dates): NotMoved {
    setConflict({ item, to });
    queryClient.invalidateQueries({ queryKey: timelineKey(cycleId) });
    return new NotMoved();
  }

  async function save(item: ItemView, to: Dates): Promise<ItemView> {
    const draft = { ...draftOf(item), startsOn: to.startsOn ?? '', endsOn: to.endsOn ?? '' };
    const { item: saved } = dataOf(
      await api.PUT('/api/v1/roadmap-items/{id}', {
        params: { path: { id: item.id } },
        headers: ifMatch(etagOf(item.version)),
        body: inputOf(draft, item.cycle.id),
      }),
    );
    show(saved);
    return saved;
  }

  /** Rejects when the item is not where it was seen, or cannot be moved. */
  async function attempt(row: Pick<TimelineRow, 'id'> & Dates, to: Dates): Promise<ItemView> {
    setFailure(undefined);
    const item = await current(row.id);
    if (!sameDates(item, row)) {
      throw ask(item, to);
    }
    try {
      return await save(item, to);
    } catch (error) {
      // Saved between the look and the save: the second look finds what that was.
      if (!hasStatus(error, 412)) {
        throw error;
      }
      throw ask(await current(row.id), to);
    }
  }

  async function move(row: TimelineRow, to: Dates): Promise<void> {
    try {
      const saved = await attempt(row, to);
      toast(wordsFor(saved, t), { undo: () => quietly(saved, row) });
    } catch (error) {
      if (!(error instanceof NotMoved)) {
        setFailure(error);
      }
      throw error;
    }
  }

  /** Without a word when it is done, for what was said before. */
  async function quietly(item: ItemView, to: Dates) {
    try {
      await attempt(item, to);
    } catch (error) {
      if (!(error instanceof NotMoved)) {
        setFailure(error);
      }
    }
  }

  return {
    move,
    failure,
    conflict,
    keepTheirs: () => setConflict(undefined),
    moveAllTheSame: async () => {
      if (conflict) {
        setConflict(undefined);
        await quietly(conflict.item, conflict.to);
      }
    },
  };
}

async function current(id: string): Promise<ItemView> {
  return dataOf(await api.GET('/api/v1/roadmap-items/{id}', { params: { path: { id } } }));
}

function wordsFor({ title, startsOn, endsOn }: ItemView, t: typeof timelineText.text): string {
  return startsOn && endsOn
    ? t('moved.to', { title, dates: formatDateRange(startsOn, endsOn) })
    : t('moved.off', { title });
}
