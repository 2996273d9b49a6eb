import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { formatNumber } from '@/lib/format';
import { type Column, type Figures, figureIn } from './model';
import { figuresText } from './text';

interface FiguresTableProps {
  title: string;
  columns: readonly Column[];
  /** The last one is the sum. */
  rows: readonly Figures[];
}

/** Figures of each tier, one row each, and of all. */
export function FiguresTable({ title, columns, rows }: FiguresTableProps) {
  const t = figuresText.useText();
  const sum = rows.at(-1);

  function nameOf(row: Figures): string {
    if (row === sum) {
      return t('all');
    }
    return row.tier == null ? t('withoutCase') : t('tierNumbered', { tier: row.tier });
  }

  const cells: DataColumn<Figures>[] = columns.map((column) => ({
    id: column,
    header: t(`column.${column}`),
    align: 'end',
    cell: (row) => {
      const value = figureIn(row, column);
      return value === undefined ? t('noDays') : formatNumber(value, 1);
    },
  }));
  return (
    <Card title={title} flush>
      <DataTable
        label={title}
        columns={[{ id: 'tier', header: t('tier'), cell: (row) => <strong>{nameOf(row)}</strong> }, ...cells]}
        rows={rows}
        rowId={nameOf}
      />
    </Card>
  );
}
