import { api } from '@/api/client';
import { ifMatch } from '@/api/middleware';
import { ConfirmDialog } from '@/components/ConfirmDialog/ConfirmDialog';
import { toast } from '@/components/Toasts/toasts';
import type { Scenario } from './model';
import { reviewText } from './text';
import { useRefresh } from './use-review';

interface WithdrawDialogProps {
  scenario: Scenario;
  onClose: () => void;
}

export function WithdrawDialog({ scenario, onClose }: WithdrawDialogProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();

  async function withdraw() {
    await api.DELETE('/api/v1/misuse-scenarios/{id}', {
      params: { path: { id: scenario.id } },
      headers: ifMatch(`"${scenario.version}"`),
    });
    await refresh();
    toast(t('scenarios.withdrawn'));
  }

  return (
    <ConfirmDialog
      open
      title={t('scenarios.withdrawTitle', { title: scenario.title })}
      confirmLabel={t('scenarios.withdraw')}
      danger
      onConfirm={withdraw}
      onClose={onClose}
    >
      {t('scenarios.withdrawWords')}
    </ConfirmDialog>
  );
}
