import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Allocation, PlannedAllocation, ThemeAllocation } from '@/api/budget';
import type { Cycle } from '@/api/cycle';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { formatNumber, formatPercent } from '@/lib/format';
import classes from './cards.module.css';
import { DownloadTable } from './DownloadTable';
import { ALLOCATION_CSV, allocationCsv, type Measure, outOfBand, planMoney, shareOf, themesOut } from './model';
import { PlanCell } from './PlanCell';
import { budgetText } from './text';

/** A theme, or what belongs to none. */
type Row = { id: string; theme?: ThemeAllocation; planned: PlannedAllocation };

interface AllocationCardProps {
  cycle: Cycle;
  allocation: Allocation;
  mayEdit: boolean;
  onEdit: () => void;
}

/** Which share of the work each theme was meant to have, and which it has, by cost and by person-weeks. */
export function AllocationCard({ cycle, allocation, mayEdit, onEdit }: AllocationCardProps) {
  const t = budgetText.useText();
  const columns = useMemo(allocationColumns, []);
  const hasTargets = allocation.themes.some(({ target }) => target != null);
  const out = themesOut(allocation);

  if (allocation.themes.length === 0) {
    return (
      <Card title={t('allocation.title')} flush>
        <EmptyState
          title={t('allocationEmpty.title')}
          action={
            <ButtonLink to="/themes" variant="default" size="xs">
              {t('allocationEmpty.action')}
            </ButtonLink>
          }
        >
          {t('allocationEmpty.words')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title={t('allocation.title')}
      flush
      aside={
        <span className={classes.tools} data-print="hide">
          <DownloadTable
            id="download-allocation"
            label={t('downloadAllocation')}
            name={`allocation-${cycle.year}.csv`}
            text={() => csvOfAllocation(allocation)}
          />
          {mayEdit && (
            <Button
              variant={hasTargets ? 'subtle' : 'default'}
              size="xs"
              leftSection={<IconPencil size={15} aria-hidden />}
              onClick={onEdit}
            >
              {t(hasTargets ? 'allocation.change' : 'allocation.set')}
            </Button>
          )}
        </span>
      }
    >
      {out > 0 && (
        <div className={classes.outcome}>
          <p data-out>
            <strong>{t('allocation.out', { count: out })}</strong>
          </p>
        </div>
      )}
      <DataTable
        label={t('allocation.title')}
        columns={columns}
        rows={rowsOf(allocation)}
        rowId={({ id }) => id}
        twoLines
      />
    </Card>
  );
}

function rowsOf({ themes, withoutTheme }: Allocation): Row[] {
  const rows: Row[] = themes.map((theme) => ({ id: theme.theme.id, theme, planned: theme.planned }));
  return withoutTheme.items > 0 ? [...rows, { id: 'none', planned: withoutTheme }] : rows;
}

function allocationColumns(): DataColumn<Row>[] {
  const t = budgetText.text;
  return [
    {
      id: 'theme',
      header: t('allocation.theme'),
      cell: ({ theme }) =>
        theme ? (
          <span className={classes.name}>{theme.theme.name}</span>
        ) : (
          <span className={classes.absent}>{t('allocation.withoutTheme')}</span>
        ),
    },
    {
      id: 'target',
      header: t('allocation.target'),
      cell: ({ theme }) => {
        const target = theme?.target;
        if (target == null) {
          return <span className={classes.absent}>{t(theme ? 'allocation.noTarget' : 'money.noneOfIts')}</span>;
        }
        return t('allocation.band', { share: formatPercent(target.share / 100), tolerance: target.tolerance });
      },
    },
    { id: 'cost', header: t('allocation.byCost'), cell: (row) => <ShareCell row={row} measure="cost" /> },
    { id: 'weeks', header: t('allocation.byWeeks'), cell: (row) => <ShareCell row={row} measure="weeks" /> },
  ];
}

const percent = (value: number) => formatPercent(value / 100, 1);

function ShareCell({ row: { theme, planned }, measure }: { row: Row; measure: Measure }) {
  const t = budgetText.useText();
  const share = shareOf(planned, measure);
  const target = theme?.target;
  if (share === undefined) {
    return <PlanCell figure={t('allocation.none')} absent />;
  }
  const out = theme && outOfBand(theme, measure);
  const amount =
    measure === 'cost' ? planMoney(planned.cost) : t('allocation.weeks', { weeks: formatNumber(planned.weeks, 1) });
  const note = out
    ? t(`allocation.${out.side}`, { count: out.points, points: formatNumber(out.points, 1), bound: percent(out.bound) })
    : target && t('allocation.within', { low: percent(target.low), high: percent(target.high) });

  return (
    <PlanCell
      bar={{ filled: share / 100, ...(target ? { band: [target.low / 100, target.high / 100] as const } : {}) }}
      figure={t('allocation.share', { share: percent(share), amount })}
      note={note}
      out={out !== undefined}
    />
  );
}

function csvOfAllocation(allocation: Allocation): string {
  const t = budgetText.text;
  const columns = Object.fromEntries(ALLOCATION_CSV.map((column) => [column, t(`csv.${column}`)])) as Record<
    (typeof ALLOCATION_CSV)[number],
    string
  >;
  return allocationCsv(allocation, { ...columns, withoutTheme: t('allocation.withoutTheme') });
}
