import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Baseline, baselinesQuery } from '@/api/baselines';
import { type Cycle, useCycle } from '@/api/cycle';
import { holds, useSession } from '@/api/session';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { usePageAction } from '@/lib/page-actions';
import { BaselineTable } from './BaselineTable';
import classes from './baseline.module.css';
import { MomentPicker } from './MomentPicker';
import { baselineText } from './text';
import { UnexplainedCard } from './UnexplainedCard';

const BaselineDialog = lazy(async () => ({ default: (await import('./BaselineDialog')).BaselineDialog }));

/** The plan as it was agreed, what differs since, and why. */
export function BaselinesPage() {
  const t = baselineText.useText();
  const cycle = useCycle();
  return cycle === undefined ? <NoCycle title={t('title')} /> : <BaselinesOfCycle key={cycle.id} cycle={cycle} />;
}

export function BaselinesOfCycle({ cycle }: { cycle: Cycle }) {
  const t = baselineText.useText();
  const mayTake = holds(useSession(), 'PRODUCT_LEADER');
  const baselines = useQuery(baselinesQuery(cycle.id));
  const [taking, setTaking] = useState(false);
  const take = () => setTaking(true);
  usePageAction(mayTake ? { id: 'new', label: t('take'), run: take } : undefined);
  const known = baselines.data ?? [];
  const takeButton = mayTake && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={take}>
      {t('take')}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={t('summary')}
        actions={known.length > 0 && takeButton}
      />
      <div className={classes.parts}>
        {baselines.isError && <ProblemNotice error={baselines.error} onRetry={baselines.refetch} />}
        {baselines.data?.length === 0 && (
          <Card>
            <EmptyState title={t('empty.title')} action={takeButton}>
              {t(mayTake ? 'empty.words' : 'empty.wordsReader')}
            </EmptyState>
          </Card>
        )}
        {known[0] && (
          <>
            <UnexplainedCard cycle={cycle} agreed={known[0]} />
            <Card title={t('list')} flush>
              <BaselineTable baselines={known} />
            </Card>
            {known.length > 1 && <CompareCard baselines={known} />}
          </>
        )}
      </div>
      <Suspense>{taking && <BaselineDialog cycle={cycle} onClose={() => setTaking(false)} />}</Suspense>
    </>
  );
}

function CompareCard({ baselines }: { baselines: readonly Baseline[] }) {
  const t = baselineText.useText();
  const [moments, setMoments] = useState<{ before: string | undefined; after: string | undefined }>({
    before: baselines[1]?.id,
    after: baselines[0]?.id,
  });
  return (
    <Card title={t('compare.title')}>
      <div className={classes.filters}>
        <MomentPicker baselines={baselines} {...moments} onChange={setMoments} />
        <ButtonLink to="/baselines/compare" search={moments} variant="default">
          {t('compare.open')}
        </ButtonLink>
      </div>
    </Card>
  );
}
