import { formatDate, formatDateRange } from '@/lib/format';
import { itemDependencyText } from './text';

interface Dated {
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

/** From when until when, as far as it is known. */
export function datesOf({ startsOn, endsOn }: Dated): string {
  const t = itemDependencyText.text;
  if (startsOn != null && endsOn != null) {
    return formatDateRange(startsOn, endsOn);
  }
  if (startsOn != null) {
    return t('openEnd', { from: formatDate(startsOn) });
  }
  return endsOn == null ? t('noDates') : t('openStart', { until: formatDate(endsOn) });
}
