import { useMemo } from 'react';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { differenceColumns } from './difference-columns';
import type { ComparisonSearch } from './search';
import { baselineText } from './text';
import type { useDifferences } from './use-differences';

interface DifferencesCardProps {
  differences: ReturnType<typeof useDifferences>;
  search: ComparisonSearch;
}

/** What became of each item, and why. */
export function DifferencesCard({ differences, search }: DifferencesCardProps) {
  const t = baselineText.useText();
  const filtered = search.kind !== undefined || search.product !== undefined;
  const rows = differences.data;
  const columns = useMemo(differenceColumns, []);
  return (
    <Card title={t('differences.title')} flush>
      {differences.isError && <ProblemNotice error={differences.error} onRetry={differences.refetch} />}
      {rows?.length === 0 && (
        <EmptyState title={t(filtered ? 'differences.noMatch' : 'differences.none')} part>
          {t(filtered ? 'differences.noMatchWords' : 'differences.noneWords')}
        </EmptyState>
      )}
      {rows && rows.length > 0 && (
        <DataTable
          label={t('differences.table')}
          columns={columns}
          rows={rows}
          rowId={({ itemId }) => itemId}
          more={{
            available: differences.hasNextPage,
            loading: differences.isFetchingNextPage,
            load: () => differences.fetchNextPage(),
          }}
          twoLines
        />
      )}
    </Card>
  );
}
