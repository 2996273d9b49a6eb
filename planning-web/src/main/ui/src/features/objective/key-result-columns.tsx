import { ActionIcon, Button } from '@mantine/core';
import { IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { KeyResult } from '@/api/objectives';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { ConfidenceMark } from '@/components/Progress/ConfidenceMark';
import { GradeBadge } from '@/components/Progress/GradeBadge';
import { ProgressBar } from '@/components/Progress/ProgressBar';
import classes from './key-result-columns.module.css';
import { shortDay, shortValue, valueWords } from './labels';
import { objectiveText } from './text';

export interface KeyResultTools {
  onCheckIn: (keyResult: KeyResult) => void;
  onHistory: (keyResult: KeyResult) => void;
  /** Given to who may change the objective. */
  onEdit?: (keyResult: KeyResult) => void;
  onRemove?: (keyResult: KeyResult) => void;
}

/** From where to where, how far it came, and how sure people are. */
export function keyResultColumns(currency: string, tools: KeyResultTools): DataColumn<KeyResult>[] {
  const t = objectiveText.text;
  return [
    { id: 'title', header: t('column.keyResult'), cell: (row) => <TitleCell keyResult={row} /> },
    {
      id: 'baseline',
      header: t('column.baseline'),
      align: 'end',
      width: '5rem',
      cell: (row) => <span className={classes.number}>{shortValue(row.baseline, row, currency)}</span>,
    },
    {
      id: 'current',
      header: t('column.current'),
      align: 'end',
      width: '5rem',
      cell: (row) =>
        row.current == null ? (
          <span className={classes.muted}>{t('unknown')}</span>
        ) : (
          <span className={classes.current}>{shortValue(row.current, row, currency)}</span>
        ),
    },
    {
      id: 'target',
      header: t('column.target'),
      align: 'end',
      width: '7rem',
      cell: (row) => <span className={classes.number}>{valueWords(row.target, row, currency)}</span>,
    },
    { id: 'progress', header: t('column.progress'), width: '9.5rem', cell: (row) => <ProgressBar keyResult={row} /> },
    {
      id: 'grade',
      header: t('column.grade'),
      width: '8.5rem',
      cell: (row) => row.grade != null && <GradeBadge grade={row.grade} />,
    },
    { id: 'confidence', header: t('column.confidence'), width: '11.5rem', cell: (row) => <SaidCell keyResult={row} /> },
    {
      id: 'tools',
      header: t('column.actions'),
      align: 'end',
      width: '8.5rem',
      cell: (row) => <ToolsCell keyResult={row} {...tools} />,
    },
  ];
}

function TitleCell({ keyResult: { title, kind, owner, objective, metric } }: { keyResult: KeyResult }) {
  const t = objectiveText.text;
  const parts = [
    t(`kind.${kind}`),
    owner.name,
    ...(metric == null ? [] : [t('keyResult.follows', { metric: metric.name })]),
  ];
  return (
    <span className={classes.title}>
      <Link to="/objectives/$objectiveId" params={{ objectiveId: objective.id }}>
        {title}
      </Link>
      <span className={classes.note}>{parts.join(', ')}</span>
    </span>
  );
}

/** Confidence, and of which day and person it is; what is older than a month is no news. */
function SaidCell({ keyResult: { lastCheckIn } }: { keyResult: KeyResult }) {
  const t = objectiveText.text;
  if (lastCheckIn == null) {
    return <span className={classes.muted}>{t('notSaid')}</span>;
  }
  const { confidence, checkedOn, author, stale } = lastCheckIn;
  return (
    <span className={classes.said}>
      <ConfidenceMark confidence={confidence} />
      <span className={classes.note}>
        {t('said', { day: shortDay(checkedOn), name: author })}
        {stale && <strong className={classes.stale}> {t('stale')}</strong>}
      </span>
    </span>
  );
}

function ToolsCell({ keyResult, onCheckIn, onHistory, onEdit, onRemove }: KeyResultTools & { keyResult: KeyResult }) {
  const t = objectiveText.text;
  const name = keyResult.title;
  return (
    <span className={classes.tools} data-print="hide">
      {keyResult.mayCheckIn && (
        <Button
          variant="default"
          size="xs"
          aria-label={t('checkIn.openNamed', { name })}
          onClick={() => onCheckIn(keyResult)}
        >
          {t('checkIn.open')}
        </Button>
      )}
      <ActionIcon aria-label={t('history.openNamed', { name })} onClick={() => onHistory(keyResult)}>
        <IconHistory size={16} aria-hidden />
      </ActionIcon>
      {onEdit && (
        <ActionIcon aria-label={t('keyResult.editNamed', { name })} onClick={() => onEdit(keyResult)}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
      {onRemove && (
        <ActionIcon aria-label={t('keyResult.remove', { name })} onClick={() => onRemove(keyResult)}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </span>
  );
}
