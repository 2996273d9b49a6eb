import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { type ShareLink, shareLinksQuery } from '@/api/share-links';
import { ConfirmDialog } from '@/components/ConfirmDialog/ConfirmDialog';
import { toast } from '@/components/Toasts/toasts';
import { shareText } from './text';

interface RevokeLinkProps {
  cycle: Cycle;
  link: ShareLink;
  onClose: () => void;
}

/** There is no way back from this, so it asks. */
export function RevokeLink({ cycle, link: { id, audience }, onClose }: RevokeLinkProps) {
  const t = shareText.useText();
  const queryClient = useQueryClient();

  async function revoke() {
    await api.POST('/api/v1/share-links/{id}/revocations', { params: { path: { id } } });
    await queryClient.invalidateQueries({ queryKey: shareLinksQuery(cycle.id).queryKey });
    toast(t('revoked', { audience }));
  }

  return (
    <ConfirmDialog
      open
      danger
      title={t('revokeTitle', { audience })}
      confirmLabel={t('revoke')}
      onConfirm={revoke}
      onClose={onClose}
    >
      {t('revokeWords')}
    </ConfirmDialog>
  );
}
