import { Loader } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ItemCost } from '@/api/budget';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { Dialog } from '@/components/Dialog/Dialog';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemPath } from '@/lib/links';
import classes from './cards.module.css';
import { planMoney } from './model';
import type { Period } from './periods';
import { budgetText } from './text';

interface CostsDialogProps {
  cycle: Cycle;
  period: Period;
  onClose: () => void;
}

/** What a planned cost is made of: each item leads to its page. */
export function CostsDialog({ cycle, period, onClose }: CostsDialogProps) {
  const t = budgetText.useText();
  const unscheduled = period.quarter === 0;
  const items = useCosts(cycle.id, unscheduled ? undefined : period.quarter);
  const columns = useCostColumns();
  const title = unscheduled ? t('items.titleUnscheduled') : t('items.title', { period: period.name });

  return (
    <Dialog open title={title} size="medium" onClose={onClose}>
      <p className={classes.words}>
        {unscheduled ? t('items.wordsUnscheduled') : t('items.words', { planned: planMoney(period.planned) })}
      </p>
      {items.isPending && <Loader size={20} />}
      {items.isError && <ProblemNotice error={items.error} onRetry={items.refetch} />}
      {items.data && (
        <DataTable
          label={title}
          columns={columns}
          rows={items.data}
          rowId={({ item }) => item.id}
          more={{ available: items.hasNextPage, loading: items.isFetchingNextPage, load: items.fetchNextPage }}
          empty={<EmptyState title={t('items.none')}>{t('items.noneWords')}</EmptyState>}
        />
      )}
    </Dialog>
  );
}

const PATH = '/api/v1/planning-cycles/{cycle}/budget/items';

/** The items that cost something in a quarter, the dearest first; without a quarter those that are not scheduled. */
function useCosts(cycleId: string, quarter: number | undefined) {
  const path = { cycle: cycleId };
  const query = { limit: 50, ...(quarter === undefined ? {} : { quarter }) };

  return useInfiniteQuery({
    queryKey: ['get', PATH, { params: { path, query } }, 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      dataOf(
        await api.GET(PATH, {
          params: { path, query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

function useCostColumns(): DataColumn<ItemCost>[] {
  const t = budgetText.useText();
  return useMemo(
    () => [
      {
        id: 'item',
        header: t('items.item'),
        cell: ({ item }) => (
          <>
            <Link to={itemPath(item.id)}>{item.title}</Link> <span className={classes.number}>{item.number}</span>
          </>
        ),
      },
      { id: 'cost', header: t('items.cost'), align: 'end', cell: ({ cost }) => planMoney(cost) },
      {
        id: 'portfolio',
        header: t('items.portfolio'),
        cell: ({ onPortfolio }) =>
          onPortfolio ? (
            <StatusBadge state="on-roadmap" label={t('items.promoted')} />
          ) : (
            <span className={classes.absent}>{t('items.notPromoted')}</span>
          ),
      },
    ],
    [t],
  );
}
