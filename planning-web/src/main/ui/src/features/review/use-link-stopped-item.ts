import { api } from '@/api/client';
import { toast } from '@/components/Toasts/toasts';
import type { Review } from './model';
import { reviewText } from './text';
import { useRefresh } from './use-review';

/** Links the item of a review to another one that was stopped, for good. */
export function useLinkStoppedItem(review: Pick<Review, 'id'>): (stoppedItemId: string) => Promise<void> {
  const t = reviewText.useText();
  const refresh = useRefresh();

  return async (stoppedItemId) => {
    await api.POST('/api/v1/misuse-reviews/{id}/stop-links', {
      params: { path: { id: review.id } },
      body: { stoppedItemId },
    });
    await refresh();
    toast(t('resemblances.linkedToast'));
  };
}
