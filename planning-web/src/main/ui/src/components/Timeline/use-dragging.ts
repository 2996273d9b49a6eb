import { type PointerEvent, useEffect, useRef } from 'react';
import type { TimelineItem } from './model';
import { type MovedPart, type Placement, shifted } from './move';
import type { PickedUp } from './use-picked-up';

interface DraggingOptions {
  months: number;
  picked: PickedUp;
  itemOf: (itemId: string) => TimelineItem | undefined;
  focusBar: (itemId: string) => void;
}

/** A hand trembles: less than this is a click. */
const THRESHOLD = 5;

/** Moves a bar, or one of its ends, with the pointer: in whole months, and into another lane. */
export function useDragging(options: DraggingOptions): (event: PointerEvent) => void {
  const latest = useRef(options);
  latest.current = options;
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  return (down) => {
    const target = down.target as HTMLElement;
    const bar = target.closest<HTMLElement>('[data-bar][data-movable]');
    const track = bar?.parentElement;
    const found = latest.current.itemOf(bar?.dataset['bar'] ?? '');
    if (down.button !== 0 || !track || !found) {
      return;
    }
    const item = found;
    const part = (target.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? 'both') as MovedPart;
    const monthWidth = track.clientWidth / latest.current.months;
    const from: Placement = { start: item.start, end: item.end, laneId: item.laneId };
    let dragging = false;

    function onMove(event: globalThis.PointerEvent) {
      const byX = event.clientX - down.clientX;
      const byY = event.clientY - down.clientY;
      if (!dragging && Math.hypot(byX, byY) < THRESHOLD) {
        return;
      }
      const { picked } = latest.current;
      if (!dragging) {
        dragging = picked.pickUp(item);
        if (!dragging) {
          end();
          return;
        }
      }
      const laneId = part === 'both' ? laneAt(event) : undefined;
      const to = shifted(from, Math.round(byX / monthWidth), part);
      if (to) {
        picked.tryAt({ ...to, laneId: laneId ?? from.laneId });
      }
    }
    function onUp(event: globalThis.PointerEvent) {
      if (dragging) {
        preventNextClick();
        latest.current.picked.drop();
        latest.current.focusBar(item.id);
        event.preventDefault();
      }
      end();
    }
    function onKey(event: KeyboardEvent) {
      if (event.key === 'Escape' && dragging) {
        event.preventDefault();
        latest.current.picked.putBack();
        preventNextClick();
        end();
      }
    }
    function end() {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
      window.removeEventListener('keydown', onKey, true);
      stop.current = undefined;
    }
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
    window.addEventListener('keydown', onKey, true);
    stop.current = end;
  };
}

function laneAt({ clientX, clientY }: { clientX: number; clientY: number }): string | undefined {
  return document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-lane]')?.dataset['lane'];
}

/** Letting go of a link would follow it. */
function preventNextClick(): void {
  function swallow(event: MouseEvent) {
    event.preventDefault();
    event.stopPropagation();
  }
  window.addEventListener('click', swallow, { capture: true, once: true });
  window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
