import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import type { StrategyOption } from '@/api/strategies';
import { STANCES, withStance } from './model';
import classes from './StanceProgress.module.css';
import { strategyText } from './text';

interface StanceProgressProps {
  options: readonly StrategyOption[];
  /** Leads to the next one without a stance; absent for who may only read. */
  onNext: (() => void) | undefined;
  /** One stance for all that have none; absent while there is no rest to speak of. */
  onRest: (() => void) | undefined;
}

export function StanceProgress({ options, onNext, onRest }: StanceProgressProps) {
  const t = strategyText.useText();
  const taken = options.filter(({ stance }) => stance != null).length;
  const open = options.length - taken;

  return (
    <div className={classes.progress}>
      <span className={classes.figure} role="status">
        <strong>{t('progress', { count: taken, total: options.length })}</strong>
        <span>
          {STANCES.map((stance) => t(`count.${stance}`, { count: withStance(options, stance).length })).join(', ')}
        </span>
      </span>
      <progress className={classes.bar} value={taken} max={options.length} aria-label={t('progressLabel')} />
      {onNext && open > 0 && (
        <Button
          variant="default"
          size="xs"
          data-print="hide"
          leftSection={<IconArrowDown size={15} aria-hidden />}
          onClick={onNext}
        >
          {t('next')}
        </Button>
      )}
      {onRest && (
        <Button variant="default" size="xs" data-print="hide" onClick={onRest}>
          {t('rest.action')}
        </Button>
      )}
    </div>
  );
}
