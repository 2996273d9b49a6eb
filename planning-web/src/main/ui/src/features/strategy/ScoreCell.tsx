import { Popover, UnstyledButton } from '@mantine/core';
import type { StrategyOption } from '@/api/strategies';
import { formatNumber } from '@/lib/format';
import { type Criterion, type Explanation, explainScore, formatScore } from './model';
import classes from './ScoreCell.module.css';
import { strategyText } from './text';

interface ScoreCellProps {
  option: StrategyOption;
  criteria: readonly Criterion[];
  ratings: ReadonlyMap<string, number>;
  trying: boolean;
}

/** The score as the server counts it, or as the tried weights would make it; one click shows how. */
export function ScoreCell({ option, criteria, ratings, trying }: ScoreCellProps) {
  const t = strategyText.useText();
  const explanation = explainScore(criteria, ratings);
  const { score } = option;

  if (explanation.value === undefined || (!trying && score == null)) {
    return (
      <span className={classes.unscored}>
        {t('scorecard.notScored')}
        <small>{t('scorecard.ratedOf', { count: explanation.terms.length, total: criteria.length })}</small>
      </span>
    );
  }
  return (
    <Popover position="bottom-end" shadow="md" width={320} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.score}
          data-trying={trying || undefined}
          aria-label={t('scorecard.explain', { name: option.strategy.name })}
        >
          <strong>{formatScore(trying || score == null ? explanation.value : score.value)}</strong>
          {!trying && score != null && (
            <small>
              {score.tied ? t('scorecard.tied', { rank: score.rank }) : t('scorecard.rank', { rank: score.rank })}
            </small>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Terms explanation={explanation} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Terms({ explanation: { terms, weightedSum, weightSum, value = 0 } }: { explanation: Explanation }) {
  const t = strategyText.useText();
  return (
    <>
      <table className={classes.terms}>
        <thead>
          <tr>
            <th scope="col">{t('scorecard.criterion')}</th>
            <th scope="col">{t('scorecard.weight')}</th>
            <th scope="col">{t('scorecard.rating')}</th>
            <th scope="col">{t('scorecard.product')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ criterion, rated, counted, product }) => (
            <tr key={criterion.id}>
              <th scope="row">{criterion.name}</th>
              <td>{formatNumber(criterion.weight)}</td>
              <td>{criterion.direction === 'COST' ? t('scorecard.turned', { rated, counted }) : counted}</td>
              <td>{formatNumber(product)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('scorecard.sum')}</th>
            <td>{formatNumber(weightSum)}</td>
            <td />
            <td>{formatNumber(weightedSum)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={classes.result}>
        {t('scorecard.result', {
          sum: formatNumber(weightedSum),
          weights: formatNumber(weightSum),
          value: formatScore(value),
        })}
      </p>
    </>
  );
}
