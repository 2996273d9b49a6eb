import { Button } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import type { Schema } from '@/api/client';
import { problemOf } from '@/api/problem';
import { holds, useSession } from '@/api/session';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { Evidence } from '@/components/Evidence/Evidence';
import { NextSteps } from '@/components/NextSteps/NextSteps';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { formatDateTime } from '@/lib/format';
import type { ItemView } from '../item-form/model';
import classes from './GatePanel.module.css';
import { GateReasons } from './GateReasons';
import { RemoveFromPortfolio } from './RemoveFromPortfolio';
import { itemText } from './text';
import { usePropose } from './use-propose';

export type Gate = Schema<'GateView'>;

interface GatePanelProps {
  item: ItemView;
  gate: Gate;
}

/** How the item stands with the gate, everything that blocks it, who acts next, and the question to the gate itself. */
export function GatePanel({ item, gate }: GatePanelProps) {
  const t = itemText.useText();
  const { person } = useSession();
  const propose = usePropose(item.id);
  const refused = propose.isError && problemOf(propose.error).reasons.length > 0;

  return (
    <Card title={t('gate.title')} aside={<StatusBadge state={itemStateOf(gate.standing)} />}>
      <PortfolioLine item={item} />
      {propose.isSuccess && item.portfolioEntry != null && (
        <p role="status" className={classes.good}>
          <IconCircleCheck size={16} aria-hidden /> {t('gate.promoted')}
        </p>
      )}
      {propose.isError && !refused && <ProblemNotice error={propose.error} />}
      <GateReasons reasons={gate.reasons} refused={refused} promoted={item.portfolioEntry != null} />
      {gate.nextSteps.length > 0 && (
        <div className={classes.next}>
          <h3>{t('gate.next')}</h3>
          <NextSteps steps={gate.nextSteps} me={person.id} />
        </div>
      )}
      <div className={classes.buttons} data-print="hide">
        {item.portfolioEntry == null && item.can.promote && (
          <Button fullWidth loading={propose.isPending} onClick={() => propose.mutate()}>
            {t('gate.propose')}
          </Button>
        )}
        {item.portfolioEntry == null && !item.can.promote && (
          <p className={classes.hint}>{t('gate.mayNotPropose', { product: item.product.name })}</p>
        )}
        <AppealLink item={item} gate={gate} />
        <GateLink item={item} gate={gate} />
        {item.portfolioEntry != null && (
          <ButtonLink to="/portfolio" variant="default" fullWidth>
            {t('gate.openPortfolio')}
          </ButtonLink>
        )}
        <Evidence
          itemId={item.id}
          reviewId={gate.review?.statement == null ? undefined : gate.review.id}
          promoted={item.portfolioEntry != null}
        />
        {item.can.takeOff && <RemoveFromPortfolio item={item} />}
      </div>
    </Card>
  );
}

function PortfolioLine({ item: { portfolioEntry } }: { item: ItemView }) {
  const t = itemText.useText();
  if (portfolioEntry == null) {
    return null;
  }
  const when = formatDateTime(portfolioEntry.enteredAt);
  return (
    <p className={classes.entry}>
      {portfolioEntry.state === 'ACTIVE' ? t('gate.onPortfolio', { when }) : t('gate.suspended', { when })}
    </p>
  );
}

/** The way to the appeal: for whoever may make or decide one, and for everybody who wants to read it. */
function AppealLink({ item, gate: { appeals } }: GatePanelProps) {
  const t = itemText.useText();
  if (appeals.right == null && appeals.appeals.length === 0) {
    return null;
  }
  const decides = appeals.appeals.some(({ mayVote }) => mayVote);
  const label = decides ? 'gate.decideAppeal' : appeals.right != null ? 'gate.appeal' : 'gate.seeAppeal';

  return (
    <ButtonLink
      to="/roadmap-items/$itemId/appeal"
      params={{ itemId: item.id }}
      variant="default"
      rightSection={<IconArrowRight size={15} aria-hidden />}
      fullWidth
    >
      {t(label)}
    </ButtonLink>
  );
}

/** The way to where the gate's work is done at this moment; a review is started by whom the gate names for it. */
function GateLink({ item, gate }: GatePanelProps) {
  const t = itemText.useText();
  const session = useSession();
  const state = gate.review?.state;
  // A review that was returned or voided, or whose stop was set aside, is past: the next one starts anew.
  const open = state === 'REVIEW' || (state === 'STOPPED' && gate.stops.some(({ inForce }) => inForce));
  const named = gate.nextSteps.some(({ who }) => who.some(({ id }) => id === session.person.id));

  const starts = named && holds(session, 'MISUSE_REVIEWER');
  // Where a new review is due, whoever may start it does; for everybody else there is still the statement.
  const sealed = state === 'SEALED' && !(gate.renewal != null && starts);

  if (!sealed && !open && !starts) {
    return null;
  }
  const label = sealed ? 'gate.seeSignOff' : open ? 'gate.openReview' : 'gate.startReview';

  return (
    <ButtonLink
      to={sealed ? '/roadmap-items/$itemId/sign-off' : '/roadmap-items/$itemId/misuse-review'}
      params={{ itemId: item.id }}
      variant="default"
      rightSection={<IconArrowRight size={15} aria-hidden />}
      fullWidth
    >
      {t(label)}
    </ButtonLink>
  );
}
