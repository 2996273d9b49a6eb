import { Link } from '@tanstack/react-router';
import type { Schema } from '@/api/client';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import classes from './GatePage.module.css';
import type { reviewText } from './text';

type Row = Schema<'GateItemRow'>;

export function gateColumns(t: ReturnType<typeof reviewText.useText>): readonly DataColumn<Row>[] {
  return [
    {
      id: 'item',
      header: t('gate.column.item'),
      cell: (row) => (
        <>
          <Link to="/roadmap-items/$itemId" params={{ itemId: row.itemId }}>
            {row.title}
          </Link>
          <div className={classes.second}>{row.number}</div>
        </>
      ),
    },
    { id: 'product', header: t('gate.column.product'), cell: (row) => row.productName },
    {
      id: 'standing',
      header: t('gate.column.standing'),
      cell: (row) => <StatusBadge state={itemStateOf(row.standing)} />,
    },
    { id: 'tier', header: t('gate.column.tier'), align: 'end', cell: (row) => row.tier ?? '' },
    {
      id: 'signatures',
      header: t('gate.column.signatures'),
      align: 'end',
      cell: (row) =>
        row.signaturesNeeded == null
          ? ''
          : t('gate.signatures', { signed: row.signatures ?? 0, needed: row.signaturesNeeded }),
    },
    { id: 'owner', header: t('gate.column.owner'), cell: (row) => row.owner.name },
    { id: 'lead', header: t('gate.column.lead'), cell: (row) => row.lead?.name ?? '' },
  ];
}
