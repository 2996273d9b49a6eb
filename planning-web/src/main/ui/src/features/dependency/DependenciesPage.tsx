import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { allDependencies, type Dependency } from '@/api/dependencies';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { downloadText } from '@/lib/download';
import { usePageAction } from '@/lib/page-actions';
import { useAttempt } from '@/lib/use-attempt';
import { dependencyColumns } from './columns';
import classes from './DependenciesPage.module.css';
import { DependencyFilters } from './DependencyFilters';
import { CSV_COLUMNS, dependenciesCsv } from './model';
import { SetsCard } from './SetsCard';
import { type DependencySearch, filtersOf } from './search';
import { dependencyText } from './text';
import { useDependencies } from './use-dependencies';

/** What items need of each other in the whole plan, and the sets that tie them. */
export function DependenciesPage() {
  const t = dependencyText.useText();
  const cycle = useCycle();
  const search = useSearch({ from: '/shell/dependencies' });
  return cycle === undefined ? (
    <NoCycle title={t('title')} />
  ) : (
    <DependenciesOfCycle key={cycle.id} cycle={cycle} search={search} />
  );
}

export function DependenciesOfCycle({ cycle, search }: { cycle: Cycle; search: DependencySearch }) {
  const t = dependencyText.useText();
  const dependencies = useDependencies(cycle.id, search);
  const download = useDownload(cycle, search);
  const rows = dependencies.data ?? [];
  const hasNone = dependencies.isSuccess && rows.length === 0;
  const isFiltered = Object.keys(filtersOf(search)).length > 0;

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={t('summary')}
        actions={rows.length > 0 && <DownloadButton busy={download.busy} onDownload={download.run} />}
      />
      <div className={classes.parts}>
        {(isFiltered || !hasNone) && <DependencyFilters search={search} />}
        {download.failure !== undefined && <ProblemNotice error={download.failure} onRetry={download.run} />}
        {dependencies.isError && <ProblemNotice error={dependencies.error} onRetry={dependencies.refetch} />}
        {hasNone && <NoDependencies search={search} />}
        {rows.length > 0 && (
          <DependencyTable
            rows={rows}
            more={{
              available: dependencies.hasNextPage,
              loading: dependencies.isFetchingNextPage,
              load: () => dependencies.fetchNextPage(),
            }}
          />
        )}
        <SetsCard cycle={cycle} />
      </div>
    </>
  );
}

interface DependencyTableProps {
  rows: readonly Dependency[];
  more: { available: boolean; loading: boolean; load: () => void };
}

function DependencyTable({ rows, more }: DependencyTableProps) {
  const t = dependencyText.useText();
  const columns = useMemo(dependencyColumns, []);
  return (
    <Card flush>
      <DataTable label={t('table')} columns={columns} rows={rows} rowId={({ id }) => id} more={more} twoLines />
    </Card>
  );
}

function NoDependencies({ search }: { search: DependencySearch }) {
  const t = dependencyText.useText();
  const filters = Object.keys(filtersOf(search));
  if (filters.length === 0) {
    return (
      <Card>
        <EmptyState
          title={t('empty.title')}
          action={
            <ButtonLink to="/roadmaps" variant="default">
              {t('empty.toItems')}
            </ButtonLink>
          }
        >
          {t('empty.words')}
        </EmptyState>
      </Card>
    );
  }
  const keepsOrder = filters.length === 1 && search.broken === true;
  return (
    <Card>
      <EmptyState title={t(keepsOrder ? 'noBroken' : 'noMatch')}>
        {t(keepsOrder ? 'noBrokenWords' : 'noMatchWords')}
      </EmptyState>
    </Card>
  );
}

function DownloadButton({ busy, onDownload }: { busy: boolean; onDownload: () => void }) {
  const t = dependencyText.useText();
  usePageAction({ id: 'download', label: t('download'), run: onDownload });
  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={busy} onClick={onDownload}>
      {t('download')}
    </Button>
  );
}

/** The file has every page, not only those that have been scrolled into sight. */
function useDownload(cycle: Cycle, search: DependencySearch) {
  const t = dependencyText.useText();
  const { busy, failure, attempt } = useAttempt();

  const run = () =>
    attempt(async () => {
      const columns = Object.fromEntries(CSV_COLUMNS.map((column) => [column, t(`csv.${column}`)])) as Record<
        (typeof CSV_COLUMNS)[number],
        string
      >;
      const kinds = { DEPENDS_ON: t('kinds.DEPENDS_ON'), RELATES_TO: t('kinds.RELATES_TO') };
      const rows = await allDependencies(cycle.id, filtersOf(search));
      downloadText(`dependencies-${cycle.year}.csv`, 'text/csv', dependenciesCsv(rows, { columns, kinds }));
    });

  return { run, busy, failure };
}
