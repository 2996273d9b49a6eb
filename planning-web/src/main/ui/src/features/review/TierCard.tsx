import type { Policy } from '@/api/policy';
import { Card } from '@/components/Card/Card';
import { kindsInWords, policyWords } from '@/components/PolicyWords/policy-words';
import type { Review } from './model';
import { reviewText } from './text';
import classes from './Workspace.module.css';

/** What the tier means for the people: how many sign, in which capacities, and for how long it then holds. */
export function TierCard({ review, policy }: { review: Review; policy: Policy }) {
  const t = reviewText.useText();
  const words = policyWords.useText();
  const quorum = policy.tiers.find(({ tier }) => tier === review.tier);

  return (
    <div id="tier" className={classes.anchor}>
      <Card
        title={t('tier.title', { tier: review.tier })}
        aside={<span id="policy">{t('tier.aside', { version: review.policyVersion })}</span>}
      >
        <p className={classes.words}>
          {quorum === undefined
            ? t('tier.undefined', { version: review.policyVersion, tier: review.tier })
            : `${t('tier.who', { count: quorum.signers })}, ${t('tier.of', { kinds: kindsInWords(quorum.kinds, words) })}, ${t('tier.valid', { count: quorum.validDays })}`}
        </p>
        {quorum !== undefined && quorum.waitingDays > 0 && (
          <p className={classes.words}>{t('tier.waiting', { count: quorum.waitingDays })}</p>
        )}
        <p className={classes.hint}>
          {t('tier.rises')} <span id="lead">{t('tier.lead', { name: review.lead.name })}.</span>
        </p>
      </Card>
    </div>
  );
}
