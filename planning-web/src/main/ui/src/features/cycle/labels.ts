import { cycleText } from './text';
import type { CycleEntry } from './use-cycle-editing';

type CycleField = 'year' | 'name' | 'fiscalStart' | 'currency' | 'phase';

/** What the fields of a cycle are called, for the form and for the conflict dialog. */
export function cycleFieldLabels(): Record<keyof CycleEntry & string, string> {
  const t = cycleText.text;
  const labels: Record<CycleField, string> = {
    year: t('form.year'),
    name: t('form.name'),
    fiscalStart: t('form.fiscalStart'),
    currency: t('form.currency'),
    phase: t('form.phase'),
  };
  return labels;
}
