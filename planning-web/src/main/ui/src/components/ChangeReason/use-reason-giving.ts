import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '../EditForm/use-editing';
import { codeOf, complaintsAbout, type ReasonEntry } from './model';
import { changeReasonText } from './text';

const NEW: Loaded<ReasonEntry> = { values: { code: '', sentence: '' }, version: undefined };

/** Gives one reason for one or several items of a cycle. */
export function useReasonGiving(cycle: string, itemIds: readonly string[], onSaved: () => void) {
  const queryClient = useQueryClient();

  async function save({ code, sentence }: ReasonEntry) {
    const chosen = codeOf(code);
    if (chosen !== undefined) {
      await api.POST('/api/v1/planning-cycles/{cycle}/change-reasons', {
        params: { path: { cycle } },
        body: { itemIds: [...itemIds], code: chosen, sentence: sentence.trim() },
      });
    }
    await refreshPlan(queryClient);
    return NEW;
  }

  return useEditing<ReasonEntry>({
    loaded: NEW,
    validate: (entry) =>
      Object.fromEntries(
        Object.entries(complaintsAbout(entry)).map(([field, complaint]) => [
          field,
          changeReasonText.text(`missing.${complaint}`),
        ]),
      ),
    save,
    // A reason is only ever added: nobody can have changed it meanwhile.
    reload: async () => NEW,
    onSaved,
  });
}
