import { Textarea, TextInput } from '@mantine/core';
import type { Cycle } from '@/api/cycle';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import type { BaselineEntry } from './model';
import { baselineText } from './text';
import { useBaselineTaking } from './use-baseline-taking';

export function BaselineDialog({ cycle, onClose }: { cycle: Cycle; onClose: () => void }) {
  const t = baselineText.useText();
  const editing = useBaselineTaking(cycle.id, (name) => {
    toast(t('dialog.taken', { name }));
    onClose();
  });
  const { form } = editing;

  return (
    <FormDialog<BaselineEntry>
      title={t('dialog.title', { year: cycle.year })}
      editing={editing}
      fieldLabels={{ name: t('dialog.name'), note: t('dialog.note') } as Record<keyof BaselineEntry & string, string>}
      saveLabel={t('dialog.save')}
      onClose={onClose}
    >
      <p>{t('dialog.words')}</p>
      <TextInput
        label={t('dialog.name')}
        description={t('dialog.nameHint')}
        maxLength={80}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Textarea label={t('dialog.note')} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
