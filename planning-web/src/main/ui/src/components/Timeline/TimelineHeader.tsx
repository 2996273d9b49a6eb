import { formatMonth } from '@/lib/format';
import { componentText } from '../text';
import { monthsOf, type Quarter } from './calendar';
import classes from './Timeline.module.css';

interface TimelineHeaderProps {
  laneHeading: string;
  quarters: readonly Quarter[];
  /** Share of the width, when today is in sight. */
  today: number | undefined;
}

export function TimelineHeader({ laneHeading, quarters, today }: TimelineHeaderProps) {
  const t = componentText.useText();

  return (
    <div className={classes.header} aria-hidden>
      <div className={classes.corner}>{laneHeading}</div>
      <div className={classes.scale}>
        {quarters.map((quarter) => (
          <div key={quarter.startsOn} className={classes.quarter}>
            <div className={classes.quarterName}>{quarter.label}</div>
            <div className={classes.monthNames}>
              {monthsOf(quarter).map((month) => (
                <span key={month}>{formatMonth(month)}</span>
              ))}
            </div>
          </div>
        ))}
        {today !== undefined && (
          <span className={classes.todayFlag} style={{ left: `${today * 100}%` }}>
            {t('timeline.today')}
          </span>
        )}
      </div>
    </div>
  );
}
