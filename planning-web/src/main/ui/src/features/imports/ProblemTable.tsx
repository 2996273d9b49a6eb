import { useMemo } from 'react';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import type { Report } from './model';
import { importText } from './text';

type Row = Report['problems'][number];

export function ProblemTable({ problems }: { problems: readonly Row[] }) {
  const t = importText.useText();
  const columns = useMemo(
    (): DataColumn<Row>[] => [
      { id: 'line', header: t('report.line'), cell: ({ line }) => line, align: 'end', width: '70px' },
      { id: 'column', header: t('report.column'), cell: ({ column }) => column },
      { id: 'value', header: t('report.value'), cell: ({ value }) => value },
      { id: 'sentence', header: t('report.sentence'), cell: ({ sentence }) => sentence },
    ],
    [t],
  );
  return (
    <DataTable
      label={t('report.sentence')}
      columns={columns}
      rows={problems}
      rowId={({ line, column, sentence }) => `${line} ${column} ${sentence}`}
    />
  );
}
