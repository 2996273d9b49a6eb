import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import type { ItemView } from '../item-form/model';
import { itemText } from './text';
import { useConsequence } from './use-consequence';
import { useItem } from './use-item';

// Arrives while the item is being fetched.
const ItemEditForm = lazy(async () => ({ default: (await import('./ItemEditForm')).ItemEditForm }));

export function ItemEditPage() {
  const { itemId = '' } = useParams({ strict: false });
  return <ItemEditScreen itemId={itemId} />;
}

export function ItemEditScreen({ itemId }: { itemId: string }) {
  const item = useItem(itemId);

  if (item.isError) {
    return <ProblemNotice error={item.error} onRetry={item.refetch} />;
  }
  return item.data ? <ItemEdit item={item.data} /> : null;
}

function ItemEdit({ item }: { item: ItemView }) {
  const t = itemText.useText();
  const navigate = useNavigate();
  const { tell } = useConsequence(item.id);
  const toItem = `/roadmap-items/${item.id}`;

  return (
    <>
      <PageHeader title={t('editing.title', { title: item.title })} back={{ to: toItem, label: t('editing.back') }} />
      <Card>
        {item.can.edit ? (
          <Suspense>
            <ItemEditForm
              item={item}
              onSaved={(consequence) => {
                tell(consequence);
                navigate({ to: toItem });
              }}
            />
          </Suspense>
        ) : (
          <EmptyState title={t('editing.notYoursTitle')}>
            {t('editing.notYours', { product: item.product.name })}
          </EmptyState>
        )}
      </Card>
    </>
  );
}
