import { Button } from '@mantine/core';
import { IconDownload, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { type OpportunityFilters as Filters, type Opportunity, opportunitiesQuery } from '@/api/opportunities';
import { holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { scoreText } from '@/components/Opportunity/text';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { downloadText } from '@/lib/download';
import { usePageAction } from '@/lib/page-actions';
import { opportunityColumns } from './columns';
import { Formula } from './Formula';
import { CSV_COLUMNS, type CsvWords, countsOf, dimensionsOf, opportunitiesCsv } from './model';
import { type Opened, OpenedDialog } from './OpenedDialog';
import { OpportunityFilters } from './OpportunityFilters';
import classes from './opportunity.module.css';
import { readFilters } from './search';
import { opportunityText } from './text';

/** What customers want and do not get well enough, that first whose best segment has the highest score. */
export function OpportunityListScreen() {
  const t = opportunityText.useText();
  const cycle = useCycle();
  const filters = readFilters(useSearch({ strict: false }));
  return cycle === undefined ? (
    <NoCycle title={t('title')} />
  ) : (
    <OpportunitiesOfCycle key={cycle.id} cycle={cycle} filters={filters} />
  );
}

export function OpportunitiesOfCycle({ cycle, filters }: { cycle: Cycle; filters: Filters }) {
  const t = opportunityText.useText();
  const session = useSession();
  const mayAdd = holds(session, 'PRODUCT_LEADER') || holds(session, 'PRODUCT_MANAGER');
  const all = useQuery(opportunitiesQuery(cycle.id));
  const shown = useQuery(opportunitiesQuery(cycle.id, filters));
  const [opened, setOpened] = useState<Opened>();
  const add = () => setOpened({ what: 'new' });
  usePageAction(mayAdd ? { id: 'new', label: t('new'), run: add } : undefined);
  const addButton = mayAdd && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
      {t('new')}
    </Button>
  );
  const failed = [all, shown].find(({ isError }) => isError);
  const isEmpty = all.data?.length === 0;

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={all.data && !isEmpty && <Summary opportunities={all.data} />}
        actions={
          <>
            {shown.data && !isEmpty && <Files opportunities={shown.data} year={cycle.year} />}
            {!isEmpty && addButton}
          </>
        }
      />
      <div className={classes.parts}>
        {failed && <ProblemNotice error={failed.error} onRetry={failed.refetch} />}
        {isEmpty && <NothingYet mayAdd={mayAdd} action={addButton} />}
        {all.data && !isEmpty && <OpportunityFilters filters={filters} dimensions={dimensionsOf(all.data)} />}
        {shown.data && !isEmpty && <Rows opportunities={shown.data} onOpen={setOpened} />}
        {!isEmpty && <Formula />}
      </div>
      <OpenedDialog cycle={cycle} opened={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}

function Summary({ opportunities }: { opportunities: readonly Opportunity[] }) {
  const t = opportunityText.useText();
  const { all, underserved, unaddressed } = countsOf(opportunities);
  return [
    t('counts.all', { count: all }),
    t('counts.underserved', { count: underserved }),
    ...(unaddressed > 0 ? [t('counts.unaddressed', { count: unaddressed })] : []),
  ].join(' ');
}

function Rows({ opportunities, onOpen }: { opportunities: readonly Opportunity[]; onOpen: (opened: Opened) => void }) {
  const t = opportunityText.useText();
  const columns = useMemo(() => opportunityColumns(onOpen), [onOpen]);
  return (
    <Card flush>
      <DataTable
        label={t('title')}
        columns={columns}
        rows={opportunities}
        rowId={({ id }) => id}
        twoLines
        empty={<EmptyState title={t('noMatch.title')}>{t('noMatch.words')}</EmptyState>}
      />
    </Card>
  );
}

function NothingYet({ mayAdd, action }: { mayAdd: boolean; action: ReactNode }) {
  const t = opportunityText.useText();
  return (
    <Card>
      <EmptyState title={t('empty.title')} action={action}>
        {t(mayAdd ? 'empty.words' : 'empty.wordsReader')}
      </EmptyState>
    </Card>
  );
}

function Files({ opportunities, year }: { opportunities: readonly Opportunity[]; year: number }) {
  const t = opportunityText.useText();
  const download = () =>
    downloadText(`opportunities-${year}.csv`, 'text/csv', opportunitiesCsv(opportunities, csvWords()));
  usePageAction({ id: 'download', label: t('download'), run: download });
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
        {t('download')}
      </Button>
    </>
  );
}

function csvWords(): CsvWords {
  const t = opportunityText.text;
  return {
    columns: Object.fromEntries(CSV_COLUMNS.map((column) => [column, t(`csv.${column}`)])) as CsvWords['columns'],
    finding: (finding) => scoreText.text(`finding.${finding}`),
  };
}
