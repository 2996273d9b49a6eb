import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { allDifferences, type Comparison, comparisonQuery, type DifferenceFilters } from '@/api/baselines';
import { type Cycle, useCycle } from '@/api/cycle';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
import classes from './baseline.module.css';
import { ComparisonFilters } from './ComparisonFilters';
import { Counts } from './Counts';
import { DifferencesCard } from './DifferencesCard';
import { DownloadTable } from './DownloadTable';
import { DIFFERENCE_CSV, differencesCsv } from './model';
import { QuartersCard } from './QuartersCard';
import { SumsCard } from './SumsCard';
import { type ComparisonSearch, filtersOf } from './search';
import { baselineText } from './text';
import { useDifferences } from './use-differences';
import { changeText, fieldText, kindsText, momentText, reasonText } from './words';

/** What became of the plan between two moments; its address holds which two. */
export function ComparisonPage() {
  const t = baselineText.useText();
  const cycle = useCycle();
  const search = useSearch({ from: '/shell/baselines/compare' });
  return cycle === undefined ? (
    <NoCycle title={t('title')} />
  ) : (
    <ComparisonOfCycle key={cycle.id} cycle={cycle} search={search} />
  );
}

export function ComparisonOfCycle({ cycle, search }: { cycle: Cycle; search: ComparisonSearch }) {
  const t = baselineText.useText();
  const filters = filtersOf(search);
  if (filters === undefined) {
    return (
      <>
        <PageHeader
          title={t('compare.page', { year: cycle.year })}
          back={{ to: '/baselines', label: t('compare.back') }}
        />
        <div className={classes.parts}>
          <ComparisonFilters cycle={cycle} search={search} />
          <Card>
            <EmptyState title={t('compare.emptyTitle')}>{t('compare.emptyWords')}</EmptyState>
          </Card>
        </div>
      </>
    );
  }
  return <ComparisonOf cycle={cycle} search={search} filters={filters} />;
}

interface ComparisonOfProps {
  cycle: Cycle;
  search: ComparisonSearch;
  filters: DifferenceFilters;
}

function ComparisonOf({ cycle, search, filters }: ComparisonOfProps) {
  const t = baselineText.useText();
  const { before, after } = filters;
  const comparison = useQuery(comparisonQuery(cycle.id, { before, ...(after === undefined ? {} : { after }) }));
  const differences = useDifferences(cycle.id, filters);
  const download = useAttempt();
  const printing = useAttempt();

  /** On paper nobody scrolls: first every page, then the printer. */
  async function print() {
    let read = differences;
    while (read.hasNextPage) {
      read = (await read.fetchNextPage()) as typeof differences;
    }
    await new Promise(requestAnimationFrame);
    window.print();
  }

  return (
    <>
      <PageHeader
        title={t('compare.page', { year: cycle.year })}
        summary={comparison.data && <Between comparison={comparison.data} />}
        back={{ to: '/baselines', label: t('compare.back') }}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              loading={printing.busy}
              onClick={() => void printing.attempt(print)}
            >
              {t('compare.print')}
            </Button>
            <DownloadTable
              name={`changes-${cycle.year}.csv`}
              busy={download.busy}
              attempt={download.attempt}
              text={() => csvOf(cycle.id, filters)}
            />
          </>
        }
      />
      <div className={classes.parts}>
        <ComparisonFilters cycle={cycle} search={search} />
        {download.failure !== undefined && <ProblemNotice error={download.failure} />}
        {comparison.isError && <ProblemNotice error={comparison.error} onRetry={comparison.refetch} />}
        {comparison.data && (
          <>
            <Counts counts={comparison.data.counts} search={search} />
            <DifferencesCard differences={differences} search={search} />
            <SumsCard comparison={comparison.data} />
            <QuartersCard quarters={comparison.data.quarters} />
          </>
        )}
      </div>
    </>
  );
}

function Between({ comparison: { before, after } }: { comparison: Comparison }) {
  const t = baselineText.useText();
  return t('compare.between', { before: momentText(before), after: momentText(after) });
}

async function csvOf(cycle: string, filters: DifferenceFilters): Promise<string> {
  const t = baselineText.text;
  const columns = Object.fromEntries(DIFFERENCE_CSV.map((column) => [column, t(`csv.${column}`)])) as Record<
    (typeof DIFFERENCE_CSV)[number],
    string
  >;
  return differencesCsv(await allDifferences(cycle, filters), {
    columns,
    text: fieldText,
    kind: kindsText,
    change: changeText,
    reason: reasonText,
  });
}
