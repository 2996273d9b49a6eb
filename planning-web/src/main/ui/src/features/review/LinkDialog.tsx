import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { apiQuery } from '@/api/client';
import { Dialog } from '@/components/Dialog/Dialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
import type { Review } from './model';
import { reviewText } from './text';
import { useLinkStoppedItem } from './use-link-stopped-item';
import classes from './Workspace.module.css';

interface LinkDialogProps {
  review: Review;
  onClose: () => void;
}

const MOST = 200;

/** Links a stopped item that the wording alone does not give away. */
export function LinkDialog({ review, onClose }: LinkDialogProps) {
  const t = reviewText.useText();
  const link = useLinkStoppedItem(review);
  const { busy, failure, attempt } = useAttempt();
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const stopped = apiQuery.useQuery('get', '/api/v1/gate-items', {
    params: { query: { standing: ['STOPPED'], limit: MOST } },
  });
  const known = new Set([review.itemId, ...review.resemblances.map(({ itemId }) => itemId)]);
  const items = stopped.data?.items.filter(({ itemId }) => !known.has(itemId)) ?? [];

  async function save() {
    if (chosen === '') {
      setMissing(true);
      return;
    }
    await attempt(async () => {
      await link(chosen);
      onClose();
    });
  }

  return (
    <Dialog open title={t('resemblances.byHand')} onClose={onClose}>
      <form
        className={classes.fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // React hands events of a portal to the component around it.
          event.stopPropagation();
          save();
        }}
      >
        <NativeSelect
          label={t('resemblances.which')}
          description={stopped.isSuccess && items.length === 0 ? t('resemblances.noneStopped') : undefined}
          data-autofocus
          value={chosen}
          error={missing ? t('resemblances.choose') : undefined}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            setMissing(false);
          }}
          data={[
            { value: '', label: t('resemblances.choose') },
            ...items.map(({ itemId, number, title }) => ({
              value: itemId,
              label: t('resemblances.item', { number, title }),
            })),
          ]}
        />
        <p className={classes.hint}>{t('resemblances.entails')}</p>
        {stopped.isError && <ProblemNotice error={stopped.error} onRetry={stopped.refetch} />}
        {failure !== undefined && <ProblemNotice error={failure} />}
        <Button type="submit" loading={busy}>
          {t('resemblances.link')}
        </Button>
      </form>
    </Dialog>
  );
}
