import { Textarea } from '@mantine/core';
import type { Dependency } from '@/api/dependencies';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import { itemDependencyText } from './text';
import { type NoteEntry, useNoteEditing } from './use-note-editing';

interface NoteDialogProps {
  dependency: Dependency;
  /** The number of the item at the other end. */
  number: string;
  onClose: () => void;
}

export function NoteDialog({ dependency, number, onClose }: NoteDialogProps) {
  const t = itemDependencyText.useText();
  const editing = useNoteEditing(dependency, () => {
    toast(t('note.saved'));
    onClose();
  });

  return (
    <FormDialog<NoteEntry>
      title={t('note.title', { number })}
      editing={editing}
      fieldLabels={{ note: t('dialog.note') } as Record<keyof NoteEntry & string, string>}
      saveLabel={t('note.save')}
      onClose={onClose}
    >
      <Textarea
        label={t('dialog.note')}
        description={t('dialog.noteHint')}
        autosize
        minRows={3}
        data-autofocus
        {...editing.form.getInputProps('note')}
      />
    </FormDialog>
  );
}
