import { TextInput } from '@mantine/core';
import type { Cycle } from '@/api/cycle';
import type { ShareLink } from '@/api/share-links';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import { shareText } from './text';
import { type LinkEntry, useLinkEditing } from './use-link-editing';

interface EditLinkDialogProps {
  cycle: Cycle;
  link: ShareLink;
  onClose: () => void;
}

export function EditLinkDialog({ cycle, link, onClose }: EditLinkDialogProps) {
  const t = shareText.useText();
  const editing = useLinkEditing(cycle.id, link, (audience) => {
    toast(t('changed', { audience }));
    onClose();
  });

  return (
    <FormDialog<LinkEntry>
      title={t('changeNamed', { audience: link.audience })}
      editing={editing}
      fieldLabels={{ audience: t('field.audience'), expiresOn: t('field.expiresOn') }}
      saveLabel={t('save')}
      onClose={onClose}
    >
      <TextInput
        label={t('field.audience')}
        maxLength={120}
        autoComplete="off"
        data-autofocus
        {...editing.form.getInputProps('audience')}
      />
      <TextInput type="date" label={t('field.expiresOn')} {...editing.form.getInputProps('expiresOn')} />
    </FormDialog>
  );
}
