import { api } from '@/api/client';
import type { AddressingStrategy, Opportunity } from '@/api/opportunities';
import { LinkedList } from '@/components/ListCard/LinkedList';
import { ListCard } from '@/components/ListCard/ListCard';
import { useRemoval } from '@/components/Removal/use-removal';
import { opportunityText } from './text';

interface AddressingStrategiesProps {
  opportunity: Opportunity;
  onAdd: () => void;
}

/** The strategies of the year that go for the outcome. The server says who may choose them. */
export function AddressingStrategies({ opportunity, onAdd }: AddressingStrategiesProps) {
  const t = opportunityText.useText();
  const { remove, removing, failure } = useRemoval(removalOf);
  const { strategies, mayChooseStrategies } = opportunity;

  return (
    <ListCard
      title={t('strategies.title')}
      add={mayChooseStrategies && { label: t('strategies.add'), onClick: onAdd }}
      empty={
        strategies.length === 0 && {
          title: t('strategies.none'),
          words: t(mayChooseStrategies ? 'strategies.noneWords' : 'strategies.noneWordsReader'),
        }
      }
      failure={failure}
    >
      <LinkedList
        parts={strategies}
        rowOf={({ id, name }) => ({ key: id, title: name, to: '/strategy' })}
        removal={mayChooseStrategies && { label: removeLabel, busy: removing, remove }}
      />
    </ListCard>
  );
}

function removeLabel({ name }: AddressingStrategy): string {
  return opportunityText.text('strategies.remove', { name });
}

function removalOf({ id, name }: AddressingStrategy) {
  const params = { path: { id } };
  return {
    withdraw: () => api.POST('/api/v1/strategy-opportunities/{id}/withdrawals', { params }),
    restore: () => api.POST('/api/v1/strategy-opportunities/{id}/restorations', { params }),
    doneText: opportunityText.text('strategies.removed', { name }),
  };
}
