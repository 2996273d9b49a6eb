import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import { toast } from '@/components/Toasts/toasts';
import type { ItemView } from '../item-form/model';
import { itemText } from './text';
import { useRefresh } from './use-item';

const ConfirmDialog = lazy(async () => ({
  default: (await import('@/components/ConfirmDialog/ConfirmDialog')).ConfirmDialog,
}));

export function RemoveFromPortfolio({ item }: { item: ItemView }) {
  const t = itemText.useText();
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);

  async function remove(reason: string) {
    await api.POST('/api/v1/roadmap-items/{id}/removals', { params: { path: { id: item.id } }, body: { reason } });
    await refresh();
    toast(t('gate.removed'));
  }

  return (
    <>
      <Button variant="subtle" color="gray" fullWidth onClick={() => setAsking(true)}>
        {t('gate.remove')}
      </Button>
      <Suspense>
        {asking && (
          <ConfirmDialog
            open
            title={t('gate.removeTitle', { title: item.title })}
            confirmLabel={t('gate.remove')}
            reason={{ label: t('gate.removeReason'), required: true }}
            onConfirm={remove}
            onClose={() => setAsking(false)}
          >
            {t('gate.removeWords')}
          </ConfirmDialog>
        )}
      </Suspense>{' '}
    </>
  );
}
