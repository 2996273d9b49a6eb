import type { TablerIcon } from '@tabler/icons-react';
import classes from './StatusBadge.module.css';
import type { Tone } from './states';

interface ToneBadgeProps {
  tone: Tone;
  icon: TablerIcon;
  word: string;
}

/** How something stands, by tone, icon and word together: never by colour alone. */
export function ToneBadge({ tone, icon: Icon, word }: ToneBadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {word}
    </span>
  );
}
