import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import {
  allBaselineItems,
  type BaselineItem,
  baselineItemsKey,
  baselineQuery,
  readBaselineItems,
} from '@/api/baselines';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { PlanDates } from '@/components/PlanSpan/PlanDates';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { formatDateTime, formatMoney, formatNumber } from '@/lib/format';
import { itemPath } from '@/lib/links';
import { useAttempt } from '@/lib/use-attempt';
import classes from './baseline.module.css';
import { DownloadTable } from './DownloadTable';
import { BASELINE_CSV, baselineCsv } from './model';
import { baselineText } from './text';
import { fieldText } from './words';

const PAGE = 100;

/** The plan as one baseline keeps it. */
export function BaselinePage() {
  const { baselineId = '' } = useParams({ strict: false });
  return <BaselineScreen key={baselineId} id={baselineId} />;
}

export function BaselineScreen({ id }: { id: string }) {
  const t = baselineText.useText();
  const baseline = useQuery(baselineQuery(id));
  const items = useBaselineItems(id);
  const download = useAttempt();
  const columns = useMemo(keptColumns, []);

  if (baseline.isError) {
    return <ProblemNotice error={baseline.error} onRetry={baseline.refetch} />;
  }
  if (baseline.data === undefined) {
    return null;
  }
  const { name, note, takenAt, takenBy } = baseline.data;
  return (
    <>
      <PageHeader
        title={name}
        summary={`${t('kept.summary', { at: formatDateTime(takenAt), name: takenBy.name })} ${note}`.trim()}
        back={{ to: '/baselines', label: t('compare.back') }}
        actions={
          <>
            <DownloadTable
              name={`${name}.csv`}
              busy={download.busy}
              attempt={download.attempt}
              text={async () => csvOf(await allBaselineItems(id))}
            />
            <ButtonLink to="/baselines/compare" search={{ before: id }}>
              {t('compareWithNow')}
            </ButtonLink>
          </>
        }
      />
      <div className={classes.parts}>
        {download.failure !== undefined && <ProblemNotice error={download.failure} />}
        {items.isError && <ProblemNotice error={items.error} onRetry={items.refetch} />}
        {items.data && (
          <Card flush>
            <DataTable
              label={t('kept.table')}
              columns={columns}
              rows={items.data}
              rowId={({ itemId }) => itemId}
              empty={<EmptyState title={t('kept.empty')}>{t('kept.emptyWords')}</EmptyState>}
              more={{
                available: items.hasNextPage,
                loading: items.isFetchingNextPage,
                load: () => items.fetchNextPage(),
              }}
              twoLines
            />
          </Card>
        )}
      </div>
    </>
  );
}

function useBaselineItems(id: string) {
  return useInfiniteQuery({
    queryKey: baselineItemsKey(id),
    queryFn: ({ pageParam, signal }) =>
      readBaselineItems(id, { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

function keptColumns(): DataColumn<BaselineItem>[] {
  const t = baselineText.text;
  const absent = <span className={classes.absent}>{t('none.given')}</span>;
  return [
    {
      id: 'item',
      header: t('differences.item'),
      cell: ({ itemId, number, item }) => (
        <>
          <Link to={itemPath(itemId)}>{item.title}</Link>
          <span className={classes.note}>
            {number}, {item.product.name}
          </span>
        </>
      ),
    },
    { id: 'theme', header: t('kept.theme'), cell: ({ item }) => item.theme?.name ?? absent },
    {
      id: 'dates',
      header: t('kept.dates'),
      cell: ({ item }) => (
        <span className={classes.dates}>
          <PlanDates startsOn={item.startsOn} endsOn={item.endsOn} />
        </span>
      ),
    },
    {
      id: 'value',
      header: t('kept.value'),
      align: 'end',
      cell: ({ item }) => (item.strategicValue == null ? absent : formatNumber(item.strategicValue)),
    },
    {
      id: 'cost',
      header: t('kept.cost'),
      align: 'end',
      cell: ({ item }) => (item.cost == null ? absent : formatMoney(item.cost)),
    },
    { id: 'weeks', header: t('kept.weeks'), align: 'end', cell: ({ item }) => formatNumber(item.weeks, 1) },
    {
      id: 'standing',
      header: t('kept.standing'),
      cell: ({ standing, item }) => <StatusBadge state={item.onPortfolio ? 'on-roadmap' : itemStateOf(standing)} />,
    },
  ];
}

function csvOf(rows: readonly BaselineItem[]): string {
  const t = baselineText.text;
  const columns = Object.fromEntries(BASELINE_CSV.map((column) => [column, t(`csv.${column}`)])) as Record<
    (typeof BASELINE_CSV)[number],
    string
  >;
  return baselineCsv(rows, {
    columns,
    kind: (item) => fieldText(item, 'KIND'),
    horizon: (item) => fieldText(item, 'HORIZON'),
    standing: ({ standing }) => standing,
    promoted: t('portfolio.on'),
  });
}
