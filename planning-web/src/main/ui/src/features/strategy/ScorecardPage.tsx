import { useSuspenseQuery } from '@tanstack/react-query';
import type { Cycle } from '@/api/cycle';
import { holds, useSession } from '@/api/session';
import type { StrategyOption } from '@/api/strategies';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { CriteriaEditor } from './CriteriaEditor';
import { withStance } from './model';
import { RatingMatrix } from './RatingMatrix';
import classes from './ScorecardPage.module.css';
import { StrategyFrame } from './StrategyFrame';
import { strategyText } from './text';
import { criteriaOf, scorecardQuery, useScorecardEditing } from './use-scorecard-editing';

export function ScorecardPage() {
  return (
    <StrategyFrame view="scorecard">{(cycle, options) => <Weighing cycle={cycle} options={options} />}</StrategyFrame>
  );
}

interface WeighingProps {
  cycle: Cycle;
  options: readonly StrategyOption[];
}

/** The pursued strategies against weighted criteria. Weights are tried out here before they are saved. */
function Weighing({ cycle, options }: WeighingProps) {
  const t = strategyText.useText();
  const mayDecide = holds(useSession(), 'PRODUCT_LEADER');
  const { data: scorecard } = useSuspenseQuery(scorecardQuery(cycle.id));
  const editing = useScorecardEditing(cycle.id, scorecard);
  const pursued = withStance(options, 'PURSUE');

  return (
    <div className={classes.columns}>
      <Card flush>
        {pursued.length === 0 ? (
          <EmptyState
            title={t('scorecard.none')}
            action={<ButtonLink to="/strategy">{t('scorecard.toStances')}</ButtonLink>}
          >
            {t('scorecard.noneWords')}
          </EmptyState>
        ) : (
          <RatingMatrix
            cycle={cycle}
            options={pursued}
            criteria={criteriaOf(editing.form.getValues())}
            trying={editing.dirty}
            mayRate={mayDecide}
          />
        )}
      </Card>
      <CriteriaEditor editing={editing} formula={scorecard.formula} mayEdit={mayDecide} />
    </div>
  );
}
