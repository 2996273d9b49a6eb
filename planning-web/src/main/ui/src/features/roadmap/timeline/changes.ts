import type { CycleItems, TimelineRow } from '@/api/timeline';
import type { useDatesWords } from '@/components/PlanSpan/use-dates-words';
import { draftOf, type ItemDraft, type ItemView } from '../item-form/model';
import { timelineText } from './text';

const CHANGEABLE = ['startsOn', 'endsOn', 'horizon', 'themeId', 'ownerId'] as const satisfies (keyof ItemDraft)[];

type Changeable = (typeof CHANGEABLE)[number];

/** What a view of all items changes of one: nothing that the gate judges. An empty text takes away what was there. */
export type Change = Partial<Pick<ItemDraft, Changeable>>;

/** The item as the view shows it, in the words of a change. */
export function shownOf(row: TimelineRow): Required<Change> {
  const { horizon, ownerId } = row;
  return { startsOn: row.startsOn ?? '', endsOn: row.endsOn ?? '', themeId: row.themeId ?? '', horizon, ownerId };
}

/** Whether somebody else changed the very thing that is to be changed. */
export function isOvertaken(item: ItemView, shown: Required<Change>, change: Change): boolean {
  const now = draftOf(item);
  return CHANGEABLE.some((field) => change[field] !== undefined && now[field] !== shown[field]);
}

/** What takes a change back. */
export function undoing(shown: Required<Change>, change: Change): Change {
  return Object.fromEntries(
    CHANGEABLE.filter((field) => change[field] !== undefined).map((field) => [field, shown[field]]),
  );
}

/** What the row is after the change, as far as the view shows it. */
export function rowAfter(item: ItemView): Partial<TimelineRow> {
  return {
    version: item.version,
    changedAt: item.changedAt,
    horizon: item.horizon,
    ownerId: item.owner.id,
    themeId: item.theme?.id,
    startsOn: item.startsOn ?? undefined,
    endsOn: item.endsOn ?? undefined,
  };
}

interface Words extends Pick<CycleItems, 'themes' | 'people'> {
  dates: ReturnType<typeof useDatesWords>;
}

/** The changed fields of what is there or is wanted, each by its value. */
export function inWords(value: Required<Change>, change: Change, { themes, people, dates }: Words): string {
  const t = timelineText.text;
  const parts = [
    change.startsOn === undefined && change.endsOn === undefined ? '' : dates(value),
    change.horizon === undefined ? '' : t(`horizon.${value.horizon}`),
    change.themeId === undefined ? '' : (themes.find(({ id }) => id === value.themeId)?.name ?? t('none.theme')),
    change.ownerId === undefined ? '' : (people.find(({ id }) => id === value.ownerId)?.name ?? t('news.somebody')),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What is said when it is done. */
export function doneWords(item: ItemView, change: Change, words: Words): string {
  const t = timelineText.text;
  const { title, startsOn, endsOn } = item;
  if (change.startsOn !== undefined || change.endsOn !== undefined) {
    return startsOn && endsOn ? t('moved.to', { title, to: words.dates(item) }) : t('moved.off', { title });
  }
  return t('moved.to', { title, to: inWords({ ...blank, ...draftOf(item) }, change, words) });
}

const blank: Required<Change> = { startsOn: '', endsOn: '', horizon: 'NEXT', themeId: '', ownerId: '' };
