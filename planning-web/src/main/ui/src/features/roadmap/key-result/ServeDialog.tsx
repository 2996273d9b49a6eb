import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { objectivesQuery } from '@/api/objectives';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Dialog } from '@/components/Dialog/Dialog';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { choicesOf } from './model';
import { servedText } from './text';
import { type ServeEntry, useServing } from './use-serving';

interface ServeDialogProps {
  itemId: string;
  cycleId: string;
  /** The key results that it serves already. */
  taken: readonly string[];
  onClose: () => void;
}

export function ServeDialog({ itemId, cycleId, taken, onClose }: ServeDialogProps) {
  const t = servedText.useText();
  const objectives = useQuery(objectivesQuery(cycleId));
  const choices = choicesOf(objectives.data ?? [], taken);
  if (choices.length > 0) {
    return <ServeForm itemId={itemId} choices={choices} onClose={onClose} />;
  }
  if (objectives.isPending) {
    return null;
  }
  return (
    <Dialog open title={t('dialog.title')} onClose={onClose}>
      {objectives.isError ? (
        <ProblemNotice error={objectives.error} onRetry={objectives.refetch} />
      ) : (
        <EmptyState
          title={t('dialog.none')}
          action={<ButtonLink to="/objectives">{t('dialog.toObjectives')}</ButtonLink>}
        >
          {t('dialog.noneWords')}
        </EmptyState>
      )}
    </Dialog>
  );
}

interface ServeFormProps {
  itemId: string;
  choices: ReturnType<typeof choicesOf>;
  onClose: () => void;
}

function ServeForm({ itemId, choices, onClose }: ServeFormProps) {
  const t = servedText.useText();
  const editing = useServing(itemId, ({ keyResult }) => {
    toast(t('added', { name: keyResult.title }));
    onClose();
  });
  return (
    <FormDialog<ServeEntry>
      title={t('dialog.title')}
      editing={editing}
      fieldLabels={{ keyResultId: t('dialog.field') } as Record<keyof ServeEntry & string, string>}
      saveLabel={t('dialog.save')}
      onClose={onClose}
    >
      <NativeSelect
        label={t('dialog.field')}
        data={[{ value: '', label: t('dialog.choose'), disabled: true }, ...choices]}
        data-autofocus
        {...editing.form.getInputProps('keyResultId')}
      />
    </FormDialog>
  );
}
