import type { Period } from '@/lib/plan-span';

interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Another start; what would end before it, or has no end yet, ends with the period that it starts with. */
export function withStart({ endsOn }: Span, startsOn: string, periods: readonly Period[]): Span {
  const period = periods.find((one) => one.startsOn === startsOn);
  if (startsOn === '') {
    return { startsOn, endsOn: '' };
  }
  return { startsOn, endsOn: period && (endsOn === '' || endsOn < startsOn) ? period.endsOn : endsOn };
}

/** Another end; what would start after it, or has no start yet, starts with the period that it ends with. */
export function withEnd({ startsOn }: Span, endsOn: string, periods: readonly Period[]): Span {
  const period = periods.find((one) => one.endsOn === endsOn);
  return { startsOn: period && (startsOn === '' || startsOn > endsOn) ? period.startsOn : startsOn, endsOn };
}
