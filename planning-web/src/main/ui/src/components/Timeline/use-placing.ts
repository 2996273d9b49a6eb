import { useEffect, useRef } from 'react';
import { dateAt, monthsFrom, type Quarter } from './calendar';
import type { TimelineItem } from './model';
import { wholeMonths } from './move';
import type { PickedUp } from './use-picked-up';

/** Something without dates that is taken to the timeline: by keys, or under the pointer that drags it. */
export interface Placing {
  readonly item: TimelineItem;
  readonly byPointer: boolean;
}

/** How long something is that had no dates. */
export const USUAL_MONTHS = 3;

interface PlacingOptions {
  placing: Placing | undefined;
  quarters: readonly Quarter[];
  picked: PickedUp;
  focusBar: (itemId: string) => void;
  onPlacingEnd: ((item: TimelineItem, placed: boolean) => void) | undefined;
}

/** Takes what is to be placed in hand as soon as it is given, and lets it follow the pointer when that brought it. */
export function usePlacing(options: PlacingOptions): void {
  const latest = useRef(options);
  latest.current = options;
  const { placing } = options;

  useEffect(() => {
    if (placing === undefined) {
      return;
    }
    if (!latest.current.picked.pickUp(placing.item)) {
      latest.current.onPlacingEnd?.(placing.item, false);
      return;
    }
    const { item } = placing;
    latest.current.focusBar(item.id);
    if (!placing.byPointer) {
      return;
    }
    function onMove(event: PointerEvent) {
      const at = monthAt(event, latest.current.quarters);
      if (at !== undefined) {
        latest.current.picked.tryAt({ ...wholeMonths(at, USUAL_MONTHS), laneId: item.laneId });
      }
    }
    function onUp(event: PointerEvent) {
      if (monthAt(event, latest.current.quarters) === undefined) {
        latest.current.picked.putBack();
      } else {
        latest.current.picked.drop();
        latest.current.focusBar(item.id);
      }
      stop();
    }
    function onKey(event: KeyboardEvent) {
      if (event.key === 'Escape') {
        event.preventDefault();
        latest.current.picked.putBack();
        stop();
      }
    }
    function stop() {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
      window.removeEventListener('keydown', onKey, true);
    }
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
    window.addEventListener('keydown', onKey, true);
    return stop;
  }, [placing]);
}

/** The day under the pointer, where a lane's track is. */
function monthAt({ clientX, clientY }: PointerEvent, quarters: readonly Quarter[]): string | undefined {
  const track = document
    .elementFromPoint(clientX, clientY)
    ?.closest('[data-lane]')
    ?.querySelector('[data-track]')
    ?.getBoundingClientRect();
  const [first] = quarters;
  if (track === undefined || first === undefined || clientX < track.left || clientX >= track.right) {
    return undefined;
  }
  return dateAt(first, ((clientX - track.left) / track.width) * quarters.length * 3);
}

/** Where it is tried first: the month of today while that is in sight, else the first. */
export function firstPlace(quarters: readonly Quarter[], today: string): { start: string; end: string } {
  const [first] = quarters;
  if (first === undefined) {
    return wholeMonths(today, USUAL_MONTHS);
  }
  const at = monthsFrom(first, today);
  return wholeMonths(at >= 0 && at < quarters.length * 3 ? today : first.startsOn, USUAL_MONTHS);
}
