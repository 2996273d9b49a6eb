import { type ReactNode, useId } from 'react';
import type { QuarterLoad, TeamLoad } from '@/api/teams';
import { formatNumber } from '@/lib/format';
import classes from './LoadCell.module.css';
import { barOf, overOf, promotedPart, standingOf } from './model';
import { teamText } from './text';

interface LoadCellProps {
  row: TeamLoad;
  quarter: QuarterLoad;
  quarterName: string;
  onOpen: () => void;
}

const weeks = (value: number) => formatNumber(value, 1);

/** What a team has to do of what it can do in a quarter. A load opens what it is made of. */
export function LoadCell({ row, quarter, quarterName, onOpen }: LoadCellProps) {
  const t = teamText.useText();
  const standing = standingOf(row, quarter);
  const { load, capacity, promoted } = quarter;
  const bar = barOf(quarter);

  return (
    <Openable
      label={t('load.open', { team: row.team.name, quarter: quarterName })}
      onOpen={load > 0 ? onOpen : undefined}
      over={standing === 'over'}
      absent={standing === 'noCapacity'}
    >
      {row.capacity != null && (
        <span className={classes.track} aria-hidden>
          <span className={classes.loaded} style={{ width: `${bar.loaded * 100}%` }} />
          <span className={classes.promoted} style={{ width: `${bar.promoted * 100}%` }} />
        </span>
      )}
      <span className={classes.figure}>
        {t(`load.${standing}`, { load: weeks(load), capacity: weeks(capacity), over: weeks(overOf(quarter)) })}
      </span>
      {load > 0 && (
        <>
          {' '}
          <span className={classes.part}>{t(`load.${promotedPart(quarter)}`, { promoted: weeks(promoted) })}</span>
        </>
      )}
    </Openable>
  );
}

/** What a team has to do some time: it falls into no quarter while its items lack a start or an end. */
export function UnscheduledCell({ row, onOpen }: { row: TeamLoad; onOpen: () => void }) {
  const t = teamText.useText();
  const { notScheduled, team } = row;
  return (
    <Openable
      label={t('load.open', { team: team.name, quarter: t('notScheduled').toLowerCase() })}
      onOpen={notScheduled > 0 ? onOpen : undefined}
      absent={notScheduled <= 0}
    >
      <span className={classes.figure}>
        {notScheduled > 0 ? t('load.weeks', { weeks: weeks(notScheduled) }) : t('load.noneUnscheduled')}
      </span>
    </Openable>
  );
}

interface OpenableProps {
  label: string;
  onOpen: (() => void) | undefined;
  over?: boolean;
  absent?: boolean;
  children: ReactNode;
}

/** The button lies over the words instead of around them: they are still there on paper, where no button is printed. */
function Openable({ label, onOpen, over = false, absent = false, children }: OpenableProps) {
  const words = useId();
  return (
    <div className={classes.cell} data-over={over || undefined} data-absent={absent || undefined}>
      <div id={words} className={classes.words}>
        {children}
      </div>
      {onOpen && (
        <button type="button" className={classes.open} aria-label={label} aria-describedby={words} onClick={onOpen} />
      )}
    </div>
  );
}
