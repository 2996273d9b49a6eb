import type { Bounded, Finding } from '@/api/opportunities';
import classes from './Opportunity.module.css';
import { rangeWords } from './words';

const HIGHEST = 20;

const percent = (score: number) => `${(score / HIGHEST) * 100}%`;

/** The score of one segment on the scale from 0 to 20 with the two limits, and the same as figures. */
export function ScoreRange({ score, finding }: { score: Bounded; finding: Finding }) {
  return (
    <span className={classes.score}>
      <span className={classes.plot} data-finding={finding} aria-hidden>
        <span className={classes.limit} style={{ left: percent(10) }} />
        <span className={classes.limit} style={{ left: percent(15) }} />
        <span className={classes.band} style={{ left: percent(score.low), width: percent(score.high - score.low) }} />
        <span className={classes.dot} style={{ left: percent(score.value) }} />
      </span>
      <span className={classes.figures}>{rangeWords(score)}</span>
    </span>
  );
}
