import type { Stance, StrategyOption } from '@/api/strategies';
import { Card } from '@/components/Card/Card';
import classes from './Register.module.css';
import { strategyText } from './text';

interface RegisterProps {
  stance: Exclude<Stance, 'PURSUE'>;
  options: readonly StrategyOption[];
}

/** The strategies that get none of this year's work, and why: what a board asks for first. */
export function Register({ stance, options }: RegisterProps) {
  const t = strategyText.useText();
  return (
    <Card title={t(`register.${stance}`)} aside={options.length}>
      {options.length === 0 ? (
        <p className={classes.none}>{t('register.none')}</p>
      ) : (
        <dl className={classes.list}>
          {options.map(({ id, strategy, reason }) => (
            <div key={id}>
              <dt>{strategy.name}</dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
