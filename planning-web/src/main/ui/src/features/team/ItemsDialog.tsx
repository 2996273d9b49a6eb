import { Loader } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Cycle } from '@/api/cycle';
import type { ItemLoad, TeamLoad } from '@/api/teams';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { Dialog } from '@/components/Dialog/Dialog';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { formatNumber } from '@/lib/format';
import { itemPath } from '@/lib/links';
import classes from './ItemsDialog.module.css';
import { teamText } from './text';
import { useLoadItems } from './use-load-items';

interface ItemsDialogProps {
  cycle: Cycle;
  row: TeamLoad;
  /** Without it the dialog shows what is not scheduled. */
  quarter?: { quarter: number; name: string; load: number } | undefined;
  onClose: () => void;
}

/** What a load is made of: each item leads to its page. */
export function ItemsDialog({ cycle, row: { team }, quarter, onClose }: ItemsDialogProps) {
  const t = teamText.useText();
  const items = useLoadItems(cycle.id, team.id, quarter?.quarter);
  const columns = useItemColumns();
  const title = quarter
    ? t('items.title', { team: team.name, quarter: quarter.name })
    : t('items.titleUnscheduled', { team: team.name });

  return (
    <Dialog open title={title} size="medium" onClose={onClose}>
      <p className={classes.words}>
        {quarter ? t('items.words', { weeks: formatNumber(quarter.load, 1) }) : t('items.wordsUnscheduled')}
      </p>
      {items.isPending && <Loader size={20} />}
      {items.isError && <ProblemNotice error={items.error} onRetry={items.refetch} />}
      {items.data && (
        <DataTable
          label={title}
          columns={columns}
          rows={items.data}
          rowId={({ item }) => item.id}
          more={{
            available: items.hasNextPage,
            loading: items.isFetchingNextPage,
            load: items.fetchNextPage,
          }}
          empty={<EmptyState title={t('items.none')}>{t('items.noneWords')}</EmptyState>}
        />
      )}
    </Dialog>
  );
}

function useItemColumns(): DataColumn<ItemLoad>[] {
  const t = teamText.useText();
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
      { id: 'weeks', header: t('items.weeks'), align: 'end', cell: ({ weeks }) => formatNumber(weeks, 1) },
      {
        id: 'portfolio',
        header: t('items.portfolio'),
        cell: ({ onPortfolio }) =>
          onPortfolio ? (
            <StatusBadge state="on-roadmap" label={t('items.promoted')} />
          ) : (
            <span className={classes.number}>{t('items.notPromoted')}</span>
          ),
      },
    ],
    [t],
  );
}
