import type { GrowthStrategy } from '@/api/strategies';
import classes from './StrategyDetails.module.css';
import { strategyText } from './text';

/** What the catalogue says about a strategy: enough to take a stance without having read a book about it. */
export function StrategyDetails({ strategy }: { strategy: GrowthStrategy }) {
  const t = strategyText.useText();

  return (
    <div className={classes.details}>
      <p>{strategy.description}</p>
      <details className={classes.more}>
        <summary>{t('details.more')}</summary>
        <Signs strategy={strategy} />
      </details>
    </div>
  );
}

/** For and against, for who wants to know more before taking a stance. */
function Signs({ strategy }: { strategy: GrowthStrategy }) {
  const t = strategyText.useText();
  const lists = [
    { id: 'metrics', lines: strategy.metricsItShouldMove },
    { id: 'evidence', lines: strategy.evidenceItNeeds },
    { id: 'risks', lines: strategy.typicalRisks },
  ] as const;

  return (
    <div className={classes.signs}>
      {lists.map(({ id, lines }) => (
        <section key={id}>
          <h3>{t(`details.${id}`)}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h3>{t('details.notThis')}</h3>
        <p>{strategy.notThis}</p>
      </section>
      <p className={classes.origin}>{strategy.origin}</p>
    </div>
  );
}
