import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { opportunitiesQuery } from '@/api/opportunities';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { ChooseDialog } from '@/components/ChooseDialog/ChooseDialog';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { addressedText } from './text';

interface AddressDialogProps {
  itemId: string;
  cycleId: string;
  /** The opportunities that it addresses already. */
  taken: readonly string[];
  onClose: () => void;
}

/** Lets an item address an opportunity. */
export function AddressDialog({ itemId, cycleId, taken, onClose }: AddressDialogProps) {
  const t = addressedText.useText();
  const opportunities = useQuery(opportunitiesQuery(cycleId));
  const free = (opportunities.data ?? []).filter(({ id }) => !taken.includes(id));

  async function address(opportunityId: string) {
    const params = { path: { id: itemId } };
    const body = { opportunityId };
    const { opportunity } = dataOf(await api.POST('/api/v1/roadmap-items/{id}/opportunities', { params, body }));
    return t('added', { name: opportunity.title });
  }

  return (
    <ChooseDialog
      words={{
        title: t('dialog.title'),
        field: t('dialog.field'),
        choose: t('dialog.choose'),
        missing: t('dialog.missing'),
        save: t('dialog.save'),
      }}
      field="opportunityId"
      query={opportunities}
      choices={free.map(({ id, title }) => ({ value: id, label: title }))}
      none={
        <EmptyState
          title={t('dialog.none')}
          action={<ButtonLink to="/opportunities/{-$opportunityId}">{t('dialog.toOpportunities')}</ButtonLink>}
        >
          {t('dialog.noneWords')}
        </EmptyState>
      }
      save={address}
      onClose={onClose}
    />
  );
}
