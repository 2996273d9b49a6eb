import { LinkedItems } from '@/components/LinkedItems/LinkedItems';
import { opportunityText } from './text';
import { useAddressingItems } from './use-addressing-items';

/** The work that goes for the outcome. */
export function AddressingItems({ opportunityId }: { opportunityId: string }) {
  const t = opportunityText.useText();
  return (
    <LinkedItems
      title={t('items.title')}
      items={useAddressingItems(opportunityId)}
      rowId={({ id }) => id}
      none={{ title: t('items.none'), words: t('items.noneWords') }}
    />
  );
}
