import { useMemo } from 'react';
import type { QuarterComparison } from '@/api/baselines';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { formatMoney, formatNumber, type Money } from '@/lib/format';
import { Pair } from './SumsCard';
import { baselineText } from './text';
import { signed } from './words';

/** What money and teams each quarter has at both moments; nothing while nobody has said anything of either. */
export function QuartersCard({ quarters }: { quarters: readonly QuarterComparison[] }) {
  const t = baselineText.useText();
  const columns = useMemo(quarterColumns, []);
  const empty = quarters.every(
    ({ budgetBefore, budgetAfter, weeksBefore, weeksAfter }) =>
      budgetBefore == null && budgetAfter == null && weeksBefore + weeksAfter === 0,
  );
  if (empty) {
    return null;
  }
  return (
    <Card title={t('quarters.title')} flush>
      <DataTable
        label={t('quarters.table')}
        columns={columns}
        rows={quarters}
        rowId={({ quarter }) => String(quarter)}
        twoLines
      />
    </Card>
  );
}

function quarterColumns(): DataColumn<QuarterComparison>[] {
  const t = baselineText.text;
  const money = (amount: Money | null | undefined) => (amount == null ? t('quarters.notSet') : formatMoney(amount));
  const weeks = (figure: number) => t('quarters.personWeeks', { weeks: formatNumber(figure, 1) });
  return [
    {
      id: 'quarter',
      header: t('quarters.quarter'),
      cell: ({ quarter }) => t('quarters.number', { quarter }),
    },
    {
      id: 'budget',
      header: t('quarters.budget'),
      align: 'end',
      cell: ({ budgetBefore, budgetAfter }) => (
        <Pair before={money(budgetBefore)} after={money(budgetAfter)} more={moreMoney(budgetBefore, budgetAfter)} />
      ),
    },
    {
      id: 'weeks',
      header: t('quarters.weeks'),
      align: 'end',
      cell: ({ weeksBefore, weeksAfter }) => (
        <Pair
          before={weeks(weeksBefore)}
          after={weeks(weeksAfter)}
          more={signed(weeksAfter - weeksBefore, (figure) => formatNumber(figure, 1))}
        />
      ),
    },
  ];
}

function moreMoney(before: Money | null | undefined, after: Money | null | undefined): string {
  if (before == null || after == null || before.currency !== after.currency) {
    return '';
  }
  const more = Number(after.amount) - Number(before.amount);
  return signed(more, (amount) => formatMoney({ ...after, amount: amount.toFixed(2) }));
}
