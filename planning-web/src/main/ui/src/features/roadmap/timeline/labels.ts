import { formatDate } from '@/lib/format';
import type { Dates } from './model';
import type { timelineText } from './text';

type Translate = typeof timelineText.text;

export function datesInWords(
  { startsOn, endsOn }: { [Key in keyof Dates]: Dates[Key] | null },
  t: Translate,
  span: (from: string, to: string) => string,
): string {
  if (startsOn && endsOn) {
    return span(startsOn, endsOn);
  }
  if (startsOn) {
    return t('dates.from', { start: formatDate(startsOn) });
  }
  return endsOn ? t('dates.until', { end: formatDate(endsOn) }) : t('dates.none');
}
