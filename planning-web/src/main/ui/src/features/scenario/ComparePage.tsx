import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { type ComparedItem, type ComparedPlan, type Comparison, comparisonKey, readComparison } from '@/api/scenarios';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { formatNumber, formatPercent } from '@/lib/format';
import { itemPath } from '@/lib/links';
import classes from './Scenario.module.css';
import { type CompareSearch, FEWEST } from './search';
import { scenarioText } from './text';
import { money, quality } from './words';

const PAGE = 100;

/** Two to four scenarios side by side; which ones stands in the address. */
export function ComparePage() {
  const t = scenarioText.useText();
  const cycle = useCycle();
  const { of = [] }: CompareSearch = useSearch({ strict: false });
  if (cycle === undefined) {
    return <NoCycle title={t('compare.title')} />;
  }
  return (
    <>
      <PageHeader
        title={t('compare.title')}
        back={{ to: '/scenarios', label: t('back') }}
        summary={t('compare.summary')}
      />
      {of.length < FEWEST ? (
        <Card>
          <EmptyState title={t('compare.few')} action={<ButtonLink to="/scenarios">{t('compare.choose')}</ButtonLink>}>
            {t('compare.fewWords')}
          </EmptyState>
        </Card>
      ) : (
        <Compared cycle={cycle} of={of} />
      )}
    </>
  );
}

export function Compared({ cycle, of }: { cycle: Cycle; of: readonly string[] }) {
  const t = scenarioText.useText();
  const compared = useInfiniteQuery({
    queryKey: comparisonKey(of),
    queryFn: ({ pageParam, signal }) =>
      readComparison(of, { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const first = compared.data?.pages[0];
  const items = compared.data?.pages.flatMap((page) => page.items) ?? [];
  const columns = useMemo(() => (first ? differenceColumns(first) : []), [first]);
  const figures = useMemo(() => (first ? figureColumns(first) : []), [first]);

  if (compared.isError) {
    return <ProblemNotice error={compared.error} onRetry={compared.refetch} />;
  }
  if (first === undefined) {
    return null;
  }
  return (
    <div className={classes.parts}>
      <Card title={t('compare.figures')} flush>
        <DataTable
          label={t('compare.figures')}
          columns={figures}
          rows={figuresOf(first, cycle.currency)}
          rowId={({ id }) => id}
        />
      </Card>
      <Card title={t('compare.differences')} flush>
        <DataTable
          label={t('compare.differences')}
          columns={columns}
          rows={items}
          rowId={({ itemId }) => itemId}
          more={{
            available: compared.hasNextPage,
            loading: compared.isFetchingNextPage,
            load: () => compared.fetchNextPage(),
          }}
          twoLines
          empty={
            <EmptyState title={t('compare.same')} part>
              {t('compare.sameWords')}
            </EmptyState>
          }
        />
      </Card>
    </div>
  );
}

interface Figure {
  readonly id: string;
  readonly name: string;
  readonly of: (plan: ComparedPlan, place: number) => string;
}

/** Plans that are there stand in the order of the columns; a scenario without one has no place among them. */
function placeOf(plans: readonly ComparedPlan[], plan: ComparedPlan): number {
  return plans.filter(({ consolidationId }) => consolidationId != null).indexOf(plan);
}

function figuresOf({ plans, themes }: Comparison, currency: string): Figure[] {
  const t = scenarioText.text;
  const first = plans.find(({ value }) => value != null)?.value ?? undefined;
  return [
    { id: 'value', name: t('compare.value'), of: (plan) => valueWords(plan, first) },
    {
      id: 'quality',
      name: t('compare.quality'),
      of: ({ value, bound, current }) =>
        value == null || bound == null
          ? t('standing.none')
          : [quality(value, bound), ...(current ? [] : [t('standing.outdated')])].join(', '),
    },
    { id: 'items', name: t('compare.items'), of: ({ items }) => formatNumber(items, 0) },
    { id: 'weeks', name: t('compare.weeks'), of: ({ weeks }) => formatNumber(weeks, 1) },
    { id: 'cost', name: t('compare.cost'), of: ({ cost }) => money(cost, currency) },
    { id: 'gate', name: t('compare.gate'), of: ({ atGate }) => t('compare.atGate', { count: atGate }) },
    ...themes.map(({ name, costs }) => ({
      id: `theme ${name}`,
      name: t('compare.theme', { name }),
      of: ({ cost }: ComparedPlan, place: number) => {
        const own = costs[place] ?? 0;
        return cost > 0
          ? t('compare.share', { cost: money(own, currency), share: formatPercent(own / cost) })
          : money(own, currency);
      },
    })),
  ];
}

/** The value, and beside each but the first by how much it is more or less. */
function valueWords({ value }: ComparedPlan, first: number | undefined): string {
  const t = scenarioText.text;
  if (value == null) {
    return t('compare.none');
  }
  const points = formatNumber(value, 0);
  if (first === undefined || value === first || first === 0) {
    return points;
  }
  const change = formatPercent(Math.abs(value - first) / first, 1);
  return t(value > first ? 'compare.more' : 'compare.less', { points, change });
}

function figureColumns({ plans }: Comparison): DataColumn<Figure>[] {
  const t = scenarioText.text;
  return [
    { id: 'figure', header: t('compare.figure'), cell: ({ name }) => <strong>{name}</strong> },
    ...plans.map((plan) => ({
      id: plan.scenarioId,
      header: plan.name,
      cell: (figure: Figure) =>
        plan.consolidationId == null && figure.id !== 'value' && figure.id !== 'quality' ? null : (
          <span>{figure.of(plan, placeOf(plans, plan))}</span>
        ),
    })),
  ];
}

function differenceColumns({ plans }: Comparison): DataColumn<ComparedItem>[] {
  const t = scenarioText.text;
  return [
    {
      id: 'item',
      header: t('items.item'),
      cell: ({ itemId, number, title, product }) => (
        <>
          <Link to={itemPath(itemId)}>{title}</Link>
          <span className={classes.note}>{[number, product].join(', ')}</span>
        </>
      ),
    },
    {
      id: 'value',
      header: t('items.value'),
      align: 'end',
      cell: ({ value }) =>
        value == null ? <span className={classes.absent}>{t('items.notScored')}</span> : formatNumber(value, 0),
    },
    ...plans
      .filter(({ consolidationId }) => consolidationId != null)
      .map((plan, place) => ({
        id: plan.scenarioId,
        header: plan.name,
        cell: ({ quarters }: ComparedItem) => {
          const quarter = quarters[place] ?? 0;
          return quarter === 0 ? (
            <span className={classes.absent}>{t('items.cut')}</span>
          ) : (
            <strong>{t('plan.quarter', { quarter })}</strong>
          );
        },
      })),
  ];
}
