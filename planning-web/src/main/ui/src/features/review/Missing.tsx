import { IconCircleCheck } from '@tabler/icons-react';
import { Card } from '@/components/Card/Card';
import { partName, policyWords } from '@/components/PolicyWords/policy-words';
import { ReasonList } from '@/components/ReasonList/ReasonList';
import { followHere, goToAnchor } from '@/lib/anchors';
import { silentHats } from './hats';
import { partsOf, type Question, type Review } from './model';
import { reviewText } from './text';
import classes from './Workspace.module.css';

/** Every sealing rule that does not hold yet, all at once; each leads to the field that it is about. */
export function Missing({ review }: { review: Review }) {
  const t = reviewText.useText();
  if (review.unmet.length === 0) {
    return (
      <p className={classes.good} role="status">
        <IconCircleCheck size={17} aria-hidden /> {t('missing.none')}
      </p>
    );
  }
  return (
    <ReasonList
      reasons={review.unmet}
      title={t('missing.title', { count: review.unmet.length })}
      onFollow={(reason) => followHere(reason.link)}
    />
  );
}

interface ProgressProps {
  review: Review;
  questions: readonly Question[];
}

/** The parts of the review with what is open in each, as a way through a long page. */
export function Progress({ review, questions }: ProgressProps) {
  const t = reviewText.useText();
  const words = policyWords.useText();
  const parts = partsOf(questions, review.tier, review.answers);

  return (
    <Card title={t('missing.progress')}>
      <ul className={classes.progress}>
        {parts
          .filter(({ asked }) => asked.length > 0)
          .map(({ part, open }) => (
            <Step key={part} anchor={`part-${part}`} name={partName(part, words)} open={open} />
          ))}
        <Step anchor="parties" name={t('parties.title')} />
        {review.moneyPage.asked && (
          <Step anchor="money" name={t('money.title')} open={review.moneyPage.figures == null ? 1 : 0} />
        )}
        <Step anchor="villain" name={t('villain.title')} />
        {review.hats.some(({ asked }) => asked) && (
          <Step anchor="hats" name={t('hats.title')} open={silentHats(review.hats)} />
        )}
        <Step anchor="scenarios" name={t('scenarios.title')} />
        <Step anchor="seal" name={t('seal.title')} />
      </ul>
    </Card>
  );
}

function Step({ anchor, name, open }: { anchor: string; name: string; open?: number }) {
  const t = reviewText.useText();
  return (
    <li>
      <a
        href={`#${anchor}`}
        onClick={(event) => {
          event.preventDefault();
          goToAnchor(anchor);
        }}
      >
        <span>{name}</span>
        {open !== undefined && open > 0 && <span className={classes.open}>{t('missing.open', { count: open })}</span>}
        {open === 0 && (
          <span className={classes.doneMark}>
            <IconCircleCheck size={15} aria-hidden /> {t('missing.done')}
          </span>
        )}
      </a>
    </li>
  );
}
