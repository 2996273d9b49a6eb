import { IconChevronDown } from '@tabler/icons-react';
import type { StrategyOption } from '@/api/strategies';
import { formatScore } from '@/lib/format';
import type { Explanation } from './model';
import classes from './ScoreCell.module.css';
import { strategyText } from './text';

interface ScoreCellProps {
  option: StrategyOption;
  explanation: Explanation;
  trying: boolean;
  open: boolean;
  onToggle: () => void;
}

/** The score as the server counts it, or as the tried weights would make it; one click shows how. */
export function ScoreCell({ option: { score, strategy }, explanation, trying, open, onToggle }: ScoreCellProps) {
  const t = strategyText.useText();
  const { value, terms, missing } = explanation;

  if (value === undefined || (!trying && score == null)) {
    return (
      <span className={classes.unscored}>
        {t('scorecard.notScored')}
        <small>{t('scorecard.ratedOf', { count: terms.length, total: terms.length + missing.length })}</small>
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classes.score}
      data-trying={trying || undefined}
      aria-expanded={open}
      aria-label={t('scorecard.explain', { name: strategy.name })}
      onClick={onToggle}
    >
      <span>
        <strong>{formatScore(trying || score == null ? value : score.value)}</strong>
        {!trying && score != null && (
          <small>
            {score.tied ? t('scorecard.tied', { rank: score.rank }) : t('scorecard.rank', { rank: score.rank })}
          </small>
        )}
      </span>
      <IconChevronDown size={15} aria-hidden className={classes.chevron} />
    </button>
  );
}
