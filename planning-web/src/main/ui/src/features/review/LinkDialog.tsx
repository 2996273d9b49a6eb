import { Button } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '@/components/Dialog/Dialog';
import { type FoundItem, ItemSelect } from '@/components/ItemSelect/ItemSelect';
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

const STOPPED = { standing: ['STOPPED'] };

/** Links a stopped item that the wording alone does not give away. */
export function LinkDialog({ review, onClose }: LinkDialogProps) {
  const t = reviewText.useText();
  const link = useLinkStoppedItem(review);
  const { busy, failure, attempt } = useAttempt();
  const [chosen, setChosen] = useState<FoundItem | null>(null);
  const [missing, setMissing] = useState(false);

  async function save() {
    if (chosen === null) {
      setMissing(true);
      return;
    }
    await attempt(async () => {
      await link(chosen.id);
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
        <ItemSelect
          label={t('resemblances.which')}
          among={STOPPED}
          without={[review.itemId, ...review.resemblances.map(({ itemId }) => itemId)]}
          noneWords={t('resemblances.noneStopped')}
          noneFoundWords={t('resemblances.noneFound')}
          autoFocus
          value={chosen}
          error={missing ? t('resemblances.choose') : undefined}
          onChange={(item) => {
            setChosen(item);
            setMissing(false);
          }}
        />
        <p className={classes.hint}>{t('resemblances.entails')}</p>
        {failure !== undefined && <ProblemNotice error={failure} />}
        <Button type="submit" loading={busy}>
          {t('resemblances.link')}
        </Button>
      </form>
    </Dialog>
  );
}
