import { api } from '@/api/client';
import { ConfirmDialog } from '@/components/ConfirmDialog/ConfirmDialog';
import { toast } from '@/components/Toasts/toasts';
import type { Mitigation } from './model';
import { reviewText } from './text';
import { useRefresh } from './use-review';

interface VerifyDialogProps {
  mitigation: Mitigation;
  onClose: () => void;
}

export function VerifyDialog({ mitigation, onClose }: VerifyDialogProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();

  async function verify(evidence: string) {
    await api.POST('/api/v1/mitigations/{id}/verifications', {
      params: { path: { id: mitigation.id } },
      body: { evidence },
    });
    await refresh();
    toast(t('mitigation.verifiedToast'));
  }

  return (
    <ConfirmDialog
      open
      title={t('mitigation.verifyTitle')}
      confirmLabel={t('mitigation.verify')}
      reason={{ label: t('mitigation.evidence'), required: true }}
      onConfirm={verify}
      onClose={onClose}
    >
      <p>{mitigation.text}</p>
      <p>{t('mitigation.done', { measure: mitigation.measure })}</p>
      <p>{t('mitigation.verifyWords')}</p>
    </ConfirmDialog>
  );
}
