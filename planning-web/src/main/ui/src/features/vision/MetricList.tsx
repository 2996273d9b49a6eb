import { IconStarFilled } from '@tabler/icons-react';
import type { Cycle } from '@/api/cycle';
import type { Metric } from '@/api/visions';
import { formatFigure, unitWords } from '@/lib/figure';
import classes from './MetricList.module.css';
import { northStarFirst } from './model';
import { visionText } from './text';

interface MetricListProps {
  metrics: readonly Metric[];
  cycle: Cycle;
}

/** What a vision is judged by: last year's aim and result, and this year's aim, in one line each. */
export function MetricList({ metrics, cycle }: MetricListProps) {
  const t = visionText.useText();

  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('metrics.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('metrics.metric')}</th>
          <th scope="col">{t('metrics.lastTarget', { year: cycle.year - 1 })}</th>
          <th scope="col">{t('metrics.lastResult', { year: cycle.year - 1 })}</th>
          <th scope="col">{t('metrics.target', { year: cycle.year })}</th>
        </tr>
      </thead>
      <tbody>
        {northStarFirst(metrics).map((metric) => (
          <MetricRow key={metric.name} metric={metric} currency={cycle.currency} />
        ))}
      </tbody>
    </table>
  );
}

function MetricRow({ metric, currency }: { metric: Metric; currency: string }) {
  const t = visionText.useText();
  const { kind, name, unit, definition, lastTarget, lastResult, target } = metric;
  const words = unitWords(unit, currency);

  return (
    <tr data-star={kind === 'NORTH_STAR' || undefined}>
      <th scope="row">
        <details className={classes.details}>
          <summary>
            {kind === 'NORTH_STAR' && (
              <IconStarFilled size={12} className={classes.star} role="img" aria-label={t('metrics.star')} />
            )}
            {name}
          </summary>
          <p className={classes.definition}>{definition}</p>
        </details>
        {words && <span className={classes.unit}>{words}</span>}
      </th>
      {[lastTarget, lastResult, target].map((figure, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three fixed columns.
        <td key={column} data-aim={column === 2 || undefined}>
          {figure == null ? (
            <span className={classes.unknown} title={t('metrics.unknown')}>
              <span aria-hidden>-</span>
              <span className={classes.hidden}>{t('metrics.unknown')}</span>
            </span>
          ) : (
            formatFigure(figure, unit, currency)
          )}
        </td>
      ))}
    </tr>
  );
}
