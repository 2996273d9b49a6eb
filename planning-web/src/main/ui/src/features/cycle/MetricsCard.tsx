import { IconStarFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Metric, Vision } from '@/api/visions';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { formatFigure, unitWords } from '@/lib/figure';
import classes from './MetricsCard.module.css';
import { metricsToShow } from './progress';
import { cycleText } from './text';

interface MetricsCardProps {
  visions: readonly Vision[];
  currency: string;
}

/** The North Stars and the figures that guide the year: where they stand, and where they are to be. */
export function MetricsCard({ visions, currency }: MetricsCardProps) {
  const t = cycleText.useText();
  const metrics = metricsToShow(visions);

  if (metrics.length === 0) {
    return (
      <Card title={t('metrics.title')}>
        <EmptyState title={t('metrics.none')}>{t('metrics.noneWords')}</EmptyState>
      </Card>
    );
  }
  return (
    <Card title={t('metrics.title')} aside={<Link to="/vision">{t('metrics.all')}</Link>}>
      <ul className={classes.tiles}>
        {metrics.map((metric) => (
          <MetricTile key={metric.name} metric={metric} currency={currency} />
        ))}
      </ul>
    </Card>
  );
}

function MetricTile({ metric, currency }: { metric: Metric; currency: string }) {
  const t = cycleText.useText();
  const { kind, name, unit, lastResult, target } = metric;
  const words = unitWords(unit, currency);

  return (
    <li className={classes.tile}>
      <span className={classes.name}>
        {kind === 'NORTH_STAR' && <IconStarFilled size={12} className={classes.star} aria-label={t('metrics.star')} />}
        {name}
      </span>
      <span className={classes.figure} data-unknown={lastResult == null || undefined}>
        {lastResult == null ? t('metrics.unknown') : formatFigure(lastResult, unit, currency)}
      </span>
      <span className={classes.target}>
        {words && <span>{words}</span>}
        {target == null ? t('metrics.noTarget') : t('metrics.target', { target: formatFigure(target, unit, currency) })}
      </span>
    </li>
  );
}
