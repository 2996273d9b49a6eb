import type { Policy } from '@/api/policy';
import { Card } from '@/components/Card/Card';
import type { Review } from './model';
import { kindsInWords } from './quorum';
import { reviewText } from './text';
import classes from './Workspace.module.css';

/** What the tier means for the people: how many sign, in which capacities, and for how long it then holds. */
export function TierCard({ review, policy }: { review: Review; policy: Policy }) {
  const t = reviewText.useText();
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
            : `${t('tier.who', { count: quorum.signers })}, ${t('tier.of', { kinds: kindsInWords(quorum.kinds, t) })}, ${t('tier.valid', { count: quorum.validDays })}`}
        </p>
        <p className={classes.hint}>
          {t('tier.rises')} <span id="lead">{t('tier.lead', { name: review.lead.name })}.</span>
        </p>
      </Card>
    </div>
  );
}
