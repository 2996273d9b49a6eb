import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Review } from './model';
import { reviewText } from './text';

// Only a lead who knows better than the machine needs it.
const LinkDialog = lazy(async () => ({ default: (await import('./LinkDialog')).LinkDialog }));

/** For a lead who knows of a stopped item that this one resembles in other words. */
export function LinkByHand({ review }: { review: Review }) {
  const t = reviewText.useText();
  const [choosing, setChoosing] = useState(false);

  return (
    <>
      <Button variant="subtle" onClick={() => setChoosing(true)}>
        {t('resemblances.byHand')}
      </Button>
      <Suspense>{choosing && <LinkDialog review={review} onClose={() => setChoosing(false)} />}</Suspense>
    </>
  );
}
