import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import { usePolicy } from '@/api/policy';
import { useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { Evidence } from '@/components/Evidence/Evidence';
import { NextSteps } from '@/components/NextSteps/NextSteps';
import { toast } from '@/components/Toasts/toasts';
import { formatDateTime } from '@/lib/format';
import { counted, type Gate, type Review, type SignOff } from './model';
import classes from './SignOff.module.css';
import { signOffText } from './text';
import { useRefresh } from './use-refresh';

const ConfirmDialog = lazy(async () => ({
  default: (await import('@/components/ConfirmDialog/ConfirmDialog')).ConfirmDialog,
}));

/** Who has signed, what each signature is worth now, and who still has to. */
export function Signatures({ gate, review, promoted }: { gate: Gate; review: Review; promoted: boolean }) {
  const t = signOffText.useText();
  const { person } = useSession();
  const quorum = usePolicy(review.policyVersion).data?.tiers.find(({ tier }) => tier === review.tier);
  const [withdrawing, setWithdrawing] = useState<SignOff>();

  return (
    <Card
      title={t('people.title')}
      aside={quorum && t('people.count', { signed: counted(review.signOffs), needed: quorum.signers })}
    >
      {review.signOffs.length > 0 && (
        <ul className={classes.signatures}>
          {review.signOffs.map((signOff) => (
            <SignatureLine
              key={signOff.id}
              signOff={signOff}
              mine={signOff.person.id === person.id}
              onWithdraw={review.state === 'SEALED' ? () => setWithdrawing(signOff) : undefined}
            />
          ))}
        </ul>
      )}
      {gate.nextSteps.length > 0 && (
        <div className={classes.waiting}>
          <h3>{t('people.waiting')}</h3>
          <NextSteps steps={gate.nextSteps} me={person.id} />
        </div>
      )}
      <p className={classes.rule}>{t('people.rule')}</p>
      <Evidence itemId={review.itemId} reviewId={review.id} promoted={promoted} />
      <Suspense>
        {withdrawing && <WithdrawSignature signOff={withdrawing} onClose={() => setWithdrawing(undefined)} />}
      </Suspense>
    </Card>
  );
}

interface SignatureLineProps {
  signOff: SignOff;
  mine: boolean;
  onWithdraw: (() => void) | undefined;
}

function SignatureLine({ signOff, mine, onWithdraw }: SignatureLineProps) {
  const t = signOffText.useText();
  const counts = signOff.worth === 'COUNTS';
  const Icon = counts ? IconCircleCheck : IconCircleX;

  return (
    <li className={classes.signature} data-counts={counts || undefined}>
      <Icon size={17} stroke={1.8} aria-hidden />
      <div>
        <p className={classes.name}>{mine ? t('people.you') : signOff.person.name}</p>
        <p className={classes.small}>{t(`capacity.${signOff.capacity}`)}</p>
      </div>
      <div className={classes.when}>
        <p className={classes.name}>
          {counts ? t('people.approved') : signOff.worth === 'WITHDRAWN' && t('people.withdrawn')}
        </p>
        <p className={classes.small}>{formatDateTime(signOff.withdrawnAt ?? signOff.signedAt)}</p>
      </div>
      {signOff.worth !== 'COUNTS' && signOff.worth !== 'WITHDRAWN' && (
        <p className={classes.worth}>{t(`people.worth.${signOff.worth}`)}</p>
      )}
      {signOff.withdrawalReason && <p className={classes.worth}>{signOff.withdrawalReason}</p>}
      <div className={classes.worth}>
        <Button
          component="a"
          variant="subtle"
          size="compact-xs"
          href={`/api/v1/sign-offs/${signOff.id}/receipt`}
          download
        >
          {t('people.receipt')}
        </Button>
        {mine && onWithdraw && signOff.withdrawnAt == null && (
          <Button variant="subtle" size="compact-xs" onClick={onWithdraw}>
            {t('people.withdraw')}
          </Button>
        )}
      </div>
    </li>
  );
}

function WithdrawSignature({ signOff, onClose }: { signOff: SignOff; onClose: () => void }) {
  const t = signOffText.useText();
  const refresh = useRefresh();

  async function withdraw(reason: string) {
    await api.POST('/api/v1/sign-offs/{id}/withdrawals', { params: { path: { id: signOff.id } }, body: { reason } });
    await refresh();
    toast(t('people.withdrew'));
  }

  return (
    <ConfirmDialog
      open
      title={t('people.withdrawTitle')}
      confirmLabel={t('people.withdraw')}
      danger
      reason={{ label: t('people.withdrawReason'), required: true }}
      onConfirm={withdraw}
      onClose={onClose}
    >
      {t('people.withdrawWords')}
    </ConfirmDialog>
  );
}
