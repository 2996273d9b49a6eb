import { lazy, Suspense } from 'react';
import { api } from '@/api/client';
import { useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import type { Review } from './model';
import { reviewText } from './text';
import classes from './Workspace.module.css';

// Only the lead of an open review needs it.
const GiveHat = lazy(async () => ({ default: (await import('./GiveHat')).GiveHat }));

/** Who wears the villain's hat. The lead gives it away; everybody else sees who has it. */
export function Villain({ review }: { review: Review }) {
  const t = reviewText.useText();
  const { person } = useSession();
  const mayGive = review.can.seal;

  return (
    <div id="villain" className={classes.anchor}>
      <Card title={t('villain.title')}>
        <p className={classes.hint}>{t('villain.words')}</p>
        {(review.villain != null || !mayGive) && (
          <p className={classes.words}>
            {review.villain == null
              ? t('villain.nobody', { lead: review.lead.name })
              : review.villain.id === person.id
                ? t('villain.you')
                : t('villain.is', { name: review.villain.name })}
          </p>
        )}
        <Suspense>
          {mayGive && (
            <GiveHat
              label={t('villain.label')}
              action={t('villain.give')}
              wearer={review.villain}
              give={(personId) =>
                api.PUT('/api/v1/misuse-reviews/{id}/villain', {
                  params: { path: { id: review.id } },
                  body: { personId },
                })
              }
            />
          )}
        </Suspense>
      </Card>
    </div>
  );
}
