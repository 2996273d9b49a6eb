import { formatNumber, formatScore } from '@/lib/format';
import type { Explanation } from './model';
import classes from './ScoreTerms.module.css';
import { strategyText } from './text';

/** The formula with this strategy's figures in it, term by term. */
export function ScoreTerms({ explanation }: { explanation: Explanation }) {
  const t = strategyText.useText();
  const { terms, weightedSum, weightSum, value = 0 } = explanation;

  return (
    <div className={classes.terms}>
      <ul>
        {terms.map(({ criterion, rated, counted, product }) => (
          <li key={criterion.id}>
            <span className={classes.name}>{criterion.name}</span>
            {criterion.direction === 'COST'
              ? t('scorecard.costTerm', { weight: criterion.weight, rated, product: formatNumber(product) })
              : t('scorecard.term', { weight: criterion.weight, rated: counted, product: formatNumber(product) })}
          </li>
        ))}
      </ul>
      <p>
        {t('scorecard.result', {
          sum: formatNumber(weightedSum),
          weights: formatNumber(weightSum),
          value: formatScore(value),
        })}
      </p>
    </div>
  );
}
