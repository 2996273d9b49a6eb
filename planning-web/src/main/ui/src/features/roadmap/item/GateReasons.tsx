import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Reason } from '@/api/problem';
import { ReasonList } from '@/components/ReasonList/ReasonList';
import classes from './GatePanel.module.css';
import { itemText } from './text';

interface GateReasonsProps {
  reasons: readonly Reason[];
  /** The item was proposed just now and the gate refused. */
  refused: boolean;
  promoted: boolean;
}

/** Everything that blocks, at once. After a refusal the reader is taken to it. */
export function GateReasons({ reasons, refused, promoted }: GateReasonsProps) {
  const t = itemText.useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) {
      place.current?.focus();
    }
  }, [refused]);

  if (reasons.length === 0) {
    return promoted ? null : (
      <p className={classes.good}>
        <IconCircleCheck size={16} aria-hidden /> {t('gate.clear')}
      </p>
    );
  }
  return (
    <div ref={place} tabIndex={-1} className={classes.refusal} {...(refused ? { role: 'alert' } : {})}>
      <ReasonList reasons={reasons} {...(refused ? { title: t('gate.refused') } : {})} />
    </div>
  );
}
