import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import { toast } from '@/components/Toasts/toasts';
import type { Review } from './model';
import { reviewText } from './text';
import { useRefresh } from './use-review';

const ConfirmDialog = lazy(async () => ({
  default: (await import('@/components/ConfirmDialog/ConfirmDialog')).ConfirmDialog,
}));

/** Ends the review because the item itself has to change. Any capacity that signs may do so. */
export function ReturnButton({ review }: { review: Review }) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);

  async function sendBack(reasons: string) {
    await api.POST('/api/v1/misuse-reviews/{id}/returns', {
      params: { path: { id: review.id } },
      body: { reasons },
    });
    await refresh();
    toast(t('seal.returned'));
  }

  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('seal.return')}
      </Button>
      <Suspense>
        {asking && (
          <ConfirmDialog
            open
            title={t('seal.returnTitle', { title: review.itemTitle })}
            confirmLabel={t('seal.return')}
            reason={{ label: t('seal.returnReason'), required: true }}
            onConfirm={sendBack}
            onClose={() => setAsking(false)}
          >
            {t('seal.returnWords')}
          </ConfirmDialog>
        )}
      </Suspense>
    </>
  );
}
