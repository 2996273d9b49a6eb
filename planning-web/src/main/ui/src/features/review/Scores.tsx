import { IconEyeOff } from '@tabler/icons-react';
import type { Schema } from '@/api/client';
import { LevelMark } from '@/components/RiskMatrix/LevelMark';
import type { Scenario } from './model';
import classes from './Scores.module.css';
import { reviewText } from './text';

type Score = Schema<'ScoreView'>;

/** How far a scenario is with its two scores: hidden, waiting, or both side by side with what was said about them. */
export function Scores({ scenario }: { scenario: Scenario }) {
  const t = reviewText.useText();
  const { asked, hidden, second, apart, discussion } = scenario.scoring;

  if (second == null) {
    return asked ? (
      <p className={classes.hidden}>
        <IconEyeOff size={15} aria-hidden /> {hidden ? t('scores.hidden') : t('scores.waiting')}
      </p>
    ) : null;
  }
  return (
    <>
      <BothScores scenario={scenario} />
      {apart && discussion == null && <p className={classes.apart}>{t('scores.apart')}</p>}
      {discussion != null && (
        <p>
          <strong>{t('scores.discuss.label')}:</strong>{' '}
          {t('scores.discuss.line', { name: discussion.by.name, text: discussion.text })}
        </p>
      )}
    </>
  );
}

/** Two scores with names; the one that counts says so. */
export function BothScores({ scenario }: { scenario: Scenario }) {
  const t = reviewText.useText();
  const { first, second } = scenario.scoring;
  if (first == null || second == null) {
    return null;
  }
  return (
    <ul className={classes.scores}>
      <OneScore words={t('scores.first', { name: first.by.name })} score={first} counts={first.level >= second.level} />
      <OneScore
        words={t('scores.second', { name: second.by.name })}
        score={second}
        counts={second.level > first.level}
      />
    </ul>
  );
}

function OneScore({ words, score, counts }: { words: string; score: Score; counts: boolean }) {
  const t = reviewText.useText();
  return (
    <li className={classes.score} data-counts={counts || undefined}>
      <p className={classes.by}>{words}</p>
      <p className={classes.level}>
        <LevelMark level={score.level} /> {counts && <strong>{t('scores.counts')}</strong>}
      </p>
      <p>{t(`scenarios.severity.${score.severity as 1}`)}</p>
      <p>{t(`scenarios.likelihood.${(score.likelihood ?? 'unknown') as 'unknown'}`)}</p>
      {score.aggravators.length > 0 && (
        <p>{score.aggravators.map((aggravator) => t(`scenarios.aggravator.${aggravator}`)).join('. ')}</p>
      )}
    </li>
  );
}
