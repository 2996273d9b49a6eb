import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { itemPath } from '@/lib/links';
import { ButtonLink } from '../ButtonLink/ButtonLink';
import { Card } from '../Card/Card';
import { type DataColumn, DataTable } from '../DataTable/DataTable';
import { EmptyState } from '../EmptyState/EmptyState';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import { StatusBadge } from '../StatusBadge/StatusBadge';
import { itemStateOf } from '../StatusBadge/states';
import classes from './LinkedItems.module.css';
import { linkedItemsText } from './text';

interface LinkedItem {
  id: string;
  number: string;
  title: string;
  product: string;
  standing: string;
  onPortfolio: boolean;
}

interface LinkedItemsProps<Item extends LinkedItem> {
  title: string;
  items: UseInfiniteQueryResult<Item[]>;
  rowId: (item: Item) => string;
  none: { title: string; words: string };
  /** What the link with each item is about. */
  about?: DataColumn<Item>;
  /** Said under the table. */
  children?: ReactNode;
}

/** The work that goes for a part of the plan, a page at a time, and how it stands with the gate. */
export function LinkedItems<Item extends LinkedItem>(props: LinkedItemsProps<Item>) {
  const { title, items, rowId, none, about, children } = props;
  const t = linkedItemsText.useText();
  const columns = useMemo(() => columnsWith(about), [about]);

  return (
    <Card title={title} flush>
      {items.isError && <ProblemNotice error={items.error} onRetry={items.refetch} />}
      {items.data && (
        <DataTable
          label={title}
          columns={columns}
          rows={items.data}
          rowId={rowId}
          more={{ available: items.hasNextPage, loading: items.isFetchingNextPage, load: items.fetchNextPage }}
          empty={
            <EmptyState
              title={none.title}
              action={
                <ButtonLink to="/roadmaps" variant="default">
                  {t('open')}
                </ButtonLink>
              }
            >
              {none.words}
            </EmptyState>
          }
        />
      )}
      {children}
    </Card>
  );
}

function columnsWith<Item extends LinkedItem>(about: DataColumn<Item> | undefined): DataColumn<Item>[] {
  const t = linkedItemsText.text;
  return [
    {
      id: 'item',
      header: t('item'),
      sortValue: ({ number }) => number,
      cell: ({ id, title, number }) => (
        <>
          <Link to={itemPath(id)}>{title}</Link> <span className={classes.muted}>{number}</span>
        </>
      ),
    },
    ...(about ? [about] : []),
    {
      id: 'product',
      header: t('product'),
      sortValue: ({ product }) => product,
      cell: ({ product }) => product,
    },
    {
      id: 'gate',
      header: t('gate'),
      cell: ({ standing, onPortfolio }) => (
        <>
          <StatusBadge state={itemStateOf(standing)} />{' '}
          {onPortfolio && <span className={classes.muted}>{t('onPortfolio')}</span>}
        </>
      ),
    },
  ];
}
