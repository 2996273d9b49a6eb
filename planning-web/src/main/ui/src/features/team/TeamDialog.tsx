import { Checkbox, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Team } from '@/api/teams';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import { teamText } from './text';
import { type TeamEntry, useTeamEditing } from './use-team-editing';

interface TeamDialogProps {
  /** The team to rename; without it the dialog adds one, and more if it is told to stay. */
  team?: Team;
  onClose: () => void;
}

export function TeamDialog({ team, onClose }: TeamDialogProps) {
  const t = teamText.useText();
  const [another, setAnother] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const editing = useTeamEditing(team, (name) => {
    toast(t(team ? 'renamed' : 'created', { name }));
    if (another) {
      field.current?.focus();
    } else {
      onClose();
    }
  });

  return (
    <FormDialog<TeamEntry>
      title={team ? t('rename') : t('new')}
      editing={editing}
      fieldLabels={{ name: t('field.name') }}
      saveLabel={team ? t('saveName') : t('create')}
      onClose={onClose}
    >
      <TextInput
        ref={field}
        label={t('field.name')}
        maxLength={80}
        autoComplete="off"
        data-autofocus
        {...editing.form.getInputProps('name')}
      />
      {team === undefined && (
        <Checkbox
          label={t('field.another')}
          checked={another}
          onChange={(event) => setAnother(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}
