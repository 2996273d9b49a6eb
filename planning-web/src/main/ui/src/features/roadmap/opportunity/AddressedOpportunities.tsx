import { lazy, Suspense, useState } from 'react';
import { api, apiQuery } from '@/api/client';
import type { AddressedOpportunity } from '@/api/opportunities';
import { LinkedList } from '@/components/ListCard/LinkedList';
import { ListCard } from '@/components/ListCard/ListCard';
import { FindingBadge } from '@/components/Opportunity/FindingBadge';
import { ScoreRange } from '@/components/Opportunity/ScoreRange';
import { scoreText } from '@/components/Opportunity/text';
import { askedWords, segmentWords } from '@/components/Opportunity/words';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useRemoval } from '@/components/Removal/use-removal';
import classes from './AddressedOpportunities.module.css';
import { addressedText } from './text';

const AddressDialog = lazy(async () => ({ default: (await import('./AddressDialog')).AddressDialog }));

/** What customers want that the item is to give them. The server says who may choose it. */
export function AddressedOpportunities({ itemId, cycleId }: { itemId: string; cycleId: string }) {
  const t = addressedText.useText();
  const addressed = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/opportunities', {
    params: { path: { id: itemId } },
  });
  const [adding, setAdding] = useState(false);
  const { remove, removing, failure } = useRemoval(removalOf);

  if (addressed.isError) {
    return <ProblemNotice error={addressed.error} onRetry={addressed.refetch} />;
  }
  if (!addressed.data) {
    return null;
  }
  const { items, mayChange } = addressed.data;

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
          rowOf={({ id, opportunity }) => ({
            key: id,
            title: opportunity.title,
            to: `/opportunities/${opportunity.id}`,
            note: <BestSegment evidence={opportunity.evidence} />,
          })}
          removal={mayChange && { label: removeLabel, busy: removing, remove }}
        />
      </ListCard>
      <Suspense>
        {adding && (
          <AddressDialog
            itemId={itemId}
            cycleId={cycleId}
            taken={items.map(({ opportunity }) => opportunity.id)}
            onClose={() => setAdding(false)}
          />
        )}
      </Suspense>
    </>
  );
}

function BestSegment({ evidence: [best] }: Pick<AddressedOpportunity['opportunity'], 'evidence'>) {
  const t = scoreText.useText();
  return best ? (
    <div className={classes.best}>
      <ScoreRange score={best.score} finding={best.finding} />
      <FindingBadge finding={best.finding} />
      <span className={classes.note}>
        {segmentWords(best)}, {askedWords(best)}
      </span>
    </div>
  ) : (
    <p className={classes.note}>{t('noEvidence')}</p>
  );
}

function removeLabel({ opportunity }: AddressedOpportunity): string {
  return addressedText.text('remove', { name: opportunity.title });
}

function removalOf({ id, opportunity }: AddressedOpportunity) {
  const params = { path: { id } };
  return {
    withdraw: () => api.POST('/api/v1/item-opportunities/{id}/withdrawals', { params }),
    restore: () => api.POST('/api/v1/item-opportunities/{id}/restorations', { params }),
    doneText: addressedText.text('removed', { name: opportunity.title }),
  };
}
