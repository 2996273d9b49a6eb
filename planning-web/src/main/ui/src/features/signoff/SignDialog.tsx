import { useState } from 'react';
import { api } from '@/api/client';
import { isProblem } from '@/api/problem';
import { PasswordStepUp } from '@/components/PasswordStepUp/PasswordStepUp';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import { formatDate } from '@/lib/format';
import type { Review, SealedReview } from './model';
import classes from './SignOff.module.css';
import { signOffText } from './text';
import { useRefresh } from './use-refresh';

interface SignDialogProps {
  review: Review;
  statement: SealedReview['statement'];
  onClose: () => void;
}

/** The last step of a signature: in which capacity, bound to which text, and the password again. */
export function SignDialog({ review, statement, onClose }: SignDialogProps) {
  const t = signOffText.useText();
  const refresh = useRefresh();
  const [first] = review.can.signAs;
  const [capacity, setCapacity] = useState(first);

  async function sign(password: string) {
    if (capacity === undefined) {
      return;
    }
    try {
      await api.POST('/api/v1/misuse-reviews/{id}/sign-offs', {
        params: { path: { id: review.id } },
        body: { capacity, meaning: 'APPROVE', statementHash: statement.hash, password },
      });
    } catch (error) {
      if (isProblem(error, 'statement-changed')) {
        await refresh();
      }
      throw error;
    }
    await refresh();
    toast(t('sign.done'));
  }

  return (
    <PasswordStepUp
      open
      title={t('sign.title', { title: review.itemTitle })}
      confirmLabel={t('sign.confirm')}
      onConfirm={sign}
      onClose={onClose}
    >
      <div className={classes.signing}>
        <p>{t('sign.words')}</p>
        <p className={classes.small}>
          {t('summary', {
            number: review.itemNumber,
            tier: review.tier,
            verdict: review.verdict == null ? '' : t(`verdict.${review.verdict}`),
            until: formatDate(statement.validUntil),
          })}
        </p>
        <p className={classes.hash}>{t('sign.fingerprint', { hash: statement.hash })}</p>
        <Segments
          label={t('sign.capacity')}
          options={review.can.signAs.map((value) => ({ value, label: t(`capacity.${value}`) }))}
          value={capacity}
          onChange={setCapacity}
        />
      </div>
    </PasswordStepUp>
  );
}
