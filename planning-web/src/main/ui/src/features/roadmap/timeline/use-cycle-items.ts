import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '@/api/session';
import { type CycleItems, type TimelineRow, timelineQuery } from '@/api/timeline';
import { changedByOthers } from './model';
import { timelineText } from './text';

/** The items of the cycle as they are now, and a quiet word when others change one. */
export function useCycleItems(cycleId: string) {
  const { person } = useSession();
  const read = useQuery(timelineQuery(cycleId));
  const before = useRef<CycleItems>(undefined);
  const [news, setNews] = useState('');
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const plan = read.data;
    if (plan === undefined || plan === before.current) {
      return;
    }
    const rows = changedByOthers(before.current?.items ?? [], plan.items, person.id);
    before.current = plan;
    if (rows.length > 0) {
      setChanged((old) => new Set([...old, ...rows.map(({ id }) => id)]));
      setNews(wordsFor(rows, plan));
    }
  }, [read.data, person.id]);

  return { ...read, news, changed };
}

function wordsFor(rows: readonly TimelineRow[], { people }: CycleItems): string {
  const t = timelineText.text;
  const [first] = rows;
  if (first === undefined || rows.length > 1) {
    return t('news.several', { count: rows.length });
  }
  const who = people.find(({ id }) => id === first.changedBy)?.name ?? t('news.somebody');
  return t('news.one', { who, title: first.title });
}
