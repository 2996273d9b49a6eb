import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Dependency, DependentItem } from '@/api/dependencies';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { PlanDates } from '@/components/PlanSpan/PlanDates';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
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
        <span>
          <PlanDates startsOn={item.startsOn} endsOn={item.endsOn} />
        </span>
      </div>
    </div>
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
