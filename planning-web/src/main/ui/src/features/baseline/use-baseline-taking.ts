import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { type BaselineEntry, complaintsAbout } from './model';
import { baselineText } from './text';

const NEW: Loaded<BaselineEntry> = { values: { name: '', note: '' }, version: undefined };

/** Takes a baseline of a cycle. */
export function useBaselineTaking(cycle: string, onTaken: (name: string) => void) {
  const queryClient = useQueryClient();

  async function save({ name, note }: BaselineEntry) {
    const body = { name: name.trim(), note: note.trim() };
    await api.POST('/api/v1/planning-cycles/{cycle}/baselines', { params: { path: { cycle } }, body });
    await refreshPlan(queryClient);
    onTaken(body.name);
    return NEW;
  }

  return useEditing<BaselineEntry>({
    loaded: NEW,
    validate: (entry) =>
      Object.fromEntries(
        Object.entries(complaintsAbout(entry)).map(([field, complaint]) => [
          field,
          baselineText.text(`missing.${complaint}`),
        ]),
      ),
    save,
    // A baseline is only ever added: nobody can have changed it meanwhile.
    reload: async () => NEW,
  });
}
