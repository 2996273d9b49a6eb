import type { Cycle } from '@/api/cycle';
import { holds, useSession } from '@/api/session';
import type { StrategyOption } from '@/api/strategies';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import classes from './ChoicePage.module.css';
import { ChoiceRow } from './ChoiceRow';
import { byRank, withStance } from './model';
import { Register } from './Register';
import { StrategyFrame } from './StrategyFrame';
import { strategyText } from './text';

export function ChoicePage() {
  return (
    <StrategyFrame view="choice">{(cycle, options) => <Choosing cycle={cycle} options={options} />}</StrategyFrame>
  );
}

interface ChoosingProps {
  cycle: Cycle;
  options: readonly StrategyOption[];
}

/** What the year is about, and what it is not about: both with reasons that everybody can read. */
function Choosing({ cycle, options }: ChoosingProps) {
  const t = strategyText.useText();
  const mayDecide = holds(useSession(), 'PRODUCT_LEADER');
  const pursued = byRank(withStance(options, 'PURSUE'));

  return (
    <div className={classes.cards}>
      <Card title={t('choice.pursued')} flush={pursued.length > 0}>
        {pursued.length === 0 ? (
          <EmptyState
            title={t('scorecard.none')}
            action={<ButtonLink to="/strategy">{t('scorecard.toStances')}</ButtonLink>}
          >
            {t('choice.noneWords')}
          </EmptyState>
        ) : (
          <ul className={classes.list}>
            {pursued.map((option) => (
              <ChoiceRow key={option.id} cycle={cycle} option={option} mayDecide={mayDecide} />
            ))}
          </ul>
        )}
      </Card>
      <div className={classes.register}>
        {(['EXPLORE', 'NOT_NOW', 'NEVER'] as const).map((stance) => (
          <Register key={stance} stance={stance} options={withStance(options, stance)} />
        ))}
      </div>
    </div>
  );
}
