import { useNavigate, useParams } from '@tanstack/react-router';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import type { ItemView } from '../item-form/model';
import { useConsequence } from './Consequence';
import { ItemEditForm } from './ItemEditForm';
import { itemText } from './text';
import { useItem } from './use-item';

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
          <ItemEditForm
            item={item}
            onSaved={(consequence) => {
              tell(consequence);
              navigate({ to: toItem });
            }}
          />
        ) : (
          <EmptyState title={t('editing.notYoursTitle')}>
            {t('editing.notYours', { product: item.product.name })}
          </EmptyState>
        )}
      </Card>
    </>
  );
}
