import type { Cycle } from '@/api/cycle';
import { watchedText } from '@/components/Watched/text';
import { limitText, subjectText } from '@/components/Watched/words';
import { CSV_COLUMNS, type CsvWords } from './model';
import { revisitText } from './text';

/** What the file is written with. */
export function csvWords(cycle: Cycle): CsvWords {
  const t = revisitText.text;
  return {
    columns: Object.fromEntries(CSV_COLUMNS.map((column) => [column, t(`csv.${column}`)])) as CsvWords['columns'],
    tripwire: t('csv.tripwire'),
    revisit: t('csv.revisit'),
    tripwireState: ({ state }) => watchedText.text(`tripwireState.${state}`),
    revisitState: ({ state }) => watchedText.text(`revisitState.${state}`),
    subject: subjectText,
    limit: (tripwire) => limitText(tripwire, cycle.currency),
    decision: ({ last }) => (last == null ? '' : `${t(`choice.${last.choice}`)}: ${last.reason}`),
  };
}
