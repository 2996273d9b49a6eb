import { type KeyboardEvent, useRef } from 'react';
import type { Stance } from '@/api/strategies';
import { STANCES } from './model';
import { STANCE_ICONS } from './StanceBadge';
import classes from './StancePicker.module.css';
import { strategyText } from './text';

interface StancePickerProps {
  /** Of which strategy. */
  name: string;
  value: Stance | undefined;
  onPick: (stance: Stance) => void;
  /** Up and down leave the row. */
  onLeave: (step: 1 | -1) => void;
}

/**
 * Four stances side by side, one tab stop. Arrows only move between them: picking one is a decision with a reason, so it
 * takes Space, Enter or the digit.
 */
export function StancePicker({ name, value, onPick, onLeave }: StancePickerProps) {
  const t = strategyText.useText();
  const group = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      onLeave(event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const radios = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
      const at = radios.indexOf(event.target as HTMLElement);
      radios.at((at + step + radios.length) % radios.length)?.focus();
    }
  }

  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={t('stanceOf', { name })}
      className={classes.picker}
      onKeyDown={onKeyDown}
    >
      {STANCES.map((stance, index) => {
        const Icon = STANCE_ICONS[stance];
        return (
          // biome-ignore lint/a11y/useSemanticElements: a native radio changes its value on every arrow key.
          <button
            key={stance}
            type="button"
            role="radio"
            aria-checked={value === stance}
            aria-keyshortcuts={String(index + 1)}
            tabIndex={value === stance || (value === undefined && index === 0) ? 0 : -1}
            className={classes.stance}
            data-stance={stance}
            onClick={() => onPick(stance)}
          >
            <Icon size={14} aria-hidden />
            {t(`stance.${stance}`)}
          </button>
        );
      })}
    </div>
  );
}
