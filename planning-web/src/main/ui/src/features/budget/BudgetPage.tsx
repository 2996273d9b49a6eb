import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useState } from 'react';
import { allocationQuery, budgetQuery } from '@/api/budget';
import type { Cycle } from '@/api/cycle';
import { holds, useSession } from '@/api/session';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { usePageAction } from '@/lib/page-actions';
import { AllocationCard } from './AllocationCard';
import { BudgetFrame } from './BudgetFrame';
import { MoneyCard } from './MoneyCard';
import type { Period } from './periods';
import { budgetText } from './text';
import { useSavedTargets } from './use-saved-targets';

const BudgetDialog = lazy(async () => ({ default: (await import('./BudgetDialog')).BudgetDialog }));
const AllocationDialog = lazy(async () => ({ default: (await import('./AllocationDialog')).AllocationDialog }));
const CostsDialog = lazy(async () => ({ default: (await import('./CostsDialog')).CostsDialog }));

type Opened = { what: 'budget' | 'allocation' } | { what: 'items'; period: Period };

/** The money of the year beside what its items cost, and the shares of its themes beside their targets. */
export function BudgetPage() {
  return <BudgetFrame view="money">{(cycle) => <BudgetOfCycle cycle={cycle} />}</BudgetFrame>;
}

function BudgetOfCycle({ cycle }: { cycle: Cycle }) {
  const t = budgetText.useText();
  const mayEdit = holds(useSession(), 'PRODUCT_LEADER');
  const budget = useQuery(budgetQuery(cycle.id));
  const allocation = useQuery(allocationQuery(cycle.id));
  const targets = useSavedTargets(cycle);
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const showItems = useCallback((period: Period) => setOpened({ what: 'items', period }), []);
  const editBudget = () => setOpened({ what: 'budget' });
  usePageAction(mayEdit && budget.data ? { id: 'edit', label: t('money.change'), run: editBudget } : undefined);

  return (
    <>
      {budget.isError && <ProblemNotice error={budget.error} onRetry={budget.refetch} />}
      {budget.data && (
        <MoneyCard cycle={cycle} budget={budget.data} mayEdit={mayEdit} onEdit={editBudget} onItems={showItems} />
      )}
      {allocation.isError && <ProblemNotice error={allocation.error} onRetry={allocation.refetch} />}
      {allocation.data && (
        <AllocationCard
          cycle={cycle}
          allocation={allocation.data}
          mayEdit={mayEdit}
          onEdit={() => setOpened({ what: 'allocation' })}
        />
      )}
      {targets.failure !== undefined && <ProblemNotice error={targets.failure} />}
      <Suspense>
        {opened?.what === 'budget' && budget.data && (
          <BudgetDialog cycle={cycle} budget={budget.data} onClose={close} />
        )}
        {opened?.what === 'allocation' && allocation.data && (
          <AllocationDialog cycle={cycle} allocation={allocation.data} onSaved={targets.tell} onClose={close} />
        )}
        {opened?.what === 'items' && <CostsDialog cycle={cycle} period={opened.period} onClose={close} />}
      </Suspense>
    </>
  );
}
