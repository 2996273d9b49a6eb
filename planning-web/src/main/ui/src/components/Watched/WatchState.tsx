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
import type { Tone } from '../StatusBadge/states';
import { ToneBadge } from '../StatusBadge/ToneBadge';
import { watchedText } from './text';

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
  return <ToneBadge {...TRIPWIRES[state]} word={t(`tripwireState.${state}`)} />;
}

/** Where a revisit date stands today. */
export function RevisitBadge({ state }: { state: RevisitState }) {
  const t = watchedText.useText();
  return <ToneBadge {...REVISITS[state]} word={t(`revisitState.${state}`)} />;
}
