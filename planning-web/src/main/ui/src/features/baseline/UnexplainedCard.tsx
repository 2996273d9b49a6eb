import { Button } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Baseline, UnexplainedChange } from '@/api/baselines';
import type { Cycle } from '@/api/cycle';
import { Card } from '@/components/Card/Card';
import { unexplainedLabels } from '@/components/ChangeReason/labels';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import classes from './baseline.module.css';
import { baselineText } from './text';
import { unexplainedColumns } from './unexplained-columns';
import { useUnexplained } from './use-unexplained';

const ReasonDialog = lazy(async () => ({
  default: (await import('@/components/ChangeReason/ReasonDialog')).ReasonDialog,
}));

/** One reason may be given for so many at once. */
const MOST = 200;

/** What is not as it was agreed and has no reason: given one by one, or for several at once. */
export function UnexplainedCard({ cycle, agreed }: { cycle: Cycle; agreed: Baseline }) {
  const t = baselineText.useText();
  const changes = useUnexplained(cycle.id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [explaining, setExplaining] = useState<readonly UnexplainedChange[]>();
  const rows = changes.data;
  const own = useMemo(() => (rows ?? []).filter(({ mayExplain }) => mayExplain), [rows]);
  const picked = own.filter(({ itemId }) => chosen.has(itemId)).slice(0, MOST);
  const columns = useMemo(
    () => unexplainedColumns({ own, chosen, onChoose: setChosen, onExplain: (row) => setExplaining([row]) }),
    [own, chosen],
  );

  return (
    <Card
      title={t('unexplained.title')}
      flush
      aside={
        picked.length > 0 && (
          <Button size="xs" onClick={() => setExplaining(picked)}>
            {t('unexplained.explainChosen', { count: picked.length })}
          </Button>
        )
      }
    >
      {changes.isError && <ProblemNotice error={changes.error} onRetry={changes.refetch} />}
      {rows?.length === 0 && (
        <EmptyState title={t('unexplained.none')} part>
          {t('unexplained.noneWords', { name: agreed.name })}
        </EmptyState>
      )}
      {rows && rows.length > 0 && (
        <>
          <p className={classes.words}>{t('unexplained.words', { name: agreed.name })}</p>
          <DataTable
            label={t('unexplained.table')}
            columns={columns}
            rows={rows}
            rowId={({ itemId }) => itemId}
            more={{
              available: changes.hasNextPage,
              loading: changes.isFetchingNextPage,
              load: () => changes.fetchNextPage(),
            }}
            twoLines
          />
        </>
      )}
      <Suspense>
        {explaining && <Explain cycle={cycle} changes={explaining} onClose={() => setExplaining(undefined)} />}
      </Suspense>
    </Card>
  );
}

interface ExplainProps {
  cycle: Cycle;
  changes: readonly UnexplainedChange[];
  onClose: () => void;
}

function Explain({ cycle, changes, onClose }: ExplainProps) {
  const t = baselineText.useText();
  const [only] = changes;
  const items = changes.map(({ itemId, title }) => ({ id: itemId, name: title }));
  return only && changes.length === 1 ? (
    <ReasonDialog
      cycleId={cycle.id}
      items={items}
      what={t('unexplained.notAsAgreed', { what: unexplainedLabels(only.fields) })}
      onClose={onClose}
    />
  ) : (
    <ReasonDialog cycleId={cycle.id} items={items} onClose={onClose} />
  );
}
