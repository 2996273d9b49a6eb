import { lazy, Suspense, useState } from 'react';
import { api, apiQuery } from '@/api/client';
import type { ServedKeyResult } from '@/api/objectives';
import { LinkedList } from '@/components/ListCard/LinkedList';
import { ListCard } from '@/components/ListCard/ListCard';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { ProgressBar } from '@/components/Progress/ProgressBar';
import { useRemoval } from '@/components/Removal/use-removal';
import type { ItemView } from '../item-form/model';
import { servedText } from './text';

const ServeDialog = lazy(async () => ({ default: (await import('./ServeDialog')).ServeDialog }));

/** Which outcomes the item is to move. The server says who may choose them. */
export function ServedKeyResults({ item }: { item: ItemView }) {
  const t = servedText.useText();
  const served = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/key-results', {
    params: { path: { id: item.id } },
  });
  const [adding, setAdding] = useState(false);
  const { remove, removing, failure } = useRemoval(removalOf);

  if (served.isError) {
    return <ProblemNotice error={served.error} onRetry={served.refetch} />;
  }
  if (!served.data) {
    return null;
  }
  const { items, mayChange } = served.data;

  return (
    <>
      <ListCard
        title={t('title')}
        add={mayChange && { label: t('add'), onClick: () => setAdding(true) }}
        empty={
          items.length === 0 && {
            title: t('empty.title'),
            words: t(mayChange ? 'empty.words' : 'empty.wordsReader'),
          }
        }
        failure={failure}
      >
        <LinkedList
          parts={items}
          rowOf={({ id, keyResult }) => ({
            key: id,
            title: keyResult.title,
            to: `/objectives/${keyResult.objective.id}`,
            note: <p>{t('of', { objective: keyResult.objective.name })}</p>,
            figure: <ProgressBar keyResult={keyResult} />,
          })}
          removal={mayChange && { label: removeLabel, busy: removing, remove }}
        />
      </ListCard>
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
    </>
  );
}

function removeLabel({ keyResult }: ServedKeyResult): string {
  return servedText.text('remove', { name: keyResult.title });
}

function removalOf({ id, keyResult }: ServedKeyResult) {
  const params = { path: { id } };
  return {
    withdraw: () => api.POST('/api/v1/item-key-results/{id}/withdrawals', { params }),
    restore: () => api.POST('/api/v1/item-key-results/{id}/restorations', { params }),
    doneText: servedText.text('removed', { name: keyResult.title }),
  };
}
