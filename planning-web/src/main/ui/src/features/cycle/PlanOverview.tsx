import { Button } from '@mantine/core';
import { IconPencil, IconPresentation } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Cycle, progressQuery } from '@/api/cycle';
import { holds, useSession } from '@/api/session';
import { visionsQuery } from '@/api/visions';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { toast } from '@/components/Toasts/toasts';
import { formatDate } from '@/lib/format';
import { usePageAction } from '@/lib/page-actions';
import { GuidedPath } from './GuidedPath';
import { MetricsCard } from './MetricsCard';
import { quartersFrom } from './model';
import classes from './PlanOverview.module.css';
import { stepsOf } from './progress';
import { StrategyAndGateCard } from './StrategyAndGateCard';
import { cycleText } from './text';
import { VisionCard } from './VisionCard';

const RevisitLine = lazy(async () => ({ default: (await import('./RevisitLine')).RevisitLine }));
const CycleDialog = lazy(async () => ({ default: (await import('./CycleDialog')).CycleDialog }));

/** The plan on one page: how far it is, what it is for, how it is measured and what it does about it. */
export function PlanOverview({ cycle }: { cycle: Cycle }) {
  const t = cycleText.useText();
  const session = useSession();
  const [editing, setEditing] = useState(false);
  const { data: progress } = useSuspenseQuery(progressQuery(cycle.id));
  const { data: visions } = useSuspenseQuery(visionsQuery(cycle.id));
  const mayEdit = holds(session, 'PRODUCT_LEADER');
  const edit = () => setEditing(true);
  usePageAction(mayEdit ? { id: 'edit', label: t('switcher.edit'), run: edit } : undefined);
  const lastDay = quartersFrom(cycle.fiscalStart).at(-1)?.endsOn ?? cycle.fiscalStart;

  return (
    <>
      <PageHeader
        title={cycle.name}
        summary={t('plan.summary', {
          from: formatDate(cycle.fiscalStart),
          to: formatDate(lastDay),
          currency: cycle.currency,
          phase: t(`phase.${cycle.phase}`),
        })}
        actions={
          <>
            <ButtonLink
              to="/portfolio"
              search={{ pack: 'open' }}
              variant="default"
              leftSection={<IconPresentation size={16} aria-hidden />}
            >
              {t('plan.pack')}
            </ButtonLink>
            {mayEdit && (
              <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={edit}>
                {t('plan.edit')}
              </Button>
            )}
          </>
        }
      />
      <div className={classes.cards}>
        <div className={classes.wide}>
          <GuidedPath steps={stepsOf(progress)} />
        </div>
        <Suspense>
          <RevisitLine cycleId={cycle.id} />
        </Suspense>
        <VisionCard visions={visions} cycleYear={cycle.year} />
        <MetricsCard visions={visions} currency={cycle.currency} />
        <div className={classes.wide}>
          <StrategyAndGateCard cycleId={cycle.id} progress={progress} />
        </div>
      </div>
      <Suspense>
        {editing && <CycleDialog cycle={cycle} onClose={() => setEditing(false)} onSaved={() => toast(t('saved'))} />}
      </Suspense>
    </>
  );
}
