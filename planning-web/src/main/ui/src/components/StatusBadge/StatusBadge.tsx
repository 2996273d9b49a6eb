import { componentText } from '../text';
import classes from './StatusBadge.module.css';
import { type ItemState, STATES } from './states';
import { ToneBadge } from './ToneBadge';

interface StatusBadgeProps {
  state: ItemState;
  /** Replaces the word when the screen can say more: "Cleared until 4 March". */
  label?: string;
  /** Only the icon, with the word for screen readers; for places that show the word elsewhere. */
  iconOnly?: boolean;
}

/** How an item stands. */
export function StatusBadge({ state, label, iconOnly = false }: StatusBadgeProps) {
  const t = componentText.useText();
  const { tone, icon: Icon } = STATES[state];
  const word = label ?? t(`state.${state}`);

  if (iconOnly) {
    return (
      <span className={classes.icon} data-tone={tone} role="img" aria-label={word} title={word}>
        <Icon size={15} stroke={1.8} aria-hidden />
      </span>
    );
  }
  return <ToneBadge tone={tone} icon={Icon} word={word} />;
}
