import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import classes from './BudgetFrame.module.css';
import { budgetText } from './text';

const VIEWS = [
  { view: 'money', to: '/budget' },
  { view: 'values', to: '/budget/values' },
] as const;

interface BudgetFrameProps {
  view: (typeof VIEWS)[number]['view'];
  children: (cycle: Cycle) => ReactNode;
}

/** The two screens of the budget: the money there is, and the items that want it. */
export function BudgetFrame({ view, children }: BudgetFrameProps) {
  const t = budgetText.useText();
  const cycle = useCycle();
  if (cycle === undefined) {
    return <NoCycle title={t('title')} />;
  }
  return (
    <>
      <PageHeader
        title={view === 'values' ? t('values.title', { year: cycle.year }) : t('titleFor', { year: cycle.year })}
        summary={t('summary')}
      />
      <nav aria-label={t('view.label')} className={classes.views}>
        {VIEWS.map((other) => (
          <Link
            key={other.view}
            to={other.to}
            className={classes.view}
            activeOptions={{ exact: true }}
            aria-current={other.view === view ? 'page' : undefined}
          >
            {t(`view.${other.view}`)}
          </Link>
        ))}
      </nav>
      <div key={cycle.id} className={classes.parts}>
        {children(cycle)}
      </div>
    </>
  );
}
