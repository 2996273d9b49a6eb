import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Budget } from '@/api/budget';
import type { Cycle } from '@/api/cycle';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import classes from './cards.module.css';
import { DownloadTable } from './DownloadTable';
import {
  BUDGET_CSV,
  barOf,
  budgetCsv,
  hasMoney,
  isNothing,
  overOf,
  planMoney,
  quartersOver,
  yearAmountOf,
} from './model';
import { PlanCell } from './PlanCell';
import { type Period, periodsOf } from './periods';
import { budgetText } from './text';

interface MoneyCardProps {
  cycle: Cycle;
  budget: Budget;
  mayEdit: boolean;
  onEdit: () => void;
  onItems: (period: Period) => void;
}

/** What each quarter has, and what the plan asks of it. */
export function MoneyCard({ cycle, budget, mayEdit, onEdit, onItems }: MoneyCardProps) {
  const t = budgetText.useText();
  const isSet = budget.version > 0;
  const editButton = mayEdit && (
    <Button
      variant={isSet ? 'subtle' : 'default'}
      size="xs"
      leftSection={<IconPencil size={15} aria-hidden />}
      onClick={onEdit}
    >
      {t(isSet ? 'money.change' : 'money.set')}
    </Button>
  );
  const columns = useMemo(() => moneyColumns(onItems), [onItems]);

  if (!hasMoney(budget)) {
    return (
      <Card title={t('money.title')} flush>
        <EmptyState title={t('moneyEmpty.title')} action={editButton}>
          {t(mayEdit ? 'moneyEmpty.words' : 'moneyEmpty.wordsReader')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title={t('money.title')}
      flush
      aside={
        <span className={classes.tools} data-print="hide">
          <DownloadTable
            id="download-budget"
            label={t('downloadMoney')}
            name={`budget-${cycle.year}.csv`}
            text={() => csvOfBudget(budget)}
          />
          {editButton}
        </span>
      }
    >
      <Outcome budget={budget} />
      <DataTable label={t('money.title')} columns={columns} rows={periodsOf(budget)} rowId={({ id }) => id} twoLines />
    </Card>
  );
}

/** In a sentence what the table shows in its cells, and what it cannot know. */
function Outcome({ budget }: { budget: Budget }) {
  const t = budgetText.useText();
  const over = quartersOver(budget);
  const overYear = overOf(budget.planned, yearAmountOf(budget));
  const costless = budget.count - budget.costed;
  const isOver = over > 0 || overYear !== undefined;

  return (
    <div className={classes.outcome}>
      <p data-out={isOver || undefined}>
        {over > 0 && <strong>{t('money.over', { count: over })} </strong>}
        {overYear && <strong>{t('money.overYear', { over: planMoney(overYear) })} </strong>}
        <span>{t('money.words')}</span>
      </p>
      {costless > 0 && (
        <p>
          {t('money.costless', { count: costless, all: budget.count })}{' '}
          <Link to="/budget/values">{t('money.toValues')}</Link>
        </p>
      )}
    </div>
  );
}

function moneyColumns(onItems: (period: Period) => void): DataColumn<Period>[] {
  const t = budgetText.text;
  return [
    {
      id: 'period',
      header: t('money.period'),
      cell: ({ name, note }) => (
        <>
          <span className={classes.name}>{name}</span>
          {note && <span className={classes.note}>{note}</span>}
        </>
      ),
    },
    {
      id: 'budget',
      header: t('money.budget'),
      align: 'end',
      cell: ({ amount }) =>
        amount == null ? (
          <span className={classes.absent}>{t(amount === null ? 'money.notSet' : 'money.noneOfIts')}</span>
        ) : (
          planMoney(amount)
        ),
    },
    { id: 'planned', header: t('money.planned'), cell: (period) => <PlannedCell period={period} onItems={onItems} /> },
    {
      id: 'promoted',
      header: t('money.promoted'),
      align: 'end',
      cell: ({ promoted }) =>
        promoted === undefined || isNothing(promoted) ? (
          <span className={classes.absent}>{t(promoted === undefined ? 'money.noneOfIts' : 'money.none')}</span>
        ) : (
          planMoney(promoted)
        ),
    },
  ];
}

function PlannedCell({ period, onItems }: { period: Period; onItems: (period: Period) => void }) {
  const t = budgetText.useText();
  const { name, amount, planned, promoted } = period;
  const over = overOf(planned, amount);
  const words = {
    planned: planMoney(planned),
    amount: amount ? planMoney(amount) : '',
    over: over ? planMoney(over) : '',
  };
  const standing = over ? 'isOver' : amount ? 'within' : 'alone';
  const opens = period.quarter !== undefined && !isNothing(planned);

  return (
    <PlanCell
      bar={barOf(planned, promoted ?? { ...planned, amount: '0' }, amount)}
      figure={isNothing(planned) && !amount ? t('money.none') : t(`money.${standing}`, words)}
      out={over !== undefined}
      absent={isNothing(planned)}
      open={opens ? { label: t('money.open', { period: name }), run: () => onItems(period) } : undefined}
    />
  );
}

function csvOfBudget(budget: Budget): string {
  const t = budgetText.text;
  const columns = Object.fromEntries(BUDGET_CSV.map((column) => [column, t(`csv.${column}`)])) as Record<
    (typeof BUDGET_CSV)[number],
    string
  >;
  return budgetCsv(budget, {
    columns,
    year: t('money.year'),
    notScheduled: t('money.notScheduled'),
    outsideYear: t('money.outsideYear'),
  });
}
