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
      width: '34%',
      cell: ({ item, standing }) => <ItemCell item={item} standing={standing} />,
    },
    { id: 'kind', header: t('kind'), cell: ({ kind }) => <span className={classes.kind}>{t(`kinds.${kind}`)}</span> },
    {
      id: 'other',
      header: t('other'),
      width: '34%',
      cell: ({ other, otherStanding }) => <ItemCell item={other} standing={otherStanding} />,
    },
    { id: 'remarks', header: t('remarks'), width: '26%', cell: (row) => <Remarks row={row} /> },
  ];
}

function ItemCell({ item, standing }: { item: DependentItem; standing: string }) {
  return (
    <div className={classes.item}>
      <Link to={itemPath(item.id)}>{item.title}</Link>
      <div className={classes.facts}>
        <StatusBadge state={item.withdrawn ? 'withdrawn' : itemStateOf(standing)} iconOnly />
        <span>{item.number}</span>
        <span>{item.product.name}</span>
        <span>{datesOf(item)}</span>
      </div>
    </div>
  );
}

/** From when until when, as far as it is known. */
function datesOf({ startsOn, endsOn }: DependentItem): string {
  if (startsOn != null && endsOn != null) {
    return formatDateRange(startsOn, endsOn);
  }
  const known = [startsOn, endsOn].map((date) => (date == null ? '' : formatDate(date)));
  return startsOn == null && endsOn == null ? dependencyText.text('noDates') : known.join(' – ');
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
