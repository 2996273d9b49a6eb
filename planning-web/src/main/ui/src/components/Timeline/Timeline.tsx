import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { PlanYear } from '@/lib/plan-span';
import { componentText } from '../text';
import { monthsFrom, type PlanDate, type Quarter, today as todayHere } from './calendar';
import type { TimelineLink } from './links';
import {
  firstBar,
  layOut,
  NAME_ABOVE,
  NAME_BESIDE,
  quartersFor,
  subjectOf,
  type TimelineItem,
  type TimelineLane,
  type TimelineTheme,
  visibleBetween,
} from './model';
import type { Placement } from './move';
import classes from './Timeline.module.css';
import { TimelineHeader } from './TimelineHeader';
import { TimelineLaneRow } from './TimelineLaneRow';
import { TimelineLegend } from './TimelineLegend';
import { TimelineLinks } from './TimelineLinks';
import { useBarKeys } from './use-bar-keys';
import { useDragging } from './use-dragging';
import { usePickedUp } from './use-picked-up';
import { type Placing, usePlacing } from './use-placing';
import { useScrollWindow } from './use-scroll-window';

export interface TimelineProps {
  /** Names the timeline: "Portfolio roadmap 2027". */
  label: string;
  /** What the lanes are: "Product" or "Theme". */
  laneHeading: string;
  lanes: readonly TimelineLane[];
  items: readonly TimelineItem[];
  /** In the order of their colours; the first four have one each. */
  themes: readonly TimelineTheme[];
  /** Where a bar leads. */
  hrefOf: (item: TimelineItem) => string;
  /** As the server names them; the calendar years around the items when left out. */
  quarters?: readonly Quarter[];
  /** Whose quarters are meant where dates are said; months and days are said when left out. */
  year?: PlanYear | undefined;
  /** Where the line stands; the reader's own date when left out. */
  today?: PlanDate;
  /** Makes bars movable, by keys and by pointer. Rejecting puts the bar back; say why where the screen shows problems. */
  onMove?: (item: TimelineItem, to: Placement) => Promise<unknown>;
  /** Which bars may be moved; all when left out. */
  mayMove?: (item: TimelineItem) => boolean;
  /** A bar stays in its lane, and moves in time alone. */
  fixedLanes?: boolean;
  /** What a click and Enter do; they follow the bar's link when left out. */
  onOpen?: (item: TimelineItem) => void;
  /** Draws what has to come before what. */
  links?: readonly TimelineLink[];
  /** Something without dates that is to be put on the timeline. */
  placing?: Placing | undefined;
  /** It was dropped, or put back where it came from. */
  onPlacingEnd?: (item: TimelineItem, placed: boolean) => void;
  /** How wide a month is: for one that is looked at closely, or for the whole at a glance. */
  zoom?: 'months' | 'quarters' | 'year';
  /** What is looked at beside the timeline. */
  openId?: string | undefined;
}

const NO_LINKS: readonly TimelineLink[] = [];

/**
 * Swimlanes over quarters. One tab stop: arrows walk from bar to bar, Enter opens. With onMove, Space picks a bar up and the
 * arrows move it. Only what is in sight is in the page, so thousands of bars scroll as well as ten.
 */
export function Timeline(props: TimelineProps) {
  const { label, laneHeading, lanes, items, themes, hrefOf, onMove, mayMove, onOpen, links = NO_LINKS } = props;
  const t = componentText.useText();
  const id = useId();
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMediaQuery('(max-width: 48em)', false);
  const window_ = useScrollWindow(scroller);
  const [activeId, setActiveId] = useState<string>();
  const [focusWish, setFocusWish] = useState<{ id: string }>();

  const quarters = useMemo(
    () => props.quarters ?? quartersFor(items, new Date().getFullYear()),
    [props.quarters, items],
  );
  const picked = usePickedUp({ ...props, quarters });
  const layout = useMemo(
    () => layOut(lanes, picked.applyTo(items), quarters, narrow ? NAME_ABOVE : NAME_BESIDE),
    [lanes, items, quarters, narrow, picked.applyTo],
  );
  const tabStop = layout.lanes.some(({ bars }) => bars.some(({ item }) => item.id === activeId))
    ? activeId
    : firstBar(layout)?.item.id;
  const visible = visibleBetween(layout, window_.from, window_.to, tabStop);

  function focusBar(barId: string) {
    setActiveId(barId);
    setFocusWish({ id: barId });
  }
  const onKeyDown = useBarKeys({ layout, picked, focusBar });
  usePlacing({ placing: props.placing, quarters, picked, focusBar, onPlacingEnd: props.onPlacingEnd });
  const onPointerDown = useDragging({
    months: layout.months,
    picked,
    itemOf: (itemId) => items.find(({ id: other }) => other === itemId),
    focusBar,
  });

  function followInApp(event: MouseEvent) {
    const link = (event.target as HTMLElement).closest('a');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && plain && !event.defaultPrevented) {
      event.preventDefault();
      const item = onOpen && items.find(({ id: barId }) => barId === link.dataset['bar']);
      if (item) {
        onOpen(item);
      } else {
        navigate({ href: link.getAttribute('href') ?? '/' });
      }
    }
  }

  // The wish is an object of its own each time, so that a bar that changed its lane gets the focus back.
  useEffect(() => {
    if (focusWish === undefined) {
      return;
    }
    const bar = scroller.current?.querySelector<HTMLElement>(`[data-bar="${CSS.escape(focusWish.id)}"]`);
    bar?.focus({ preventScroll: true });
    bar?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [focusWish]);

  const [firstQuarter] = quarters;
  const todayAt = firstQuarter === undefined ? -1 : monthsFrom(firstQuarter, props.today ?? todayHere());
  const showsToday = todayAt >= 0 && todayAt <= layout.months;

  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the bars inside; they are handled once for all. */}
      <div
        ref={scroller}
        className={classes.scroller}
        data-movable={onMove !== undefined || undefined}
        data-zoom={props.zoom}
        style={{ '--months': layout.months } as React.CSSProperties}
        onClick={followInApp}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
      >
        <section className={classes.sheet} aria-label={label} aria-describedby={`${id}-keys`}>
          <TimelineHeader
            laneHeading={laneHeading}
            quarters={layout.quarters}
            today={showsToday ? todayAt / layout.months : undefined}
          />
          <div className={classes.lanes} style={{ height: layout.height }}>
            {showsToday && (
              <div className={classes.todayFrame} aria-hidden>
                <div className={classes.todayLine} style={{ left: `${(todayAt / layout.months) * 100}%` }} />
              </div>
            )}
            {links.length > 0 && (
              <TimelineLinks
                layout={layout}
                links={links}
                from={window_.from}
                to={window_.to}
                subject={subjectIn(items, activeId) ?? props.openId}
              />
            )}
            {visible.map((lane) => (
              <TimelineLaneRow
                key={lane.placed.lane.id}
                visible={lane}
                months={layout.months}
                themes={themes}
                year={props.year}
                hrefOf={hrefOf}
                tabStop={tabStop}
                pickedId={picked.item?.id}
                openId={props.openId}
                mayMove={onMove === undefined ? undefined : (mayMove ?? (() => true))}
                onFocus={setActiveId}
              />
            ))}
          </div>
        </section>
      </div>
      <p id={`${id}-keys`} hidden>
        {onMove === undefined ? t('timeline.keys') : t('timeline.keysMovable')}
      </p>
      <div className={classes.announcement} aria-live="assertive">
        {picked.announcement}
      </div>
      <TimelineLegend themes={themes} items={items} />
    </div>
  );
}

function subjectIn(items: readonly TimelineItem[], barId: string | undefined): string | undefined {
  const item = barId === undefined ? undefined : items.find(({ id }) => id === barId);
  return item && subjectOf(item);
}
