import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Objective, ServingItem } from '@/api/objectives';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { itemPath } from '@/lib/links';
import classes from './ObjectivesPage.module.css';
import { objectiveText } from './text';
import { useServingItems } from './use-serving-items';

/** The work that is meant to move the key results, and how it stands with the gate. */
export function ServingItems({ objective }: { objective: Objective }) {
  const t = objectiveText.useText();
  const items = useServingItems(objective.id);
  const columns = useItemColumns(objective);
  const idle = objective.keyResults.filter(({ itemCount }) => itemCount === 0);

  return (
    <Card title={t('items.title')} flush>
      {items.isError && <ProblemNotice error={items.error} onRetry={items.refetch} />}
      {items.data && (
        <DataTable
          label={t('items.title')}
          columns={columns}
          rows={items.data}
          rowId={({ keyResultId, id }) => `${keyResultId} ${id}`}
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
      {items.data && items.data.length > 0 && idle.length > 0 && (
        <p className={classes.idle}>
          {t('items.withoutItems')} {idle.map(({ title }) => title).join('; ')}
        </p>
      )}
    </Card>
  );
}

function useItemColumns({ keyResults }: Objective): DataColumn<ServingItem>[] {
  const t = objectiveText.useText();
  return useMemo(
    () => [
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
        id: 'keyResult',
        header: t('items.keyResult'),
        cell: ({ keyResultId }) => keyResults.find(({ id }) => id === keyResultId)?.title ?? '',
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
    ],
    [t, keyResults],
  );
}
