import {
  IconArrowBackUp,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconClockX,
  IconEye,
  IconLock,
  IconOctagonMinus,
  IconPlayerPause,
  IconRoute,
  IconWritingSign,
  type TablerIcon,
} from '@tabler/icons-react';

export type ItemState =
  | 'draft'
  | 'in-review'
  | 'awaiting-sign-off'
  | 'cleared'
  | 'cleared-with-conditions'
  | 'blocked'
  | 'stopped'
  | 'on-roadmap'
  | 'suspended'
  | 'invalidated'
  | 'expired'
  | 'returned'
  | 'under-appeal'
  | 'withdrawn';

/** Five tones carry all states: the tone says who has to act, the icon and the word say what happened. */
export type Tone = 'draft' | 'review' | 'cleared' | 'blocked' | 'stopped';

export const STATES: Readonly<Record<ItemState, { readonly tone: Tone; readonly icon: TablerIcon }>> = {
  draft: { tone: 'draft', icon: IconCircleDashed },
  'in-review': { tone: 'review', icon: IconEye },
  'awaiting-sign-off': { tone: 'review', icon: IconWritingSign },
  cleared: { tone: 'cleared', icon: IconCircleCheck },
  'cleared-with-conditions': { tone: 'cleared', icon: IconCircleCheck },
  'on-roadmap': { tone: 'cleared', icon: IconRoute },
  blocked: { tone: 'blocked', icon: IconLock },
  suspended: { tone: 'blocked', icon: IconPlayerPause },
  invalidated: { tone: 'blocked', icon: IconBan },
  expired: { tone: 'blocked', icon: IconClockX },
  returned: { tone: 'blocked', icon: IconArrowBackUp },
  'under-appeal': { tone: 'review', icon: IconEye },
  withdrawn: { tone: 'draft', icon: IconBan },
  stopped: { tone: 'stopped', icon: IconOctagonMinus },
};

/** The contract writes states in capitals (IN_REVIEW); a state this build does not know reads as blocked, never as fine. */
export function itemStateOf(contractState: string): ItemState {
  const name = contractState.toLowerCase().replaceAll('_', '-');
  const known: Readonly<Record<string, ItemState>> = {
    review: 'in-review',
    screening: 'in-review',
    sealed: 'in-review',
    active: 'on-roadmap',
    promoted: 'on-roadmap',
    removed: 'withdrawn',
  };
  if (name in STATES) {
    return name as ItemState;
  }
  return known[name] ?? 'blocked';
}
