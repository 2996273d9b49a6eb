import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import classes from './Hats.module.css';
import { addressOf, type Hat, isInSight } from './hats';
import type { Review } from './model';
import { reviewText } from './text';

// Only the lead of an open review needs it.
const GiveHat = lazy(async () => ({ default: (await import('./GiveHat')).GiveHat }));
const HatDialog = lazy(async () => ({ default: (await import('./HatDialog')).HatDialog }));

/** Who argues against the item and how, from under which hat. Where a hat is not asked for, the lead may still give it to somebody. */
export function Hats({ review }: { review: Review }) {
  const t = reviewText.useText();
  const [inviting, setInviting] = useState(false);
  const shown = review.hats.filter((hat) => isInSight(hat) || (inviting && hat.mayGive));
  const mayInvite = review.hats.some((hat) => hat.mayGive && !shown.includes(hat));

  return (
    (shown.length > 0 || mayInvite) && (
      <div id="hats" className={classes.anchor}>
        <Card title={t('hats.title')}>
          <p className={classes.hint}>{t('hats.words')}</p>
          <div className={classes.hats}>
            {shown.map((hat) => (
              <OneHat key={hat.hat} review={review} hat={hat} />
            ))}
            {mayInvite && (
              <div>
                <Button variant="default" onClick={() => setInviting(true)}>
                  {t('hats.invite')}
                </Button>
              </div>
            )}
          </div>
        </Card>
      </div>
    )
  );
}

function OneHat({ review, hat }: { review: Review; hat: Hat }) {
  const t = reviewText.useText();
  const [writing, setWriting] = useState<'argument' | 'answer'>();
  const { argument, answer, mayArgue, mayAnswer } = hat;

  return (
    <section className={classes.hat} aria-label={t(`hats.${hat.hat}.name`)}>
      <h3>{t(`hats.${hat.hat}.name`)}</h3>
      <p className={classes.hint}>{t(`hats.${hat.hat}.words`)}</p>
      <Wearer review={review} hat={hat} />
      {argument != null && <blockquote className={classes.argument}>{argument}</blockquote>}
      {answer != null && (
        <div className={classes.answer}>
          <h4>{t('hats.answered', { lead: review.lead.name })}</h4>
          <p>{answer}</p>
        </div>
      )}
      {(mayArgue || mayAnswer) && (
        <div className={classes.buttons}>
          {mayArgue && (
            <Button variant={argument == null ? 'filled' : 'default'} onClick={() => setWriting('argument')}>
              {t(argument == null ? 'hats.argue' : 'hats.argueAnew')}
            </Button>
          )}
          {mayAnswer && (
            <Button variant="default" onClick={() => setWriting('answer')}>
              {t(answer == null ? 'hats.answer' : 'hats.answerAnew')}
            </Button>
          )}
        </div>
      )}
      <Suspense>
        {hat.mayGive && (
          <GiveHat
            label={t(`hats.${hat.hat}.label`)}
            action={t(`hats.${hat.hat}.give`)}
            wearer={hat.wearer}
            warning={argument == null ? undefined : t('hats.setsAside')}
            give={(personId) =>
              api.PUT('/api/v1/misuse-reviews/{id}/hats/{hat}', {
                params: { path: { id: review.id, hat: addressOf(hat) } },
                body: { personId },
                headers: ifMatch(etagOf(hat.version)),
              })
            }
          />
        )}
        {writing !== undefined && (
          <HatDialog review={review} hat={hat} what={writing} onClose={() => setWriting(undefined)} />
        )}
      </Suspense>
    </section>
  );
}

function Wearer({ review, hat: { hat, wearer, argument } }: { review: Review; hat: Hat }) {
  const t = reviewText.useText();
  const { person } = useSession();
  if (wearer == null) {
    return <p>{t('hats.nobody', { lead: review.lead.name })}</p>;
  }
  if (argument != null) {
    return <p>{t(`hats.${hat}.argued`, { name: wearer.name })}</p>;
  }
  return <p>{wearer.id === person.id ? t('hats.you') : t('hats.silent', { name: wearer.name })}</p>;
}
