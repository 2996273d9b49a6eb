import { ActionIcon, Button } from '@mantine/core';
import { IconArchive, IconHistory, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Revisit, Subject, Tripwire } from '@/api/revisits';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { RevisitBadge, TripwireBadge } from '@/components/Watched/WatchState';
import { limitText, standingText, subjectText } from '@/components/Watched/words';
import { formatDate } from '@/lib/format';
import { itemPath } from '@/lib/links';
import type { Opened } from './OpenedDialog';
import classes from './revisit.module.css';
import { revisitText } from './text';

type Open = (opened: Opened) => void;

/** Where a subject is looked after in the plan. */
export function pathOf({ kind, id }: Pick<Subject, 'kind' | 'id'>): string {
  switch (kind) {
    case 'PLAN':
      return '/';
    case 'STRATEGY':
      return '/strategy';
    case 'THEME':
      return '/themes';
    case 'OBJECTIVE':
      return `/objectives/${encodeURIComponent(id)}`;
    case 'ITEM':
      return itemPath(id);
  }
}

function About({ subject }: { subject: Subject }) {
  const t = revisitText.useText();
  return (
    <div>
      <Link to={pathOf(subject)}>{subjectText(subject)}</Link>
      {subject.gone && <span className={classes.note}>{t('gone')}</span>}
    </div>
  );
}

/** Figures with their limits, one a row. */
export function tripwireColumns(currency: string, open: Open): DataColumn<Tripwire>[] {
  const t = revisitText.text;
  return [
    {
      id: 'measure',
      header: t('column.measure'),
      cell: (tripwire) => (
        <div>
          <span className={classes.name}>{tripwire.measure.name}</span>
          <span className={classes.note}>{limitsOf(tripwire, currency)}</span>
        </div>
      ),
    },
    {
      id: 'standing',
      header: t('column.standing'),
      cell: (tripwire) => (
        <div>
          <TripwireBadge state={tripwire.state} />
          <span className={classes.note}>{standingText(tripwire, currency)}</span>
        </div>
      ),
    },
    { id: 'subject', header: t('column.subject'), cell: ({ subject }) => <About subject={subject} /> },
    {
      id: 'agreed',
      header: t('column.agreed'),
      cell: ({ agreed }) => <div className={classes.words}>{t('agreedWe', { agreed })}</div>,
    },
    {
      id: 'owner',
      header: t('column.owner'),
      cell: ({ owner, last }) => (
        <div>
          {owner.name}
          {last && (
            <span className={classes.note}>
              {t('decided', { choice: t(`choice.${last.choice}`), day: formatDate(last.decidedAt) })}
            </span>
          )}
        </div>
      ),
    },
    {
      id: 'tools',
      header: t('column.actions'),
      align: 'end',
      cell: (tripwire) => <TripwireTools tripwire={tripwire} open={open} />,
    },
  ];
}

function limitsOf(tripwire: Tripwire, currency: string): string {
  const t = revisitText.text;
  const { ended, endsOn, measure } = tripwire;
  return [
    limitText(tripwire, currency),
    endsOn != null && t(ended ? 'ended' : 'until', { day: formatDate(endsOn) }),
    measure.gone && t('measureGone'),
  ]
    .filter(Boolean)
    .join(', ');
}

function TripwireTools({ tripwire, open }: { tripwire: Tripwire; open: Open }) {
  const t = revisitText.useText();
  const { name } = tripwire.measure;
  const mayEdit = tripwire.mayChange && tripwire.state !== 'TRIPPED';
  return (
    <Tools
      main={
        tripwire.mayDecide && (
          <Button size="xs" aria-label={t('decideNamed', { name })} onClick={() => open({ what: 'decide', tripwire })}>
            {t('decide')}
          </Button>
        )
      }
      name={name}
      {...(tripwire.last ? { onHistory: () => open({ what: 'decisions', tripwire }) } : {})}
      {...(mayEdit
        ? {
            onEdit: () => open({ what: 'edit-tripwire', tripwire }),
            onArchive: () => open({ what: 'archive-tripwire', tripwire }),
          }
        : {})}
    />
  );
}

/** Questions with their days, one a row. */
export function revisitColumns(open: Open): DataColumn<Revisit>[] {
  const t = revisitText.text;
  return [
    {
      id: 'question',
      header: t('column.question'),
      cell: ({ question }) => <div className={classes.name}>{question}</div>,
    },
    {
      id: 'due',
      header: t('column.due'),
      cell: ({ dueOn, repeats, state }) => (
        <div>
          <RevisitBadge state={state} />
          <span className={classes.note}>
            {[formatDate(dueOn), repeats === 'QUARTERLY' && t('quarterly')].filter(Boolean).join(', ')}
          </span>
        </div>
      ),
    },
    { id: 'subject', header: t('column.subject'), cell: ({ subject }) => <About subject={subject} /> },
    {
      id: 'last',
      header: t('column.last'),
      cell: ({ last }) =>
        last ? (
          <div className={classes.words}>
            {last.outcome}
            <span className={classes.note}>{formatDate(last.dueOn)}</span>
          </div>
        ) : (
          <span className={classes.absent}>{t('never')}</span>
        ),
    },
    { id: 'owner', header: t('column.sees'), cell: ({ owner }) => owner.name },
    {
      id: 'tools',
      header: t('column.actions'),
      align: 'end',
      cell: (revisit) => <RevisitTools revisit={revisit} open={open} />,
    },
  ];
}

function RevisitTools({ revisit, open }: { revisit: Revisit; open: Open }) {
  const t = revisitText.useText();
  const name = revisit.question;
  return (
    <Tools
      main={
        revisit.mayLookAt && (
          <Button
            size="xs"
            variant={revisit.state === 'PLANNED' ? 'default' : 'filled'}
            aria-label={t('lookedAtNamed', { name })}
            onClick={() => open({ what: 'outcome', revisit })}
          >
            {t('lookedAt')}
          </Button>
        )
      }
      name={name}
      {...(revisit.last ? { onHistory: () => open({ what: 'outcomes', revisit }) } : {})}
      {...(revisit.mayChange
        ? {
            onEdit: () => open({ what: 'edit-revisit', revisit }),
            onArchive: () => open({ what: 'archive-revisit', revisit }),
          }
        : {})}
    />
  );
}

interface ToolsProps {
  main: ReactNode;
  name: string;
  onHistory?: () => void;
  onEdit?: () => void;
  onArchive?: () => void;
}

function Tools({ main, name, onHistory, onEdit, onArchive }: ToolsProps) {
  const t = revisitText.useText();
  return (
    <span className={classes.tools} data-print="hide">
      {onHistory && (
        <ActionIcon aria-label={t('historyNamed', { name })} onClick={onHistory}>
          <IconHistory size={16} aria-hidden />
        </ActionIcon>
      )}
      {onEdit && (
        <ActionIcon aria-label={t('editNamed', { name })} onClick={onEdit}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
      {onArchive && (
        <ActionIcon aria-label={t('archiveNamed', { name })} onClick={onArchive}>
          <IconArchive size={16} aria-hidden />
        </ActionIcon>
      )}
      {main}
    </span>
  );
}
