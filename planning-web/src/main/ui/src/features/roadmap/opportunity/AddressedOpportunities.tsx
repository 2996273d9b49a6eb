import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { api, apiQuery } from '@/api/client';
import type { AddressedOpportunity } from '@/api/opportunities';
import { refreshPlan } from '@/api/plan';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { LocalLink } from '@/components/LocalLink/LocalLink';
import { FindingBadge } from '@/components/Opportunity/FindingBadge';
import { ScoreRange } from '@/components/Opportunity/ScoreRange';
import { scoreText } from '@/components/Opportunity/text';
import { askedWords, segmentWords } from '@/components/Opportunity/words';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
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
  const { remove, removing, failure } = useRemoval();

  if (addressed.isError) {
    return <ProblemNotice error={addressed.error} onRetry={addressed.refetch} />;
  }
  if (!addressed.data) {
    return null;
  }
  const { items, mayChange } = addressed.data;
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
        <AddressedList addressed={items} mayChange={mayChange} removing={removing} onRemove={remove} />
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
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
    </Card>
  );
}

interface AddressedListProps {
  addressed: readonly AddressedOpportunity[];
  mayChange: boolean;
  removing: boolean;
  onRemove: (addressed: AddressedOpportunity) => void;
}

function AddressedList({ addressed, mayChange, removing, onRemove }: AddressedListProps) {
  const t = addressedText.useText();
  return (
    <ul className={classes.list}>
      {addressed.map((one) => {
        const { id, title, evidence } = one.opportunity;
        return (
          <li key={one.id} className={classes.addressed}>
            <div className={classes.words}>
              <h3>
                <LocalLink to={`/opportunities/${encodeURIComponent(id)}`}>{title}</LocalLink>
              </h3>
              <BestSegment evidence={evidence} />
            </div>
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

/** Takes it away at once, as it can be brought back as fast. */
function useRemoval() {
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();

  async function withdraw({ id, opportunity }: AddressedOpportunity) {
    const params = { path: { id } };
    await api.POST('/api/v1/item-opportunities/{id}/withdrawals', { params });
    await refreshPlan(queryClient);
    const undo = () =>
      attempt(async () => {
        await api.POST('/api/v1/item-opportunities/{id}/restorations', { params });
        await refreshPlan(queryClient);
      });
    toast(addressedText.text('removed', { name: opportunity.title }), { undo });
  }

  return { remove: (addressed: AddressedOpportunity) => attempt(() => withdraw(addressed)), removing: busy, failure };
}
