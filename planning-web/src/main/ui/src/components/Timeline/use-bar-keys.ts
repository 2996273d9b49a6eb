import type { KeyboardEvent } from 'react';
import { type Direction, neighbour, type TimelineLayout } from './model';
import { movedBy } from './move';
import type { PickedUp } from './use-picked-up';

interface BarKeysOptions {
  layout: TimelineLayout;
  picked: PickedUp;
  focusBar: (itemId: string) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The keys of the timeline: walking while nothing is held, moving while something is. */
export function useBarKeys({ layout, picked, focusBar }: BarKeysOptions): (event: KeyboardEvent) => void {
  function move(event: KeyboardEvent, itemId: string) {
    const { placement } = picked;
    switch (event.key) {
      case 'Enter':
      case ' ':
        event.preventDefault();
        picked.drop();
        break;
      case 'Escape':
        event.preventDefault();
        picked.putBack();
        break;
      default: {
        const to = placement && movedBy(event, placement, picked.laneIds);
        if (event.key.startsWith('Arrow') || event.key.startsWith('Page')) {
          event.preventDefault();
        }
        if (to === undefined) {
          return;
        }
        picked.tryAt(to);
      }
    }
    focusBar(itemId);
  }

  function walk(event: KeyboardEvent, itemId: string) {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const next = neighbour(layout, itemId, direction);
      if (next) {
        focusBar(next.item.id);
      }
    } else if (event.key === ' ') {
      event.preventDefault();
      const item = layout.lanes.flatMap(({ bars }) => bars).find((bar) => bar.item.id === itemId)?.item;
      if (item) {
        picked.pickUp(item);
      }
    }
  }

  return (event) => {
    const itemId = (event.target as HTMLElement).closest<HTMLElement>('[data-bar]')?.dataset['bar'];
    if (itemId === undefined) {
      return;
    }
    if (picked.item?.id === itemId) {
      move(event, itemId);
    } else {
      walk(event, itemId);
    }
  };
}
