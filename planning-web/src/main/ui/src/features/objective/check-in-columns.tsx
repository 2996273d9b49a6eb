import { Button } from '@mantine/core';
import type { CheckIn, KeyResult } from '@/api/objectives';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { ConfidenceMark } from '@/components/Progress/ConfidenceMark';
import { formatDate } from '@/lib/format';
import classes from './HistoryDialog.module.css';
import { valueWords } from './labels';
import { objectiveText } from './text';

/** What was withdrawn stays in its place, struck out and with the reason. */
export function checkInColumns(
  keyResult: KeyResult,
  currency: string,
  onWithdraw: ((checkIn: CheckIn) => void) | undefined,
): DataColumn<CheckIn>[] {
  const t = objectiveText.text;
  const columns: DataColumn<CheckIn>[] = [
    {
      id: 'day',
      header: t('history.day'),
      cell: (row) => (
        <span className={row.withdrawal ? classes.withdrawn : classes.number}>{formatDate(row.checkedOn)}</span>
      ),
    },
    {
      id: 'value',
      header: t('history.value'),
      align: 'end',
      cell: (row) =>
        row.value == null ? (
          <span className={classes.muted}>{t('history.valueOfMetric')}</span>
        ) : (
          <span className={row.withdrawal ? classes.withdrawn : classes.number}>
            {valueWords(row.value, keyResult, currency)}
          </span>
        ),
    },
    {
      id: 'confidence',
      header: t('history.confidence'),
      cell: (row) => <ConfidenceMark confidence={row.confidence} />,
    },
    { id: 'note', header: t('history.note'), cell: (row) => <NoteCell checkIn={row} /> },
    { id: 'author', header: t('history.author'), cell: (row) => row.author.name },
  ];
  return onWithdraw ? [...columns, withdrawColumn(onWithdraw)] : columns;
}

function NoteCell({ checkIn: { note, withdrawal } }: { checkIn: CheckIn }) {
  const t = objectiveText.text;
  return (
    <>
      {note && <span className={classes.note}>{note}</span>}
      {!note && !withdrawal && <span className={classes.muted}>{t('history.noNote')}</span>}
      {withdrawal && (
        <span className={classes.reason}>
          {t('history.withdrawn', { name: withdrawal.by, reason: withdrawal.reason })}
        </span>
      )}
    </>
  );
}

function withdrawColumn(onWithdraw: (checkIn: CheckIn) => void): DataColumn<CheckIn> {
  const t = objectiveText.text;
  return {
    id: 'withdraw',
    header: t('column.actions'),
    align: 'end',
    cell: (row) =>
      row.withdrawal == null && (
        <Button
          variant="subtle"
          size="xs"
          className={classes.withdraw}
          aria-label={t('history.withdrawNamed', { day: formatDate(row.checkedOn) })}
          onClick={() => onWithdraw(row)}
        >
          {t('history.withdraw')}
        </Button>
      ),
  };
}
