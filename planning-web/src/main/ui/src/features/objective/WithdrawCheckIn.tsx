import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { CheckIn } from '@/api/objectives';
import { refreshPlan } from '@/api/plan';
import { ConfirmDialog } from '@/components/ConfirmDialog/ConfirmDialog';
import { toast } from '@/components/Toasts/toasts';
import { formatDate } from '@/lib/format';
import { objectiveText } from './text';

export function WithdrawCheckIn({ checkIn: { id, checkedOn }, onClose }: { checkIn: CheckIn; onClose: () => void }) {
  const t = objectiveText.useText();
  const queryClient = useQueryClient();

  async function withdraw(reason: string) {
    await api.POST('/api/v1/check-ins/{id}/withdrawals', { params: { path: { id } }, body: { reason } });
    await refreshPlan(queryClient);
    toast(t('history.withdrawalDone'));
  }

  return (
    <ConfirmDialog
      open
      title={t('history.withdrawTitle', { day: formatDate(checkedOn) })}
      confirmLabel={t('history.withdraw')}
      danger
      reason={{ label: t('history.withdrawReason'), required: true }}
      onConfirm={withdraw}
      onClose={onClose}
    >
      {t('history.withdrawWords')}
    </ConfirmDialog>
  );
}
