import { useRef, useState } from 'react';
import { problemOf } from '@/api/problem';
import type { TimelineRow } from '@/api/timeline';
import { toast } from '@/components/Toasts/toasts';
import type { ItemView } from '../item-form/model';
import type { Working } from '../timeline/CycleItemsView';
import { type Change, shownOf, undoing } from '../timeline/changes';
import { Overtaken } from '../timeline/use-changing';
import { tableText } from './text';

export interface NotChanged {
  readonly row: TimelineRow;
  readonly why: string;
}

export interface BulkResult {
  readonly changed: number;
  readonly notChanged: readonly NotChanged[];
}

interface Done {
  readonly item: ItemView;
  readonly back: Change;
}

/** Changes many items one after the other, each as if it were the only one: with its own rights, its own version and its own refusal. */
export function useBulk({ changing, mayChange }: Pick<Working, 'changing' | 'mayChange'>) {
  const t = tableText.text;
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const [result, setResult] = useState<BulkResult>();
  const stopped = useRef(false);

  async function one(row: TimelineRow, change: Change | undefined): Promise<Done | NotChanged> {
    if (!mayChange(row)) {
      return { row, why: t('bulk.notYours') };
    }
    if (change === undefined) {
      return { row, why: t('bulk.noDates') };
    }
    try {
      const item = await changing.change(row.id, shownOf(row), change);
      return { item, back: undoing(shownOf(row), change) };
    } catch (error) {
      return { row, why: whyNot(error) };
    }
  }

  async function run(rows: readonly TimelineRow[], changeOf: (row: TimelineRow) => Change | undefined) {
    const done: Done[] = [];
    const notChanged: NotChanged[] = [];
    stopped.current = false;
    for (const [index, row] of rows.entries()) {
      setProgress({ done: index, all: rows.length });
      const outcome = stopped.current ? { row, why: t('bulk.stopped') } : await one(row, changeOf(row));
      if ('why' in outcome) {
        notChanged.push(outcome);
      } else {
        done.push(outcome);
      }
    }
    setProgress(undefined);
    if (done.length > 0) {
      toast(t('bulk.changed', { count: done.length }), { undo: () => takeBack(done) });
    }
    if (notChanged.length > 0) {
      setResult({ changed: done.length, notChanged });
    }
  }

  /** Each as it was before, unless somebody has changed it since. */
  async function takeBack(done: readonly Done[]) {
    const left: NotChanged[] = [];
    for (const [index, { item, back }] of done.entries()) {
      setProgress({ done: index, all: done.length });
      try {
        await changing.change(item.id, shownOfItem(item), back);
      } catch (error) {
        left.push({ row: rowOfItem(item), why: whyNot(error) });
      }
    }
    setProgress(undefined);
    if (left.length > 0) {
      setResult({ changed: done.length - left.length, notChanged: left });
    }
  }

  function whyNot(error: unknown): string {
    if (error instanceof Overtaken) {
      return t('bulk.overtaken', { who: error.item.changedBy });
    }
    const { title, detail, errors } = problemOf(error);
    return errors[0]?.detail ?? detail ?? title;
  }

  return {
    run,
    progress,
    result,
    stop: () => {
      stopped.current = true;
    },
    forget: () => setResult(undefined),
  };
}

function rowOfItem(item: ItemView): TimelineRow {
  const { id, number, title, kind, horizon, startsOn, endsOn, standing, changedAt, version } = item;
  return {
    ...{ id, number, title, kind, horizon, startsOn, endsOn, standing, changedAt, version },
    productId: item.product.id,
    themeId: item.theme?.id,
    teamIds: [],
    ownerId: item.owner.id,
    onPortfolio: item.portfolioEntry != null,
    changedBy: '',
  };
}

function shownOfItem(item: ItemView): Required<Change> {
  return shownOf(rowOfItem(item));
}
