import { formatDate } from '@/lib/format';
import { planSpanText } from './text';
import { useSpanWords } from './use-span-words';

interface Dated {
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
}

/** Says of something that may have dates when it is meant to come, as far as it is known. */
export function useDatesWords(): (dated: Dated) => string {
  const t = planSpanText.useText();
  const span = useSpanWords();
  return ({ startsOn, endsOn }) => {
    if (startsOn && endsOn) {
      return span(startsOn, endsOn);
    }
    if (startsOn) {
      return t('from', { day: formatDate(startsOn) });
    }
    return endsOn ? t('until', { day: formatDate(endsOn) }) : t('none');
  };
}
