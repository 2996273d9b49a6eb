import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Rollover, type RolloverPart, rolloverPartsQuery } from '@/api/rollovers';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { Dialog } from '@/components/Dialog/Dialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { downloadText } from '@/lib/download';
import { itemPath } from '@/lib/links';
import { CountTable } from './CountTable';
import { ALONG, CSV_COLUMNS, isThere, reportCsv } from './model';
import classes from './rollover.module.css';
import { rolloverText } from './text';

interface ReportDialogProps {
  rollover: Rollover;
  onClose: () => void;
}

/** What a roll-over has carried over as what, what was left with which reason, and what went along. */
export function ReportDialog({ rollover, onClose }: ReportDialogProps) {
  const t = rolloverText.useText();
  const parts = useQuery(rolloverPartsQuery(rollover.id));
  const there = rollover.counts.filter(isThere);
  return (
    <Dialog
      open
      size="large"
      title={t('report.title', { year: rollover.toYear })}
      onClose={onClose}
      footer={
        parts.data && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => download(rollover, parts.data)}
          >
            {t('report.download')}
          </Button>
        )
      }
    >
      {parts.isError && <ProblemNotice error={parts.error} onRetry={parts.refetch} />}
      {parts.data && (
        <div className={classes.parts}>
          <DataTable
            label={t('report.parts')}
            columns={partColumns()}
            rows={parts.data}
            rowId={({ kind, originId }) => `${kind} ${originId}`}
          />
          {there.length === 0 ? (
            <p className={classes.lead}>{t('report.none')}</p>
          ) : (
            <CountTable
              label={t('report.along')}
              lines={there.map(({ kind, ...count }) => ({ id: kind, what: t(`along.kind.${kind}`), ...count }))}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

function partColumns(): DataColumn<RolloverPart>[] {
  const t = rolloverText.text;
  return [
    { id: 'kind', header: t('report.kind'), cell: ({ kind }) => t(`report.partKind.${kind}`) },
    {
      id: 'part',
      header: t('report.part'),
      cell: ({ kind, originId, number, title }) =>
        kind === 'ITEM' ? (
          <div>
            <Link to={itemPath(originId)}>{title}</Link>
            <span className={classes.note}>{number}</span>
          </div>
        ) : (
          title
        ),
    },
    { id: 'copy', header: t('report.copy'), cell: (part) => <Became part={part} /> },
  ];
}

function Became({ part: { kind, copyId, copyNumber, reason } }: { part: RolloverPart }) {
  const t = rolloverText.useText();
  if (copyId == null) {
    return t('report.left', { reason });
  }
  return kind === 'ITEM' ? <Link to={itemPath(copyId)}>{copyNumber}</Link> : t('report.carried');
}

function download(rollover: Rollover, parts: readonly RolloverPart[]) {
  const t = rolloverText.text;
  const named = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
  const text = reportCsv(parts, rollover.counts, {
    columns: named(CSV_COLUMNS, (column) => t(`report.csv.${column}`)),
    parts: named(['ITEM', 'THEME', 'OBJECTIVE'] as const, (kind) => t(`report.partKind.${kind}`)),
    along: named([...ALONG, 'REVIEW'] as const, (kind) => t(`along.kind.${kind}`)),
  });
  downloadText(t('report.file', { year: rollover.toYear }), 'text/csv', text);
}
