import type { PlanYear } from '@/lib/plan-span';
import { componentText } from '../text';
import { subjectOf, type TimelineItem, type TimelineLane, type TimelineTheme, type VisibleLane } from './model';
import classes from './Timeline.module.css';
import { TimelineBar } from './TimelineBar';

interface TimelineLaneRowProps {
  visible: VisibleLane;
  months: number;
  themes: readonly TimelineTheme[];
  year: PlanYear | undefined;
  hrefOf: (item: TimelineItem) => string;
  tabStop: string | undefined;
  pickedId: string | undefined;
  openId: string | undefined;
  mayMove: ((item: TimelineItem) => boolean) | undefined;
  onFocus: (itemId: string) => void;
}

export function TimelineLaneRow(props: TimelineLaneRowProps) {
  const { visible, months, themes, year, hrefOf, tabStop, pickedId, openId, mayMove, onFocus } = props;
  const { placed, bars } = visible;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a lane groups links; a fieldset would promise a form.
    <div
      role="group"
      aria-label={placed.lane.name}
      className={classes.lane}
      data-lane={placed.lane.id}
      style={{ top: placed.top, height: placed.height }}
    >
      <div className={classes.laneHead}>
        <LaneName lane={placed.lane} />
      </div>
      <div className={classes.track} data-track>
        {bars.map((bar) => (
          <TimelineBar
            key={bar.item.id}
            bar={bar}
            above={placed.above}
            months={months}
            themes={themes}
            year={year}
            href={hrefOf(bar.item)}
            isTabStop={bar.item.id === tabStop}
            isPicked={bar.item.id === pickedId}
            isOpen={openId !== undefined && subjectOf(bar.item) === openId}
            isMovable={mayMove?.(bar.item) ?? false}
            onFocus={onFocus}
          />
        ))}
      </div>
    </div>
  );
}

function LaneName({ lane: { name, detail, capacity } }: { lane: TimelineLane }) {
  return (
    <div className={classes.laneWords}>
      <div className={classes.laneName}>{name}</div>
      {detail && <div className={classes.laneDetail}>{detail}</div>}
      {capacity && <CapacityBar {...capacity} />}
    </div>
  );
}

function CapacityBar({ planned, available }: { planned: number; available: number }) {
  const t = componentText.useText();
  const over = planned - available;
  const share = available > 0 ? Math.min(1, planned / available) : 1;

  return (
    <div className={classes.capacity} data-over={over > 0 || undefined}>
      <span className={classes.capacityTrack} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      {over > 0 ? t('timeline.over', { planned, available, over }) : t('timeline.capacity', { planned, available })}
    </div>
  );
}
