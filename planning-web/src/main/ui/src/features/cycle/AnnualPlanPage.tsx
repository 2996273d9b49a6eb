import { useCycle } from '@/api/cycle';
import { EmptyPlan } from './EmptyPlan';
import { PlanOverview } from './PlanOverview';

export function AnnualPlanPage() {
  const cycle = useCycle();
  return cycle === undefined ? <EmptyPlan /> : <PlanOverview key={cycle.id} cycle={cycle} />;
}
