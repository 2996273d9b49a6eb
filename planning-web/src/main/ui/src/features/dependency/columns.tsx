import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Dependency, DependentItem } from '@/api/dependencies';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { formatDate, formatDateRange } from '@/lib/format';
import { itemPath } from '@/lib/links';
import classes from './columns.module.css';
import { dependencyText } from './text';

/** Two items and what they have to do with each other, both with the way to their pages. */
export function dependencyColumns(): DataColumn<Dependency>[] {
  const t = dependencyText.text;
  return [
    {
      id: 'item',
      header: t('item'),
      width: '26%',
      cell: ({ item, standing }) => <ItemCell item={item} standing={standing} />,
    },
    { id: 'dates', header: t('dates'), cell: ({ item }) => <Dates item={item} /> },
    { id: 'kind', header: t('kind'), cell: ({ kind }) => <span className={classes.kind}>{t(`kinds.${kind}`)}</span> },
    {
      id: 'other',
      header: t('other'),
      width: '26%',
      cell: ({ other, otherStanding }) => <ItemCell item={other} standing={otherStanding} />,
    },
    { id: 'other-dates', header: t('otherDates'), cell: ({ other }) => <Dates item={other} /> },
    { id: 'remarks', header: t('remarks'), cell: (row) => <Remarks row={row} /> },
  ];
}

function ItemCell({ item, standing }: { item: DependentItem; standing: string }) {
  return (
    <div className={classes.item}>
      <Link to={itemPath(item.id)}>{item.title}</Link>
      <span className={classes.facts}>
        <StatusBadge state={item.withdrawn ? 'withdrawn' : itemStateOf(standing)} iconOnly />
        {item.number}, {item.product.name}
      </span>
    </div>
  );
}

function Dates({ item: { startsOn, endsOn } }: { item: DependentItem }) {
  if (startsOn != null && endsOn != null) {
    return <span className={classes.dates}>{formatDateRange(startsOn, endsOn)}</span>;
  }
  if (startsOn == null && endsOn == null) {
    return <span className={classes.absent}>{dependencyText.text('noDates')}</span>;
  }
  return (
    <span className={classes.dates}>
      {[startsOn, endsOn].map((date) => (date == null ? '' : formatDate(date))).join(' – ')}
    </span>
  );
}

function Remarks({ row: { warning, note } }: { row: Dependency }) {
  return (
    <div className={classes.remarks}>
      {warning != null && (
        <p className={classes.warning}>
          <IconAlertTriangle size={15} aria-hidden />
          {warning}
        </p>
      )}
      {note !== '' && <p className={classes.absent}>{note}</p>}
    </div>
  );
}
