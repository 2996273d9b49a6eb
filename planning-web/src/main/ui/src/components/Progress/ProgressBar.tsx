import type { KeyResult } from '@/api/objectives';
import { formatPercent } from '@/lib/format';
import classes from './Progress.module.css';
import { progressText } from './text';

/** How far a key result has come: a thin bar for the eye, and the number as it is, below 0 and above 100%, too. */
export function ProgressBar({
  keyResult: { progress, metric },
}: {
  keyResult: Pick<KeyResult, 'progress' | 'metric'>;
}) {
  const t = progressText.useText();
  if (progress == null) {
    return (
      <span className={classes.absent}>
        {t(metric == null ? 'absent' : metric.gone ? 'goneMetric' : 'absentMetric')}
      </span>
    );
  }
  const filled = Math.min(1, Math.max(0, progress));
  return (
    <span className={classes.progress}>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} style={{ width: `${filled * 100}%` }} />
      </span>
      <span className={classes.number}>{formatPercent(progress)}</span>
      {progress < 0 && <span className={classes.note}>{t('behind')}</span>}
      {progress > 1 && <span className={classes.note}>{t('beyond')}</span>}
    </span>
  );
}
