import type { ReasonCode, UnexplainedField } from '@/api/baselines';
import { changeReasonText } from './text';

export function reasonLabel(code: ReasonCode): string {
  return changeReasonText.text(`codes.${code}`);
}

/** What is not as it was agreed, within a sentence: dates, cost by more than a tenth. */
export function unexplainedLabels(fields: readonly UnexplainedField[]): string {
  return fields.map((field) => changeReasonText.text(`fields.${field}`)).join(', ');
}
