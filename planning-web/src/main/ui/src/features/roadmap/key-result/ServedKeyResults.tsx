import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { api, apiQuery } from '@/api/client';
import type { ServedKeyResult } from '@/api/objectives';
import { refreshPlan } from '@/api/plan';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { ProgressBar } from '@/components/Progress/ProgressBar';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
import type { ItemView } from '../item-form/model';
import classes from './ServedKeyResults.module.css';
import { servedText } from './text';

const ServeDialog = lazy(async () => ({ default: (await import('./ServeDialog')).ServeDialog }));

/** Which outcomes the item is to move. The server says who may choose them. */
export function ServedKeyResults({ item }: { item: ItemView }) {
  const t = servedText.useText();
  const served = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/key-results', {
    params: { path: { id: item.id } },
  });
  const [adding, setAdding] = useState(false);
  const { remove, removing, failure } = useRemoval();

  if (served.isError) {
    return <ProblemNotice error={served.error} onRetry={served.refetch} />;
  }
  if (!served.data) {
    return null;
  }
  const { items, mayChange } = served.data;
  const addButton = mayChange && (
    <Button
      variant={items.length > 0 ? 'subtle' : 'default'}
      size="xs"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {t('add')}
    </Button>
  );

  return (
    <Card title={t('title')} flush aside={items.length > 0 && addButton}>
      {items.length === 0 ? (
        <EmptyState part title={t('empty.title')} action={addButton}>
          {t(mayChange ? 'empty.words' : 'empty.wordsReader')}
        </EmptyState>
      ) : (
        <ServedList served={items} mayChange={mayChange} removing={removing} onRemove={remove} />
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
      <Suspense>
        {adding && (
          <ServeDialog
            itemId={item.id}
            cycleId={item.cycle.id}
            taken={items.map(({ keyResult }) => keyResult.id)}
            onClose={() => setAdding(false)}
          />
        )}
      </Suspense>
    </Card>
  );
}

interface ServedListProps {
  served: readonly ServedKeyResult[];
  mayChange: boolean;
  removing: boolean;
  onRemove: (served: ServedKeyResult) => void;
}

function ServedList({ served, mayChange, removing, onRemove }: ServedListProps) {
  const t = servedText.useText();
  return (
    <ul className={classes.list}>
      {served.map((one) => {
        const { title, objective } = one.keyResult;
        return (
          <li key={one.id} className={classes.served}>
            <div className={classes.words}>
              <h3>
                <Link to="/objectives/$objectiveId" params={{ objectiveId: objective.id }}>
                  {title}
                </Link>
              </h3>
              <p>{t('of', { objective: objective.name })}</p>
            </div>
            <ProgressBar keyResult={one.keyResult} />
            {mayChange && (
              <ActionIcon
                aria-label={t('remove', { name: title })}
                disabled={removing}
                data-print="hide"
                onClick={() => onRemove(one)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Takes it away at once, as it can be brought back as fast. */
function useRemoval() {
  const t = servedText.text;
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();

  async function withdraw({ id, keyResult }: ServedKeyResult) {
    const params = { path: { id } };
    await api.POST('/api/v1/item-key-results/{id}/withdrawals', { params });
    await refreshPlan(queryClient);
    const undo = () =>
      attempt(async () => {
        await api.POST('/api/v1/item-key-results/{id}/restorations', { params });
        await refreshPlan(queryClient);
      });
    toast(t('removed', { name: keyResult.title }), { undo });
  }

  return { remove: (served: ServedKeyResult) => attempt(() => withdraw(served)), removing: busy, failure };
}
