import { useEffect, useState } from 'react';
import type { Policy } from '@/api/policy';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Columns } from '@/components/Columns/Columns';
import { UnsavedGuard } from '@/components/UnsavedGuard/UnsavedGuard';
import { goToAnchor } from '@/lib/anchors';
import { Hats } from './Hats';
import { Missing, Progress } from './Missing';
import { MoneyCard } from './MoneyCard';
import type { Review } from './model';
import { Parties } from './Parties';
import { Questions } from './Questions';
import { Resemblances } from './Resemblances';
import { Scenarios } from './Scenarios';
import { SealCard } from './SealCard';
import { TierCard } from './TierCard';
import { reviewText } from './text';
import { Villain } from './Villain';
import classes from './Workspace.module.css';

interface WorkspaceProps {
  review: Review;
  policy: Policy;
  onSealed: () => void;
}

/** Where a misuse review is written: several people at once, everything in sight that is still missing. */
export function Workspace({ review, policy, onSealed }: WorkspaceProps) {
  const t = reviewText.useText();
  const underWay = review.state === 'REVIEW';
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set());
  useAnchorOfAddress();

  function onUnsaved(field: string, isUnsaved: boolean) {
    setUnsaved((before) => {
      const after = new Set(before);
      if (isUnsaved) {
        after.add(field);
      } else {
        after.delete(field);
      }
      return after;
    });
  }

  return (
    <>
      {!underWay && (
        <div className={classes.notice}>
          <p>{t('sealedNotice')}</p>
          <ButtonLink to="/roadmap-items/$itemId/sign-off" params={{ itemId: review.itemId }} variant="default">
            {t('toSignOff')}
          </ButtonLink>
        </div>
      )}
      <Columns
        rail={
          <div className={classes.sticky}>
            {underWay && <Missing review={review} />}
            <Progress review={review} questions={policy.questionBank.questions} />
          </div>
        }
      >
        <Resemblances review={review} />
        <TierCard review={review} policy={policy} />
        <Questions review={review} questions={policy.questionBank.questions} onUnsaved={onUnsaved} />
        <Parties review={review} onUnsaved={onUnsaved} />
        <MoneyCard review={review} />
        <Villain review={review} />
        <Hats review={review} />
        <Scenarios review={review} />
        {underWay && <SealCard review={review} onSealed={onSealed} />}
      </Columns>
      <UnsavedGuard dirty={unsaved.size > 0} autosaves />
    </>
  );
}

/** A link from elsewhere, such as #question-FM-02, leads to that question. */
function useAnchorOfAddress() {
  useEffect(() => {
    const { hash } = window.location;
    if (hash !== '') {
      goToAnchor(decodeURIComponent(hash.slice(1)));
    }
  }, []);
}
