import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { formatDate, formatDateRange } from '@/lib/format';
import { itemPath } from '@/lib/links';
import classes from './ItemTable.module.css';
import type { ItemRow } from './model';
import { roadmapsText } from './text';

interface ItemTableProps {
  rows: readonly ItemRow[];
  more: { available: boolean; loading: boolean; load: () => void };
}

export function ItemTable({ rows, more }: ItemTableProps) {
  const t = roadmapsText.useText();
  const columns = useMemo(
    (): DataColumn<ItemRow>[] => [
      {
        id: 'item',
        header: t('item'),
        cell: (row) => (
          <>
            <Link to={itemPath(row.id)} className={classes.title}>
              {row.title}
            </Link>
            <span className={classes.number}>{row.number}</span>
          </>
        ),
      },
      { id: 'product', header: t('product'), cell: ({ product }) => product.name },
      {
        id: 'theme',
        header: t('theme'),
        cell: ({ theme }) => theme?.name ?? <span className={classes.absent}>{t('noTheme')}</span>,
      },
      { id: 'horizon', header: t('horizon'), cell: ({ horizon }) => t(`horizons.${horizon}`), width: '80px' },
      {
        id: 'dates',
        header: t('dates'),
        cell: ({ startsOn, endsOn }) =>
          startsOn && endsOn ? (
            formatDateRange(startsOn, endsOn)
          ) : startsOn || endsOn ? (
            [startsOn, endsOn].map((date) => (date ? formatDate(date) : '')).join(' – ')
          ) : (
            <span className={classes.absent}>{t('noDates')}</span>
          ),
      },
      { id: 'owner', header: t('owner'), cell: ({ owner }) => owner.name },
      {
        id: 'standing',
        header: t('standing'),
        cell: ({ standing, onPortfolio }) => (
          <span className={classes.states}>
            <StatusBadge state={itemStateOf(standing)} />
            {onPortfolio && <StatusBadge state="on-roadmap" label={t('onPortfolio')} iconOnly />}
          </span>
        ),
        width: '190px',
      },
    ],
    [t],
  );

  return (
    <Card flush>
      <DataTable label={t('list')} columns={columns} rows={rows} rowId={({ id }) => id} more={more} twoLines />
    </Card>
  );
}
