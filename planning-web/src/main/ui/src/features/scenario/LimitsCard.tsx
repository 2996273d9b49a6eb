import { useMemo } from 'react';
import type { Consolidation, LimitUse } from '@/api/scenarios';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { formatNumber } from '@/lib/format';
import { type LimitRow, limitRows, QUARTERS } from './model';
import classes from './Scenario.module.css';
import { scenarioText } from './text';

/** What the plan takes of people and money, and what one more of each would be worth. */
export function LimitsCard({ consolidation }: { consolidation: Consolidation }) {
  const t = scenarioText.useText();
  const { currency } = consolidation;
  const rows = limitRows(consolidation);
  const columns = useMemo(() => limitColumns(currency), [currency]);
  if (rows.length === 0) {
    return null;
  }
  return (
    <Card title={t('uses.title')} flush>
      <p className={classes.hint}>{t('uses.words', { currency })}</p>
      <DataTable label={t('uses.title')} columns={columns} rows={rows} rowId={({ id }) => id} twoLines />
    </Card>
  );
}

function limitColumns(currency: string): DataColumn<LimitRow>[] {
  const t = scenarioText.text;
  const cell = (row: LimitRow, quarter: number) => <UseCell row={row} use={row.uses[quarter]} />;
  return [
    { id: 'limit', header: t('uses.limit'), cell: (row) => <strong>{nameOf(row, currency)}</strong> },
    ...QUARTERS.map((quarter) => ({
      id: `Q${quarter}`,
      header: t('plan.quarter', { quarter }),
      align: 'end' as const,
      cell: (row: LimitRow) => cell(row, quarter),
    })),
    { id: 'year', header: t('plan.year'), align: 'end', cell: (row) => cell(row, 0) },
  ];
}

function nameOf({ kind, team }: LimitRow, currency: string): string {
  const t = scenarioText.text;
  return kind === 'TEAM' ? (team ?? '') : kind === 'REVIEWERS' ? t('uses.reviewers') : t('uses.money', { currency });
}

function UseCell({ row, use }: { row: LimitRow; use: LimitUse | undefined }) {
  const t = scenarioText.useText();
  if (use === undefined) {
    return null;
  }
  const digits = row.kind === 'QUARTER_BUDGET' ? 0 : 1;
  const takes = formatNumber(use.takes, digits);
  return (
    <div>
      {use.has == null ? t('uses.unlimited', { takes }) : t('uses.of', { takes, has: formatNumber(use.has, digits) })}
      {use.worth > 0 && (
        <span className={classes.worth}>
          {t(row.kind === 'QUARTER_BUDGET' ? 'uses.worthMoney' : 'uses.worth', { worth: formatNumber(use.worth, 1) })}
        </span>
      )}
    </div>
  );
}
