import { useEffect, useRef } from 'react';
import type { Stance, StrategyOption } from '@/api/strategies';
import { isTyping } from '@/lib/keyboard';
import { stanceOfKey } from './model';
import type { Stances } from './use-stances';

interface StanceKeysOptions {
  options: readonly StrategyOption[];
  active: number;
  /** Absent for who may only read: then the keys only move. */
  stances: Stances | undefined;
  onMove: (index: number) => void;
}

function rowOf(option: StrategyOption | undefined): HTMLElement | null {
  return option === undefined ? null : document.getElementById(`strategy-${option.id}`);
}

/** Going through all strategies without the mouse: j and k move, 1 to 4 take a stance and lead into its reason. */
export function useStanceKeys({ options, active, stances, onMove }: StanceKeysOptions) {
  function go(index: number) {
    const target = Math.max(0, Math.min(options.length - 1, index));
    const row = rowOf(options[target]);
    onMove(target);
    const stop = row?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]') ?? row?.querySelector('button');
    stop?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }

  function pick(option: StrategyOption, stance: Stance) {
    stances?.edit(option, { stance });
    // The reason appears with the stance: it can take the focus in the next frame.
    requestAnimationFrame(() => {
      const reason = rowOf(option)?.querySelector('textarea');
      reason?.focus();
      reason?.select();
    });
  }

  const latest = useRef({ go, pick, options, active, stances });
  latest.current = { go, pick, options, active, stances };

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) {
        return;
      }
      const now = latest.current;
      const option = now.options[now.active];
      const stance = stanceOfKey(event.key);
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        now.go(now.active + (event.key === 'j' ? 1 : -1));
      } else if (stance && option && now.stances) {
        event.preventDefault();
        now.pick(option, stance);
      }
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return { go, pick };
}
