import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Cycle } from '@/api/cycle';
import { Card } from '@/components/Card/Card';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import type { TimelineItem } from '@/components/Timeline/model';
import { Timeline } from '@/components/Timeline/Timeline';
import { TimelineTable } from '@/components/Timeline/TimelineTable';
import { formatDate } from '@/lib/format';
import { itemPath } from '@/lib/links';
import { type Entry, isDated, type LanesBy, lanesOf, type Portfolio, themesInOrder, timelineItems } from './model';
import classes from './PortfolioPage.module.css';
import { portfolioText } from './text';

interface PortfolioViewProps {
  cycle: Cycle;
  portfolio: Portfolio;
  lanesBy: LanesBy;
  asTable: boolean;
}

const hrefOf = ({ id }: TimelineItem) => itemPath(id);

export function PortfolioView({ cycle, portfolio, lanesBy, asTable }: PortfolioViewProps) {
  const t = portfolioText.useText();
  const shown = useMemo(
    () => ({
      label: t('titleFor', { year: cycle.year }),
      laneHeading: t(lanesBy === 'product' ? 'byProduct' : 'byTheme'),
      lanes: lanesOf(portfolio, lanesBy, t('noTheme')),
      items: timelineItems(portfolio, lanesBy, (due) => t('extended', { due: formatDate(due) })),
      themes: themesInOrder(portfolio),
      quarters: portfolio.quarters,
      year: cycle,
      hrefOf,
    }),
    [cycle, portfolio, lanesBy, t],
  );
  const undated = portfolio.entries.filter((entry) => !isDated(entry));
  const suspended = portfolio.entries.filter(({ state }) => state === 'SUSPENDED');

  return (
    <div className={classes.parts}>
      {shown.items.length > 0 && (asTable ? <TimelineTable {...shown} /> : <Timeline {...shown} />)}
      {suspended.length > 0 && (
        <Card title={t('suspendedTitle')}>
          <p className={classes.words}>{t('suspendedWords')}</p>
          <EntryList entries={suspended} />
        </Card>
      )}
      {undated.length > 0 && (
        <Card title={t('unscheduled', { count: undated.length })}>
          <p className={classes.words}>{t('unscheduledWords')}</p>
          <EntryList entries={undated} />
        </Card>
      )}
    </div>
  );
}

function EntryList({ entries }: { entries: readonly Entry[] }) {
  const t = portfolioText.useText();
  return (
    <ul className={classes.entries}>
      {entries.map((entry) => (
        <li key={entry.itemId}>
          <Link to={itemPath(entry.itemId)}>{entry.title}</Link>
          <span className={classes.aside}>
            {entry.suspendedBecause ?? t(`horizon.${entry.horizon as 'NOW' | 'NEXT' | 'LATER'}`)}
            {entry.dueExtendedTo && `. ${t('extended', { due: formatDate(entry.dueExtendedTo) })}`}
          </span>
          <StatusBadge state={itemStateOf(entry.state)} />
        </li>
      ))}
    </ul>
  );
}
