import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { Bounded, Evidence } from '@/api/opportunities';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { FindingBadge } from '@/components/Opportunity/FindingBadge';
import { ScoreRange } from '@/components/Opportunity/ScoreRange';
import { rangeWords, segmentWords } from '@/components/Opportunity/words';
import { formatDate, formatNumber } from '@/lib/format';
import classes from './opportunity.module.css';
import { opportunityText } from './text';

export interface EvidenceTools {
  onEdit: (evidence: Evidence) => void;
  onRemove: (evidence: Evidence) => void;
}

/** One segment a row: what it says, from how many people and where that is known from. */
export function evidenceColumns(tools: EvidenceTools | undefined): DataColumn<Evidence>[] {
  const t = opportunityText.text;
  const share = (id: 'importance' | 'satisfaction'): DataColumn<Evidence> => ({
    id,
    header: t(`column.${id}`),
    width: '9rem',
    sortValue: (row) => row[id].value,
    cell: (row) => <Share share={row[id]} />,
  });
  return [
    {
      id: 'segment',
      header: t('column.segment'),
      sortValue: segmentWords,
      cell: (evidence) => (
        <div className={classes.name}>
          {segmentWords(evidence)}
          <span className={classes.note}>
            {evidence.source}, {formatDate(evidence.askedOn)}
          </span>
        </div>
      ),
    },
    {
      id: 'score',
      header: t('column.score'),
      width: '19rem',
      sortValue: ({ score }) => score.value,
      cell: ({ score, finding }) => <ScoreRange score={score} finding={finding} />,
    },
    {
      id: 'finding',
      header: t('column.finding'),
      width: '12rem',
      cell: ({ finding }) => <FindingBadge finding={finding} />,
    },
    share('importance'),
    share('satisfaction'),
    {
      id: 'asked',
      header: t('column.asked'),
      align: 'end',
      width: '5rem',
      sortValue: ({ asked }) => asked,
      cell: ({ asked }) => <span className={classes.number}>{formatNumber(asked)}</span>,
    },
    ...(tools
      ? [
          {
            id: 'tools',
            header: t('column.actions'),
            align: 'end' as const,
            width: '6rem',
            cell: (evidence: Evidence) => <Tools evidence={evidence} {...tools} />,
          },
        ]
      : []),
  ];
}

function Share({ share }: { share: Bounded }) {
  return <span className={classes.number}>{rangeWords(share)}</span>;
}

function Tools({ evidence, onEdit, onRemove }: EvidenceTools & { evidence: Evidence }) {
  const t = opportunityText.useText();
  const name = segmentWords(evidence);
  return (
    <span className={classes.tools} data-print="hide">
      <ActionIcon aria-label={t('evidence.editNamed', { name })} onClick={() => onEdit(evidence)}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t('evidence.remove', { name })} onClick={() => onRemove(evidence)}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </span>
  );
}
