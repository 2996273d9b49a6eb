import { Button } from '@mantine/core';
import { IconOctagonMinus } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { type Capacity, holds, type Session, useSession } from '@/api/session';
import type { Gate, Review, SealedReview } from './model';
import classes from './SignOff.module.css';
import { useStatementCheck } from './Statement';
import { signOffText } from './text';
import { useRefresh } from './use-refresh';

const SignDialog = lazy(async () => ({ default: (await import('./SignDialog')).SignDialog }));
const StopItem = lazy(async () => ({ default: (await import('@/components/StopItem/StopItem')).StopItem }));

const DECIDING: readonly Capacity[] = ['EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER'];

interface DecisionProps {
  itemId: string;
  gate: Gate;
  sealed: SealedReview;
}

/** Approve or stop: always in reach. It offers what the server lets this person do, and says why not otherwise. */
export function Decision({ itemId, gate, sealed: { review, statement } }: DecisionProps) {
  const t = signOffText.useText();
  const session = useSession();
  const refresh = useRefresh();
  const check = useStatementCheck(statement);
  const [deciding, setDeciding] = useState<'sign' | 'stop'>();
  const section = useRef<HTMLElement>(null);
  const stopped = gate.stops.some(({ inForce }) => inForce);
  const mayStop = DECIDING.some((capacity) => holds(session, capacity)) && !stopped;
  const maySign = review.can.signAs.length > 0 && check !== 'differs';

  /** The button that opened the dialog is gone once the decision is made, so the focus goes to what it came to. */
  function close() {
    setDeciding(undefined);
    section.current?.focus();
  }

  return (
    <section ref={section} tabIndex={-1} className={classes.decision} aria-label={t('decide.label')} data-print="hide">
      {stopped && <p className={classes.whyNot}>{t('decide.stopped')}</p>}
      {!stopped && !maySign && <WhyNot review={review} session={session} differs={check === 'differs'} />}
      {(maySign || mayStop) && (
        <div className={classes.bar}>
          {mayStop && (
            <Button
              size="md"
              variant="default"
              className={classes.touch}
              leftSection={<IconOctagonMinus size={17} aria-hidden />}
              onClick={() => setDeciding('stop')}
            >
              {t('decide.stop')}
            </Button>
          )}
          {maySign && (
            <Button size="md" className={classes.touch} onClick={() => setDeciding('sign')}>
              {t('decide.approve')}
            </Button>
          )}
        </div>
      )}
      <Suspense>
        {deciding === 'sign' && <SignDialog review={review} statement={statement} onClose={close} />}
        {deciding === 'stop' && (
          <StopItem itemId={itemId} itemTitle={review.itemTitle} open onClose={close} onStopped={refresh} />
        )}
      </Suspense>
    </section>
  );
}

function WhyNot({ review, session, differs }: { review: Review; session: Session; differs: boolean }) {
  const t = signOffText.useText();
  const mine = review.signOffs.find(({ person, worth }) => person.id === session.person.id && worth === 'COUNTS');

  if (differs) {
    return <p className={classes.whyNot}>{t('decide.mismatch')}</p>;
  }
  if (mine !== undefined) {
    return <p className={classes.whyNot}>{t('decide.signed')}</p>;
  }
  if (review.can.cannotSignBecause.length === 0) {
    return <p className={classes.whyNot}>{t('decide.notAsked')}</p>;
  }
  return (
    <div className={classes.whyNot}>
      <strong>{t('decide.cannot')}</strong>
      <ul>
        {review.can.cannotSignBecause.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
