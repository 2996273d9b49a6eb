import { useCallback, useState } from 'react';
import { spanInWords } from '@/lib/plan-span';
import { componentText } from '../text';
import type { Quarter } from './calendar';
import { isWithin, subjectOf, type TimelineItem, type TimelineLane } from './model';
import { isSamePlacement, type Placement } from './move';
import type { TimelineProps } from './Timeline';

interface PickedUpOptions extends Pick<TimelineProps, 'onMove' | 'mayMove' | 'fixedLanes' | 'onPlacingEnd' | 'year'> {
  lanes: readonly TimelineLane[];
  quarters: readonly Quarter[];
}

/** The one bar that is being moved: picked up, tried at another place, dropped or put back. */
export interface PickedUp {
  readonly item: TimelineItem | undefined;
  readonly placement: Placement | undefined;
  readonly laneIds: readonly string[];
  /** For screen readers, after each step. */
  readonly announcement: string;
  /** False when the bar may not be moved. */
  pickUp(item: TimelineItem): boolean;
  tryAt(placement: Placement): void;
  drop(): void;
  putBack(): void;
  /** The items as the picture shows them, with the moved one where it is held. */
  applyTo(items: readonly TimelineItem[]): readonly TimelineItem[];
}

interface Held {
  readonly item: TimelineItem;
  readonly placement: Placement;
}

export function usePickedUp(options: PickedUpOptions): PickedUp {
  const { lanes, quarters, onMove, mayMove, fixedLanes = false, onPlacingEnd, year } = options;
  const t = componentText.useText();
  const [inHand, setInHand] = useState<Held>();
  /** Dropped, and the server has not answered yet. */
  const [sent, setSent] = useState<readonly Held[]>([]);
  const [announcement, setAnnouncement] = useState('');

  const applyTo = useCallback(
    (items: readonly TimelineItem[]) => [...sent, ...(inHand ? [inHand] : [])].reduce(withHeld, items),
    [sent, inHand],
  );

  function words(placement: Placement): { dates: string; lane: string } {
    return {
      dates: spanInWords(placement.start, placement.end, year),
      lane: lanes.find(({ id }) => id === placement.laneId)?.name ?? '',
    };
  }

  async function send(dropped: Held) {
    const { item, placement } = dropped;
    setSent((others) => [...others, dropped]);
    try {
      await onMove?.(item, placement);
    } catch {
      setAnnouncement(t('timeline.refused', { title: item.title }));
    } finally {
      setSent((others) => others.filter((other) => other !== dropped));
    }
  }

  function end(item: TimelineItem, placed: boolean) {
    if (item.unscheduled) {
      onPlacingEnd?.(item, placed);
    }
  }

  return {
    item: inHand?.item,
    placement: inHand?.placement,
    laneIds: fixedLanes ? [] : lanes.map(({ id }) => id),
    announcement,
    applyTo,
    pickUp(item) {
      const isUnderWay = sent.some((other) => subjectOf(other.item) === subjectOf(item));
      if (onMove === undefined || inHand !== undefined || isUnderWay || mayMove?.(item) === false) {
        return false;
      }
      const placement = { start: item.start, end: item.end, laneId: item.laneId };
      setInHand({ item, placement });
      setAnnouncement(t('timeline.pickedUp', { title: item.title, ...words(placement) }));
      return true;
    },
    tryAt(placement) {
      if (inHand === undefined || isSamePlacement(inHand.placement, placement)) {
        return;
      }
      if (isWithin(placement, quarters)) {
        setInHand({ ...inHand, placement });
        setAnnouncement(t('timeline.heldAt', words(placement)));
      } else {
        setAnnouncement(t('timeline.endsHere'));
      }
    },
    drop() {
      if (inHand === undefined) {
        return;
      }
      const { item, placement } = inHand;
      setInHand(undefined);
      end(item, true);
      if (isSamePlacement(item, placement) && !item.unscheduled) {
        setAnnouncement(t('timeline.unmoved', { title: item.title }));
        return;
      }
      setAnnouncement(t('timeline.dropped', { title: item.title, ...words(placement) }));
      send(inHand);
    },
    putBack() {
      if (inHand) {
        setInHand(undefined);
        setAnnouncement(t('timeline.putBack', { title: inHand.item.title }));
        end(inHand.item, false);
      }
    },
  };
}

/** Every bar of what is held moves with it; the one that is held may also have left its lane. */
function withHeld(items: readonly TimelineItem[], { item: held, placement }: Held): readonly TimelineItem[] {
  const { start, end } = placement;
  const moved = items.map((item) => {
    if (item.id === held.id) {
      return { ...item, ...placement };
    }
    return subjectOf(item) === subjectOf(held) ? { ...item, start, end } : item;
  });
  return held.unscheduled && !items.some(({ id }) => id === held.id) ? [...moved, { ...held, ...placement }] : moved;
}
