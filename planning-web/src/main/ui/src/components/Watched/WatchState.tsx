import {
  IconBellRinging,
  IconCalendarCheck,
  IconCalendarDue,
  IconCalendarTime,
  IconCircleCheck,
  IconCircleDashed,
  type TablerIcon,
} from '@tabler/icons-react';
import type { RevisitState, TripwireState } from '@/api/revisits';
import { watchedText } from './text';
import classes from './Watched.module.css';

type Tone = 'draft' | 'review' | 'cleared' | 'blocked';

const TRIPWIRES: Record<TripwireState, { tone: Tone; icon: TablerIcon }> = {
  WAITING: { tone: 'draft', icon: IconCircleDashed },
  HOLDS: { tone: 'cleared', icon: IconCircleCheck },
  TRIPPED: { tone: 'blocked', icon: IconBellRinging },
};

const REVISITS: Record<RevisitState, { tone: Tone; icon: TablerIcon }> = {
  PLANNED: { tone: 'draft', icon: IconCalendarTime },
  DUE: { tone: 'review', icon: IconCalendarDue },
  OVERDUE: { tone: 'blocked', icon: IconCalendarDue },
  DONE: { tone: 'cleared', icon: IconCalendarCheck },
};

/** How a tripwire stands, by tone, icon and word together. */
export function TripwireBadge({ state }: { state: TripwireState }) {
  const t = watchedText.useText();
  return <Badge {...TRIPWIRES[state]} word={t(`tripwireState.${state}`)} />;
}

/** Where a revisit date stands today. */
export function RevisitBadge({ state }: { state: RevisitState }) {
  const t = watchedText.useText();
  return <Badge {...REVISITS[state]} word={t(`revisitState.${state}`)} />;
}

function Badge({ tone, icon: Icon, word }: { tone: Tone; icon: TablerIcon; word: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {word}
    </span>
  );
}
