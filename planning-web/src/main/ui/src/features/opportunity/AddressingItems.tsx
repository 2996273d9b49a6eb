import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AddressingItem } from '@/api/opportunities';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { itemPath } from '@/lib/links';
import classes from './opportunity.module.css';
import { opportunityText } from './text';
import { useAddressingItems } from './use-addressing-items';

/** The work that goes for the outcome, and how it stands with the gate. */
export function AddressingItems({ opportunityId }: { opportunityId: string }) {
  const t = opportunityText.useText();
  const items = useAddressingItems(opportunityId);
  const columns = useMemo(itemColumns, []);

  return (
    <Card title={t('items.title')} flush>
      {items.isError && <ProblemNotice error={items.error} onRetry={items.refetch} />}
      {items.data && (
        <DataTable
          label={t('items.title')}
          columns={columns}
          rows={items.data}
          rowId={({ id }) => id}
          more={{ available: items.hasNextPage, loading: items.isFetchingNextPage, load: items.fetchNextPage }}
          empty={
            <EmptyState
              title={t('items.none')}
              action={
                <ButtonLink to="/roadmaps" variant="default">
                  {t('items.open')}
                </ButtonLink>
              }
            >
              {t('items.noneWords')}
            </EmptyState>
          }
        />
      )}
    </Card>
  );
}

function itemColumns(): DataColumn<AddressingItem>[] {
  const t = opportunityText.text;
  return [
    {
      id: 'item',
      header: t('items.item'),
      sortValue: ({ number }) => number,
      cell: ({ id, title, number }) => (
        <>
          <Link to={itemPath(id)}>{title}</Link> <span className={classes.muted}>{number}</span>
        </>
      ),
    },
    {
      id: 'product',
      header: t('items.product'),
      sortValue: ({ product }) => product,
      cell: ({ product }) => product,
    },
    {
      id: 'gate',
      header: t('items.gate'),
      cell: ({ standing, onPortfolio }) => (
        <>
          <StatusBadge state={itemStateOf(standing)} />{' '}
          {onPortfolio && <span className={classes.muted}>{t('items.onPortfolio')}</span>}
        </>
      ),
    },
  ];
}
