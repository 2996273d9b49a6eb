import { ActionIcon } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Opportunity } from '@/api/opportunities';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { FindingBadge } from '@/components/Opportunity/FindingBadge';
import { ScoreRange } from '@/components/Opportunity/ScoreRange';
import { scoreText } from '@/components/Opportunity/text';
import { askedWords, segmentWords } from '@/components/Opportunity/words';
import { isUnaddressed } from './model';
import type { Opened } from './OpenedDialog';
import classes from './opportunity.module.css';
import { opportunityText } from './text';

/** One opportunity a row, with the segment that lacks it most. */
export function opportunityColumns(open: (opened: Opened) => void): DataColumn<Opportunity>[] {
  const t = opportunityText.text;
  return [
    {
      id: 'opportunity',
      header: t('column.opportunity'),
      sortValue: ({ title }) => title,
      cell: (opportunity) => <NameCell opportunity={opportunity} />,
    },
    {
      id: 'best',
      header: t('column.best'),
      width: '19rem',
      sortValue: ({ evidence: [best] }) => best?.score.value ?? null,
      cell: ({ evidence: [best] }) =>
        best ? (
          <div>
            <ScoreRange score={best.score} finding={best.finding} />
            <span className={classes.note}>{segmentWords(best)}</span>
          </div>
        ) : (
          <span className={classes.absent}>{scoreText.text('noEvidence')}</span>
        ),
    },
    {
      id: 'finding',
      header: t('column.finding'),
      width: '12rem',
      cell: ({ evidence: [best] }) => best && <FindingBadge finding={best.finding} />,
    },
    {
      id: 'segments',
      header: t('column.segments'),
      width: '8rem',
      sortValue: ({ evidence: [best] }) => best?.asked ?? null,
      cell: ({ evidence }) => <AskedCell evidence={evidence} />,
    },
    {
      id: 'addressed',
      header: t('column.addressed'),
      cell: (opportunity) => <AddressedCell opportunity={opportunity} />,
    },
    {
      id: 'tools',
      header: t('column.actions'),
      align: 'end',
      width: '6rem',
      cell: (opportunity) => opportunity.mayChange && <Tools opportunity={opportunity} open={open} />,
    },
  ];
}

function NameCell({ opportunity: { id, title, metric, owner } }: { opportunity: Opportunity }) {
  const t = opportunityText.text;
  const notes = [metric != null && t('moves', { metric: metric.name }), owner.name];
  return (
    <div className={classes.name}>
      <Link to="/opportunities/{-$opportunityId}" params={{ opportunityId: id }}>
        {title}
      </Link>
      <span className={classes.note}>{notes.filter(Boolean).join(', ')}</span>
    </div>
  );
}

function AskedCell({ evidence }: Pick<Opportunity, 'evidence'>) {
  const t = opportunityText.text;
  const [best] = evidence;
  return (
    best && (
      <div className={classes.number}>
        {askedWords(best)}
        {evidence.length > 1 && <span className={classes.note}>{t('segments', { count: evidence.length })}</span>}
      </div>
    )
  );
}

function AddressedCell({ opportunity }: { opportunity: Opportunity }) {
  const t = opportunityText.text;
  if (isUnaddressed(opportunity)) {
    return <span className={classes.gap}>{t('unaddressed')}</span>;
  }
  return (
    <div>
      {t('work', { count: opportunity.itemCount })}
      <span className={classes.note}>{opportunity.strategies.map(({ name }) => name).join(', ')}</span>
    </div>
  );
}

function Tools({ opportunity, open }: { opportunity: Opportunity; open: (opened: Opened) => void }) {
  const t = opportunityText.useText();
  const name = opportunity.title;
  return (
    <span className={classes.tools} data-print="hide">
      <ActionIcon aria-label={t('editNamed', { name })} onClick={() => open({ what: 'edit', opportunity })}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t('archiveNamed', { name })} onClick={() => open({ what: 'archive', opportunity })}>
        <IconArchive size={16} aria-hidden />
      </ActionIcon>
    </span>
  );
}
