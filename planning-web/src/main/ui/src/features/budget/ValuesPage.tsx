import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { everyItemValueQuery, type ItemValue } from '@/api/budget';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { BudgetFrame } from './BudgetFrame';
import classes from './cards.module.css';
import { DownloadTable } from './DownloadTable';
import { budgetText } from './text';
import { missingOf, valueColumns } from './value-columns';
import { SORTS, VALUE_CSV, valuesCsv } from './values';

/** Every item of the year with what it is worth, what it costs, and what is missing before it can be weighed. */
export function ValuesPage() {
  return <BudgetFrame view="values">{(cycle) => <ValuesOfCycle cycle={cycle} />}</BudgetFrame>;
}

type Sorting = { id: string; desc: boolean }[];

function ValuesOfCycle({ cycle }: { cycle: Cycle }) {
  const t = budgetText.useText();
  const queryClient = useQueryClient();
  const [sorting, setSorting] = useState<Sorting>([{ id: 'value', desc: true }]);
  const values = useValues(cycle.id, sorting);
  const columns = useMemo(() => valueColumns(cycle.currency), [cycle.currency]);
  const first = values.data?.pages[0];
  const rows = values.data?.pages.flatMap(({ items }) => items) ?? [];

  if (values.isError) {
    return <ProblemNotice error={values.error} onRetry={values.refetch} />;
  }
  if (first === undefined) {
    return null;
  }
  if (first.count === 0) {
    return (
      <Card>
        <EmptyState
          title={t('valuesEmpty.title')}
          action={<ButtonLink to="/roadmaps">{t('valuesEmpty.action')}</ButtonLink>}
        >
          {t('valuesEmpty.words')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title={t('values.label')}
      flush
      aside={
        <span className={classes.tools} data-print="hide">
          <DownloadTable
            id="download-values"
            label={t('downloadValues')}
            name={`values-${cycle.year}.csv`}
            text={async () => csvOfValues(await queryClient.fetchQuery(everyItemValueQuery(cycle.id)))}
          />
        </span>
      }
    >
      <div className={classes.outcome}>
        <p>{t('values.complete', { count: first.count, valued: first.valued, costed: first.costed })}</p>
        <p>{first.formula}</p>
      </div>
      <DataTable
        label={t('values.label')}
        columns={columns}
        rows={rows}
        rowId={({ item }) => item.id}
        sorting={{ state: sorting, onChange: setSorting }}
        more={{ available: values.hasNextPage, loading: values.isFetchingNextPage, load: () => values.fetchNextPage() }}
        twoLines
      />
    </Card>
  );
}

const PATH = '/api/v1/planning-cycles/{cycle}/item-values';

function useValues(cycleId: string, [sorting]: Sorting) {
  const path = { cycle: cycleId };
  const query = {
    limit: 100,
    sort: SORTS[sorting?.id ?? ''] ?? 'NUMBER',
    descending: sorting?.desc ?? false,
  };

  return useInfiniteQuery({
    queryKey: ['get', PATH, { params: { path, query } }, 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      dataOf(
        await api.GET(PATH, {
          params: { path, query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });
}

function csvOfValues(rows: readonly ItemValue[]): string {
  const t = budgetText.text;
  const columns = Object.fromEntries(VALUE_CSV.map((column) => [column, t(`csv.${column}`)])) as Record<
    (typeof VALUE_CSV)[number],
    string
  >;
  return valuesCsv(rows, { columns, missing: missingOf, mandatory: t('values.mandatory') });
}
