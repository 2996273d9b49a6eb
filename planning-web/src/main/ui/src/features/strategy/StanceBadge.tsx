import { IconArrowUpRight, IconBan, IconClockPause, IconCompass, type TablerIcon } from '@tabler/icons-react';
import type { Stance } from '@/api/strategies';
import classes from './StanceBadge.module.css';
import { strategyText } from './text';

export const STANCE_ICONS: Readonly<Record<Stance, TablerIcon>> = {
  PURSUE: IconArrowUpRight,
  EXPLORE: IconCompass,
  NOT_NOW: IconClockPause,
  NEVER: IconBan,
};

export function StanceBadge({ stance }: { stance: Stance }) {
  const t = strategyText.useText();
  const Icon = STANCE_ICONS[stance];
  return (
    <span className={classes.badge} data-stance={stance}>
      <Icon size={14} aria-hidden />
      {t(`stance.${stance}`)}
    </span>
  );
}
