import { useMemo } from 'react';
import type { Comparison, PlanSums } from '@/api/baselines';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { formatMoney, formatNumber } from '@/lib/format';
import { Arrow } from './Arrow';
import classes from './baseline.module.css';
import { sumChange } from './model';
import { baselineText } from './text';
import { signed } from './words';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly before: PlanSums;
  readonly after: PlanSums;
}

/** Value, cost and work of each theme at both moments. */
export function SumsCard({ comparison }: { comparison: Comparison }) {
  const t = baselineText.useText();
  const lines = useMemo(() => linesOf(comparison), [comparison]);
  const columns = useMemo(sumColumns, []);
  return (
    <Card title={t('sums.title')} flush>
      <DataTable label={t('sums.table')} columns={columns} rows={lines} rowId={({ id }) => id} twoLines />
    </Card>
  );
}

function linesOf({ themes, withoutTheme, total }: Comparison): Line[] {
  const t = baselineText.text;
  const without = withoutTheme.before.items + withoutTheme.after.items > 0;
  return [
    ...themes.map(({ theme, before, after }) => ({ id: theme.id, name: theme.name, before, after })),
    ...(without ? [{ id: 'without', name: t('sums.noTheme'), ...withoutTheme }] : []),
    { id: 'total', name: t('sums.total'), ...total },
  ];
}

function sumColumns(): DataColumn<Line>[] {
  const t = baselineText.text;
  const number = (figure: number) => formatNumber(figure, 1);
  return [
    { id: 'theme', header: t('sums.theme'), cell: ({ name }) => <span className={classes.name}>{name}</span> },
    {
      id: 'items',
      header: t('sums.items'),
      align: 'end',
      cell: ({ before, after }) => (
        <Pair
          before={number(before.items)}
          after={number(after.items)}
          more={signed(sumChange(before, after).items, number)}
        />
      ),
    },
    {
      id: 'value',
      header: t('sums.value'),
      align: 'end',
      cell: ({ before, after }) => (
        <Pair
          before={number(before.value)}
          after={number(after.value)}
          more={signed(sumChange(before, after).value, number)}
        />
      ),
    },
    {
      id: 'cost',
      header: t('sums.cost'),
      align: 'end',
      cell: ({ before, after }) => (
        <Pair
          before={formatMoney(before.cost)}
          after={formatMoney(after.cost)}
          more={signed(sumChange(before, after).cost ?? 0, (amount) =>
            formatMoney({ ...after.cost, amount: amount.toFixed(2) }),
          )}
        />
      ),
    },
    {
      id: 'weeks',
      header: t('sums.weeks'),
      align: 'end',
      cell: ({ before, after }) => (
        <Pair
          before={number(before.weeks)}
          after={number(after.weeks)}
          more={signed(sumChange(before, after).weeks, number)}
        />
      ),
    },
  ];
}

/** As it was and as it is, once when both are the same, with what lies between them. */
export function Pair({ before, after, more }: { before: string; after: string; more: string }) {
  if (before === after) {
    return after;
  }
  return (
    <>
      <span className={classes.pair}>
        <span className={classes.absent}>{before}</span> <Arrow /> <span>{after}</span>
      </span>
      {more !== '' && <span className={classes.more}>{more}</span>}
    </>
  );
}
