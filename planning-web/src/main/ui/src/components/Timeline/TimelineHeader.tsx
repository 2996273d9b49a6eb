import { componentText } from '../text';
import { monthsOf, type Quarter } from './calendar';
import classes from './Timeline.module.css';

interface TimelineHeaderProps {
  laneHeading: string;
  quarters: readonly Quarter[];
  /** Share of the width, when today is in sight. */
  today: number | undefined;
}

const monthName = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' });

export function TimelineHeader({ laneHeading, quarters, today }: TimelineHeaderProps) {
  const t = componentText.useText();

  return (
    <div className={classes.header} aria-hidden>
      <div className={classes.corner}>{laneHeading}</div>
      <div className={classes.scale}>
        {quarters.map(({ year, quarter }) => (
          <div key={`${year}-${quarter}`} className={classes.quarter}>
            <div className={classes.quarterName}>{t('timeline.quarter', { quarter, year: String(year) })}</div>
            <div className={classes.monthNames}>
              {monthsOf({ year, quarter }).map(({ month }) => (
                <span key={month}>{monthName.format(Date.UTC(year, month - 1))}</span>
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
