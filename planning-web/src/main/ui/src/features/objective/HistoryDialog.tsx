import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Cycle } from '@/api/cycle';
import { type CheckIn, checkInsQuery, type KeyResult } from '@/api/objectives';
import { DataTable } from '@/components/DataTable/DataTable';
import { Dialog } from '@/components/Dialog/Dialog';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { downloadText } from '@/lib/download';
import { formatDate } from '@/lib/format';
import { checkInColumns } from './check-in-columns';
import classes from './HistoryDialog.module.css';
import { valueWords } from './labels';
import { CHECK_IN_CSV_COLUMNS, type CheckInCsvColumn, checkInsCsv, pointsOf } from './model';
import { Sparkline } from './Sparkline';
import { objectiveText } from './text';
import { WithdrawCheckIn } from './WithdrawCheckIn';

interface HistoryDialogProps {
  cycle: Cycle;
  keyResult: KeyResult;
  onClose: () => void;
}

/** Everything that was said about a key result: as a line, and each word of it in the table below. */
export function HistoryDialog({ cycle, keyResult, onClose }: HistoryDialogProps) {
  const t = objectiveText.useText();
  const checkIns = useQuery(checkInsQuery(keyResult.id));
  const [withdrawn, setWithdrawn] = useState<CheckIn>();
  const columns = useMemo(
    () => checkInColumns(keyResult, cycle.currency, keyResult.mayCheckIn ? setWithdrawn : undefined),
    [keyResult, cycle.currency],
  );
  const title = t('history.title', { name: keyResult.title });

  return (
    <Dialog open title={title} size="large" onClose={onClose}>
      {checkIns.isError && <ProblemNotice error={checkIns.error} onRetry={checkIns.refetch} />}
      {checkIns.data && (
        <>
          <Line checkIns={checkIns.data} keyResult={keyResult} currency={cycle.currency} />
          <DataTable
            label={title}
            columns={columns}
            rows={checkIns.data}
            rowId={({ id }) => id}
            twoLines
            empty={<EmptyState title={t('history.none')}>{t('history.noneWords')}</EmptyState>}
          />
          {checkIns.data.length > 0 && <DownloadHistory checkIns={checkIns.data} keyResult={keyResult} />}
        </>
      )}
      {withdrawn && <WithdrawCheckIn checkIn={withdrawn} onClose={() => setWithdrawn(undefined)} />}
    </Dialog>
  );
}

interface LineProps {
  checkIns: readonly CheckIn[];
  keyResult: KeyResult;
  currency: string;
}

/** A line needs two points. */
function Line({ checkIns, keyResult, currency }: LineProps) {
  const t = objectiveText.useText();
  const points = pointsOf(checkIns);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) {
    return null;
  }
  const words = (value: number) => valueWords(value, keyResult, currency);
  const label = t('history.line', {
    first: words(first.value),
    firstDay: formatDate(first.day),
    last: words(last.value),
    lastDay: formatDate(last.day),
    baseline: words(keyResult.baseline),
    target: words(keyResult.target),
  });
  return (
    <Sparkline
      points={points}
      keyResult={keyResult}
      label={label}
      baselineLabel={`${t('history.baseline')} ${words(keyResult.baseline)}`}
      targetLabel={`${t('history.target')} ${words(keyResult.target)}`}
    />
  );
}

function DownloadHistory({ checkIns, keyResult }: { checkIns: readonly CheckIn[]; keyResult: KeyResult }) {
  const t = objectiveText.useText();

  function download() {
    const columns = Object.fromEntries(
      CHECK_IN_CSV_COLUMNS.map((column) => [column, t(`historyCsv.${column}`)]),
    ) as Record<CheckInCsvColumn, string>;
    downloadText('check-ins.csv', 'text/csv', checkInsCsv(checkIns, keyResult, columns));
  }

  return (
    <div className={classes.foot}>
      <Button variant="default" size="xs" leftSection={<IconDownload size={14} aria-hidden />} onClick={download}>
        {t('download')}
      </Button>
    </div>
  );
}
