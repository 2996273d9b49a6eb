import { Button } from '@mantine/core';
import { Card } from '@/components/Card/Card';
import { LocalLink } from '@/components/LocalLink/LocalLink';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { formatDate } from '@/lib/format';
import { useAttempt } from '@/lib/use-attempt';
import { isOpen, type Resemblance, type Review } from './model';
import classes from './Resemblances.module.css';
import { reviewText } from './text';
import { useLinkStoppedItem } from './use-link-stopped-item';

/** Items that were stopped and that this one resembles: linked to it, or still to be linked before the seal. */
export function Resemblances({ review }: { review: Review }) {
  const t = reviewText.useText();
  const { resemblances } = review;
  const unlinked = resemblances.some(({ linked }) => linked == null);

  return (
    resemblances.length > 0 && (
      <div id="resemblances" className={classes.anchor}>
        <Card title={t(unlinked ? 'resemblances.title' : 'resemblances.linkedTitle')}>
          <ul className={classes.list}>
            {resemblances.map((resemblance) => (
              <StoppedItem key={resemblance.itemId} review={review} resemblance={resemblance} />
            ))}
          </ul>
        </Card>
      </div>
    )
  );
}

interface StoppedItemProps {
  review: Review;
  resemblance: Resemblance;
}

function StoppedItem({ review, resemblance }: StoppedItemProps) {
  const t = reviewText.useText();
  const { itemId, itemNumber, title, stoppedAt, guideline, reason, percent, linked } = resemblance;

  return (
    <li>
      <p className={classes.name}>
        <LocalLink to={`/roadmap-items/${itemId}`}>{t('resemblances.item', { number: itemNumber, title })}</LocalLink>
        <span className={classes.percent}>{t('resemblances.percent', { percent })}</span>
      </p>
      <p>{t('resemblances.stopped', { day: formatDate(stoppedAt), guideline })}</p>
      <p className={classes.reason}>{reason}</p>
      {linked != null ? (
        <p className={classes.hint}>{t('resemblances.linked', { name: linked.by, day: formatDate(linked.at) })}</p>
      ) : isOpen(review) && review.can.seal ? (
        <LinkButton review={review} stoppedItemId={itemId} />
      ) : (
        <p className={classes.hint}>{t('resemblances.leadLinks', { name: review.lead.name })}</p>
      )}
    </li>
  );
}

function LinkButton({ review, stoppedItemId }: { review: Review; stoppedItemId: string }) {
  const t = reviewText.useText();
  const link = useLinkStoppedItem(review);
  const { busy, failure, attempt } = useAttempt();

  return (
    <>
      <p className={classes.hint}>{t('resemblances.entails')}</p>
      <Button loading={busy} onClick={() => attempt(() => link(stoppedItemId))}>
        {t('resemblances.link')}
      </Button>
      {failure !== undefined && <ProblemNotice error={failure} />}
    </>
  );
}
