import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Schema } from '@/api/client';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { formatDateTime, formatNumber } from '@/lib/format';
import { importText } from './text';

type Row = Schema<'ImportPage'>['items'][number];

export function PastImports({ imports }: { imports: readonly Row[] }) {
  const t = importText.useText();
  const columns = useMemo(
    (): DataColumn<Row>[] => [
      {
        id: 'file',
        header: t('past.file'),
        cell: ({ id, fileName }) => (
          <Link to="/import/$importId" params={{ importId: id }}>
            {fileName}
          </Link>
        ),
      },
      { id: 'state', header: t('past.state'), cell: ({ state }) => t(`past.states.${state}`) },
      { id: 'rows', header: t('past.rows'), cell: ({ rowCount }) => formatNumber(rowCount), align: 'end' },
      {
        id: 'when',
        header: t('past.when'),
        cell: ({ createdAt }) => <time dateTime={createdAt}>{formatDateTime(createdAt)}</time>,
      },
    ],
    [t],
  );

  return (
    <DataTable
      label={t('past.title')}
      columns={columns}
      rows={imports}
      rowId={({ id }) => id}
      empty={<EmptyState title={t('past.none')}>{t('past.noneWords')}</EmptyState>}
    />
  );
}
