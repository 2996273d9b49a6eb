import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { Confidence, KeyResult } from '@/api/objectives';
import { refreshPlan } from '@/api/plan';
import { useEditing } from '@/components/EditForm/use-editing';
import { todayAt } from '@/lib/today';
import { type CheckInEntry, checkInComplaints, figure } from './entries';
import { objectiveText } from './text';
import { inWords } from './use-objective-editing';

/** Says how far a key result came. It begins with what was said last of confidence, as most often nothing changed in that. */
export function useCheckIn(keyResult: KeyResult, onSaved: () => void) {
  const queryClient = useQueryClient();
  const t = objectiveText.text;
  const today = todayAt(new Date());
  const followsMetric = keyResult.metric != null;
  const first: CheckInEntry = {
    value: '',
    confidence: keyResult.lastCheckIn?.confidence ?? '',
    note: '',
    checkedOn: today,
  };

  async function save(entry: CheckInEntry) {
    const value = figure(entry.value);
    dataOf(
      await api.POST('/api/v1/key-results/{id}/check-ins', {
        params: { path: { id: keyResult.id } },
        body: {
          checkedOn: entry.checkedOn,
          // An entry without it has been complained about before.
          confidence: entry.confidence as Confidence,
          note: entry.note.trim(),
          ...(followsMetric || value === undefined ? {} : { value }),
        },
      }),
    );
    await refreshPlan(queryClient);
    return { values: first, version: undefined };
  }

  return useEditing<CheckInEntry>({
    loaded: { values: first, version: undefined },
    validate: (entry) => inWords(checkInComplaints(entry, { followsMetric, today }), t),
    save,
    reload: async () => ({ values: first, version: undefined }),
    onSaved,
  });
}
