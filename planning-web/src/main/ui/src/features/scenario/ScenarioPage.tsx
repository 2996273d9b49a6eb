import { Button } from '@mantine/core';
import { IconArchive, IconCopy, IconSettings } from '@tabler/icons-react';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { api, dataOf } from '@/api/client';
import { type Cycle, cyclesQuery } from '@/api/cycle';
import { refreshPlan } from '@/api/plan';
import { consolidationQuery, type Scenario, scenarioQuery } from '@/api/scenarios';
import { holds, useSession } from '@/api/session';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { usePageAction } from '@/lib/page-actions';
import { useAttempt } from '@/lib/use-attempt';
import { GrantedCard } from './GrantedCard';
import { ItemsCard } from './ItemsCard';
import { LimitsCard } from './LimitsCard';
import { PlanCard } from './PlanCard';
import classes from './Scenario.module.css';
import { scenarioText } from './text';

const ScenarioDialog = lazy(async () => ({ default: (await import('./ScenarioDialog')).ScenarioDialog }));
const ArchiveScenario = lazy(async () => ({ default: (await import('./ArchiveScenario')).ArchiveScenario }));

export function ScenarioPage() {
  const { scenarioId = '' } = useParams({ strict: false });
  return <ScenarioScreen scenarioId={scenarioId} />;
}

/** One draft of the plan: what it takes for granted, the best plan under it, and why each item is where it is. */
export function ScenarioScreen({ scenarioId }: { scenarioId: string }) {
  const scenario = useQuery(scenarioQuery(scenarioId));
  const { data: cycles } = useSuspenseQuery(cyclesQuery);
  if (scenario.isError) {
    return <ProblemNotice error={scenario.error} onRetry={scenario.refetch} />;
  }
  const cycle = cycles.find(({ id }) => id === scenario.data?.cycleId);
  return scenario.data && cycle ? <ScenarioContent cycle={cycle} scenario={scenario.data} /> : null;
}

function ScenarioContent({ cycle, scenario }: { cycle: Cycle; scenario: Scenario }) {
  const t = scenarioText.useText();
  const navigate = useNavigate();
  const mayChange = holds(useSession(), 'PRODUCT_LEADER');
  const [opened, setOpened] = useState<'edit' | 'archive'>();
  const consolidationId = scenario.result?.consolidationId;
  const found = useQuery({ ...consolidationQuery(consolidationId ?? ''), enabled: consolidationId !== undefined });
  const consolidation = consolidationId === undefined ? undefined : found.data;
  const currency = consolidation?.currency ?? cycle.currency;

  return (
    <>
      <PageHeader
        title={scenario.name}
        back={{ to: '/scenarios', label: t('back') }}
        summary={scenario.note}
        actions={mayChange && <Actions scenario={scenario} onOpen={setOpened} />}
      />
      {found.isError && <ProblemNotice error={found.error} onRetry={found.refetch} />}
      <div className={classes.parts}>
        <PlanCard scenario={scenario} consolidation={consolidation} mayChange={mayChange} />
        {consolidation?.state === 'DONE' && (
          <>
            <ItemsCard scenario={scenario} consolidation={consolidation} mayChange={mayChange} />
            <LimitsCard consolidation={consolidation} />
          </>
        )}
        <GrantedCard cycle={cycle} scenario={scenario} currency={currency} mayChange={mayChange} />
      </div>
      <Suspense>
        {opened === 'edit' && (
          <ScenarioDialog cycleId={cycle.id} scenario={scenario} onClose={() => setOpened(undefined)} />
        )}
        {opened === 'archive' && (
          <ArchiveScenario
            scenario={scenario}
            onClose={() => setOpened(undefined)}
            onArchived={() => navigate({ to: '/scenarios' })}
          />
        )}
      </Suspense>
    </>
  );
}

function Actions({ scenario, onOpen }: { scenario: Scenario; onOpen: (what: 'edit' | 'archive') => void }) {
  const t = scenarioText.useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();
  const edit = () => onOpen('edit');
  usePageAction({ id: 'edit', label: t('edit'), run: edit });

  async function copy() {
    const made = dataOf(await api.POST('/api/v1/scenarios/{id}/copies', { params: { path: { id: scenario.id } } }));
    await refreshPlan(queryClient);
    toast(t('copied', { name: made.name }));
    await navigate({ to: '/scenarios/$scenarioId', params: { scenarioId: made.id } });
  }

  return (
    <>
      {failure !== undefined && <ProblemNotice error={failure} />}
      <Button variant="default" leftSection={<IconArchive size={16} aria-hidden />} onClick={() => onOpen('archive')}>
        {t('archive.action')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        loading={busy}
        onClick={() => attempt(copy)}
      >
        {t('copy')}
      </Button>
      <Button variant="default" leftSection={<IconSettings size={16} aria-hidden />} onClick={edit}>
        {t('edit')}
      </Button>
    </>
  );
}
