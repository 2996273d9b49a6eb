import { NativeSelect, Textarea } from '@mantine/core';
import { FormDialog } from '../FormDialog/FormDialog';
import { toast } from '../Toasts/toasts';
import { reasonLabel } from './labels';
import { REASON_CODES, type ReasonEntry } from './model';
import { changeReasonText } from './text';
import { useReasonGiving } from './use-reason-giving';

interface ReasonDialogProps {
  cycleId: string;
  /** One or several: they get the same reason. */
  items: readonly { readonly id: string; readonly name: string }[];
  /** What is not as it was agreed, when it is one item. */
  what?: string;
  onGiven?: () => void;
  onClose: () => void;
}

/** Asks why items are not any more as they were agreed. */
export function ReasonDialog({ cycleId, items, what, onGiven, onClose }: ReasonDialogProps) {
  const t = changeReasonText.useText();
  const words = { count: items.length, name: items[0]?.name ?? '' };
  const editing = useReasonGiving(
    cycleId,
    items.map(({ id }) => id),
    () => {
      toast(t('given', words));
      onGiven?.();
      onClose();
    },
  );
  const { form } = editing;

  return (
    <FormDialog<ReasonEntry>
      title={t('title', words)}
      editing={editing}
      fieldLabels={{ code: t('code'), sentence: t('sentence') } as Record<keyof ReasonEntry & string, string>}
      saveLabel={t('save')}
      onClose={onClose}
    >
      {what && <p>{what}</p>}
      <p>{t('words', words)}</p>
      <NativeSelect
        label={t('code')}
        data={[
          { value: '', label: t('choose'), disabled: true },
          ...REASON_CODES.map((code) => ({ value: code, label: reasonLabel(code) })),
        ]}
        data-autofocus
        {...form.getInputProps('code')}
      />
      <Textarea
        label={t(form.getValues().code === 'OTHER' ? 'sentenceOther' : 'sentence')}
        autosize
        minRows={2}
        {...form.getInputProps('sentence')}
      />
    </FormDialog>
  );
}
