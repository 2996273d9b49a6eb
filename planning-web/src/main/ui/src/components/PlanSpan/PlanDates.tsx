import { useDatesWords } from './use-dates-words';

interface PlanDatesProps {
  startsOn: string | null | undefined;
  endsOn: string | null | undefined;
}

/** When something is meant to come, as it was meant: in quarters, in months, or in days. */
export function PlanDates(dated: PlanDatesProps) {
  return useDatesWords()(dated);
}
