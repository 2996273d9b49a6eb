import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import type { ItemState, Tone } from '@/components/StatusBadge/states';
import { formatNumber } from '@/lib/format';
import { type RollUp, TONES } from './node';
import classes from './SightTree.module.css';
import { sightText } from './text';

const STATE_OF: Readonly<Record<Tone, ItemState>> = {
  cleared: 'cleared',
  review: 'in-review',
  blocked: 'blocked',
  draft: 'draft',
  stopped: 'stopped',
};

/** How many items stand how with the gate; what nobody has is left out. */
export function GateCounts({ sum }: { sum: RollUp }) {
  const t = sightText.useText();
  return (
    <span className={classes.counts}>
      {TONES.filter((tone) => sum.tones[tone] > 0).map((tone) => (
        <span key={tone} className={classes.count}>
          <StatusBadge state={STATE_OF[tone]} label={t(`tone.${tone}`)} iconOnly />
          {formatNumber(sum.tones[tone])}
        </span>
      ))}
    </span>
  );
}
