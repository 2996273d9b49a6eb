import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Opportunity, opportunitiesQuery } from '@/api/opportunities';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Dialog } from '@/components/Dialog/Dialog';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { addressedText } from './text';
import { type AddressEntry, useAddressing } from './use-addressing';

interface AddressDialogProps {
  itemId: string;
  cycleId: string;
  /** The opportunities that it addresses already. */
  taken: readonly string[];
  onClose: () => void;
}

export function AddressDialog({ itemId, cycleId, taken, onClose }: AddressDialogProps) {
  const t = addressedText.useText();
  const opportunities = useQuery(opportunitiesQuery(cycleId));
  const free = (opportunities.data ?? []).filter(({ id }) => !taken.includes(id));
  if (free.length > 0) {
    return <AddressForm itemId={itemId} free={free} onClose={onClose} />;
  }
  if (opportunities.isPending) {
    return null;
  }
  return (
    <Dialog open title={t('dialog.title')} onClose={onClose}>
      {opportunities.isError ? (
        <ProblemNotice error={opportunities.error} onRetry={opportunities.refetch} />
      ) : (
        <EmptyState
          title={t('dialog.none')}
          action={<ButtonLink to="/opportunities/{-$opportunityId}">{t('dialog.toOpportunities')}</ButtonLink>}
        >
          {t('dialog.noneWords')}
        </EmptyState>
      )}
    </Dialog>
  );
}

interface AddressFormProps {
  itemId: string;
  free: readonly Opportunity[];
  onClose: () => void;
}

function AddressForm({ itemId, free, onClose }: AddressFormProps) {
  const t = addressedText.useText();
  const editing = useAddressing(itemId, ({ opportunity }) => {
    toast(t('added', { name: opportunity.title }));
    onClose();
  });
  return (
    <FormDialog<AddressEntry>
      title={t('dialog.title')}
      editing={editing}
      fieldLabels={{ opportunityId: t('dialog.field') } as Record<keyof AddressEntry & string, string>}
      saveLabel={t('dialog.save')}
      size="medium"
      onClose={onClose}
    >
      <NativeSelect
        label={t('dialog.field')}
        data={[
          { value: '', label: t('dialog.choose'), disabled: true },
          ...free.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        data-autofocus
        {...editing.form.getInputProps('opportunityId')}
      />
    </FormDialog>
  );
}
