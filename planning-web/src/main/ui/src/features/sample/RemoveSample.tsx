import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '@/api/client';
import { sessionQuery, useSession } from '@/api/session';
import { ConfirmDialog } from '@/components/ConfirmDialog/ConfirmDialog';
import { toast } from '@/components/Toasts/toasts';
import { forgetSample } from './passwords';
import { sampleQuery } from './queries';
import { sampleText } from './text';

interface RemoveSampleProps {
  open: boolean;
  onClose: () => void;
}

/** Removes the sample company and all that is in it, from outside or from inside. */
export function RemoveSample({ open, onClose }: RemoveSampleProps) {
  const t = sampleText.useText();
  const session = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  async function remove() {
    await api.DELETE('/api/v1/sample-company');
    forgetSample();
    toast(t('remove.done'));
    if (session.organisation.sample) {
      // The account that was signed in is gone with the company; its screens go first, for they ask who is signed in.
      await navigate({ to: '/sign-in' });
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, null);
    } else {
      await queryClient.invalidateQueries({ queryKey: sampleQuery.queryKey });
    }
  }

  return (
    <ConfirmDialog
      open={open}
      title={t('remove.title')}
      confirmLabel={t('remove.confirm')}
      danger
      onConfirm={remove}
      onClose={onClose}
    >
      {session.organisation.sample ? t('remove.wordsInside') : t('remove.words')}
    </ConfirmDialog>
  );
}
