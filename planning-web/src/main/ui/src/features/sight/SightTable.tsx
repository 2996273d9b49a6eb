import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { compareValues } from '@/components/DataTable/compare';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import classes from './SightTable.module.css';
import type { LineRow } from './table';
import { sightText } from './text';

interface SightTableProps {
  label: string;
  rows: readonly LineRow[];
  /** On paper nobody scrolls. */
  everything: boolean;
}

const AT_ONCE = 100;

/** The same lines as a table: one for each item, and one for whatever has nothing below it. */
export function SightTable({ label, rows, everything }: SightTableProps) {
  const columns = useMemo(lineColumns, []);
  const [most, setMost] = useState(AT_ONCE);
  const [sorting, setSorting] = useState([{ id: 'title', desc: false }]);
  const sorted = useMemo(() => sortedBy(rows, columns, sorting[0]), [rows, columns, sorting]);

  return (
    <DataTable
      label={label}
      columns={columns}
      rows={everything ? sorted : sorted.slice(0, most)}
      rowId={({ ref }) => ref}
      sorting={{ state: sorting, onChange: (state) => setSorting([...state]) }}
      more={{
        available: !everything && most < sorted.length,
        loading: false,
        load: () => setMost(most + AT_ONCE),
      }}
      twoLines
    />
  );
}

function sortedBy(
  rows: readonly LineRow[],
  columns: readonly DataColumn<LineRow>[],
  by: { id: string; desc: boolean } | undefined,
): LineRow[] {
  const sortValue = columns.find(({ id }) => id === by?.id)?.sortValue;
  if (sortValue === undefined) {
    return [...rows];
  }
  const textOf = (row: LineRow) => String(sortValue(row) ?? '');
  const sign = by?.desc ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [left, right] = [textOf(one), textOf(other)];
    // What has nothing there stands last in both directions.
    return left === '' || right === '' ? Number(left === '') - Number(right === '') : sign * compareValues(left, right);
  });
}

function lineColumns(): DataColumn<LineRow>[] {
  const t = sightText.text;
  const listed = (id: string, header: string, of: (row: LineRow) => readonly string[]): DataColumn<LineRow> => ({
    id,
    header,
    cell: (row) => <Listed words={of(row)} />,
    sortValue: (row) => of(row)[0] ?? null,
  });
  return [
    {
      id: 'title',
      header: t('column.name'),
      cell: ({ title, to, kind, number, product }) => (
        <>
          <Link to={to}>{title}</Link>
          <span className={classes.note}>
            {kind === 'item' ? [number, product].filter(Boolean).join(' · ') : t(`kind.${kind}`)}
          </span>
        </>
      ),
      sortValue: ({ number, title }) => number || title,
    },
    listed('strategy', t('kind.strategy'), ({ strategies }) => strategies),
    {
      id: 'opportunity',
      header: t('kind.opportunity'),
      cell: ({ opportunities, moved }) => (
        <>
          <Listed words={opportunities} />
          {moved.length > 0 && <span className={classes.note}>{t('moves', { metric: moved.join(', ') })}</span>}
        </>
      ),
      sortValue: ({ opportunities }) => opportunities[0] ?? null,
    },
    listed('theme', t('kind.theme'), ({ themes }) => themes),
    listed('objective', t('kind.objective'), ({ objectives }) => objectives),
    {
      id: 'keyResult',
      header: t('kind.keyResult'),
      cell: ({ keyResults, metrics }) => (
        <>
          <Listed words={keyResults} />
          {metrics.length > 0 && <span className={classes.note}>{t('follows', { metric: metrics.join(', ') })}</span>}
        </>
      ),
      sortValue: ({ keyResults }) => keyResults[0] ?? null,
    },
    {
      id: 'standing',
      header: t('column.gate'),
      cell: ({ item }) => item && <StatusBadge state={itemStateOf(item.standing)} />,
      sortValue: ({ item }) => item?.standing ?? null,
    },
    {
      id: 'gap',
      header: t('column.gap'),
      cell: ({ gap, seen }) => (
        <span className={classes.gap}>
          {[...(gap ? [t(`gap.${gap}`)] : []), ...(seen === false ? [t('gap.unseen')] : [])].join(', ')}
        </span>
      ),
      sortValue: ({ gap }) => gap ?? null,
    },
  ];
}

function Listed({ words }: { words: readonly string[] }) {
  return words.length === 0 ? (
    <span className={classes.none}>{sightText.text('none')}</span>
  ) : (
    words.map((word) => (
      <span key={word} className={classes.one}>
        {word}
      </span>
    ))
  );
}
