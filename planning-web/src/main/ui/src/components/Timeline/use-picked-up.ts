import { useCallback, useState } from 'react';
import { formatDate } from '@/lib/format';
import { componentText } from '../text';
import type { TimelineItem, TimelineLane } from './model';
import { isSamePlacement, type Placement } from './move';
import type { TimelineProps } from './Timeline';

interface PickedUpOptions extends Pick<TimelineProps, 'onMove' | 'mayMove'> {
  lanes: readonly TimelineLane[];
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
  /** Dropped, and the server has not answered yet. */
  readonly sent: boolean;
}

export function usePickedUp({ lanes, onMove, mayMove }: PickedUpOptions): PickedUp {
  const t = componentText.useText();
  const [held, setHeld] = useState<Held>();
  const [announcement, setAnnouncement] = useState('');
  const inHand = held !== undefined && !held.sent ? held : undefined;

  const applyTo = useCallback(
    (items: readonly TimelineItem[]) =>
      held === undefined
        ? items
        : items.map((item) => (item.id === held.item.id ? { ...item, ...held.placement } : item)),
    [held],
  );

  function words(placement: Placement): { start: string; end: string; lane: string } {
    return {
      start: formatDate(placement.start),
      end: formatDate(placement.end),
      lane: lanes.find(({ id }) => id === placement.laneId)?.name ?? '',
    };
  }

  async function send(item: TimelineItem, placement: Placement) {
    try {
      await onMove?.(item, placement);
    } catch {
      setAnnouncement(t('timeline.refused', { title: item.title }));
    } finally {
      setHeld(undefined);
    }
  }

  return {
    item: inHand?.item,
    placement: inHand?.placement,
    laneIds: lanes.map(({ id }) => id),
    announcement,
    applyTo,
    pickUp(item) {
      if (onMove === undefined || held !== undefined || mayMove?.(item) === false) {
        return false;
      }
      const placement = { start: item.start, end: item.end, laneId: item.laneId };
      setHeld({ item, placement, sent: false });
      setAnnouncement(t('timeline.pickedUp', { title: item.title, ...words(placement) }));
      return true;
    },
    tryAt(placement) {
      if (inHand) {
        setHeld({ ...inHand, placement });
        setAnnouncement(t('timeline.heldAt', words(placement)));
      }
    },
    drop() {
      if (inHand === undefined) {
        return;
      }
      const { item, placement } = inHand;
      if (isSamePlacement(item, placement)) {
        setHeld(undefined);
        setAnnouncement(t('timeline.unmoved', { title: item.title }));
        return;
      }
      setHeld({ item, placement, sent: true });
      setAnnouncement(t('timeline.dropped', { title: item.title, ...words(placement) }));
      send(item, placement);
    },
    putBack() {
      if (inHand) {
        setHeld(undefined);
        setAnnouncement(t('timeline.putBack', { title: inHand.item.title }));
      }
    },
  };
}
