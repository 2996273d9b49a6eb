import { Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import { everybodyQuery, type PersonView } from '@/api/people';
import { ConfirmDialog } from '@/components/ConfirmDialog/ConfirmDialog';
import { toast } from '@/components/Toasts/toasts';
import type { Grant } from './model';
import classes from './RevokeDialog.module.css';
import { peopleText } from './text';

interface RevokeDialogProps {
  person: PersonView;
  grant: Grant;
  onClose: () => void;
}

export function RevokeDialog({ person, grant, onClose }: RevokeDialogProps) {
  const t = peopleText.useText();
  const queryClient = useQueryClient();
  const [forCause, setForCause] = useState(false);
  const capacity = t(`capacity.${grant.capacity}`);

  async function revoke() {
    await api.POST('/api/v1/people/{id}/capacity-grants/{grantId}/revocations', {
      params: { path: { id: person.id, grantId: grant.grantId } },
      body: { forCause },
    });
    await queryClient.invalidateQueries({ queryKey: everybodyQuery.queryKey });
    toast(t('revoked', { name: person.name, capacity }));
  }

  return (
    <ConfirmDialog
      open
      title={t('revokeTitle', { name: person.name, capacity })}
      confirmLabel={t('revoke')}
      danger={forCause}
      onConfirm={revoke}
      onClose={onClose}
    >
      <p>{t('revokeWords')}</p>
      <Checkbox
        className={classes.cause}
        label={t('forCause')}
        description={t('forCauseWords')}
        checked={forCause}
        onChange={(event) => setForCause(event.currentTarget.checked)}
      />
    </ConfirmDialog>
  );
}
