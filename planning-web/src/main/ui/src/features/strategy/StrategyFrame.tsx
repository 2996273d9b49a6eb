import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { type StrategyOption, strategyOptionsQuery } from '@/api/strategies';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { withStance } from './model';
import classes from './StrategyFrame.module.css';
import { strategyText } from './text';

export type StrategyView = 'stances' | 'scorecard' | 'choice';

interface StrategyFrameProps {
  view: StrategyView;
  children: (cycle: Cycle, options: readonly StrategyOption[]) => ReactNode;
}

/** The three steps of a strategy, each a screen of its own: look at all, weigh the pursued ones, choose. */
export function StrategyFrame({ view, children }: StrategyFrameProps) {
  const t = strategyText.useText();
  const cycle = useCycle();
  return cycle === undefined ? (
    <NoCycle title={t('title')} />
  ) : (
    <Frame key={cycle.id} view={view} cycle={cycle}>
      {children}
    </Frame>
  );
}

function Frame({ view, cycle, children }: StrategyFrameProps & { cycle: Cycle }) {
  const t = strategyText.useText();
  const { data: options } = useSuspenseQuery(strategyOptionsQuery(cycle.id));
  const pursued = withStance(options, 'PURSUE');
  const steps = [
    {
      view: 'stances',
      to: '/strategy',
      figure: t('step.of', { count: options.filter(({ stance }) => stance != null).length, total: options.length }),
    },
    {
      view: 'scorecard',
      to: '/strategy/scorecard',
      figure: t('step.of', { count: pursued.filter(({ score }) => score != null).length, total: pursued.length }),
    },
    { view: 'choice', to: '/strategy/choice', figure: String(options.filter(({ chosen }) => chosen).length) },
  ] as const;

  return (
    <>
      <PageHeader title={t(`title_${view}`)} summary={t(`summary.${view}`)} />
      <nav aria-label={t('step.label')} className={classes.steps}>
        {steps.map((step) => (
          <Link
            key={step.view}
            to={step.to}
            className={classes.step}
            activeOptions={{ exact: true }}
            aria-current={step.view === view ? 'page' : undefined}
          >
            {t(`step.${step.view}`)}
            <span className={classes.figure}>{step.figure}</span>
          </Link>
        ))}
      </nav>
      {children(cycle, options)}
    </>
  );
}
