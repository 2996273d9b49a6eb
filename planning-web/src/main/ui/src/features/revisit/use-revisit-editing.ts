import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import type { Revisit } from '@/api/revisits';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { type First, type RevisitEntry, revisitEntry, revisitNeeds, subjectBody } from './model';
import { inWords } from './use-tripwire-editing';

interface RevisitEditing {
  cycle: Cycle;
  /** The one to change; without it a new one is planned. */
  revisit: Revisit | undefined;
  first: First;
  onSaved: () => void;
}

/** Plans a revisit date, or changes the one that is given. */
export function useRevisitEditing({ cycle, revisit, first, onSaved }: RevisitEditing) {
  const queryClient = useQueryClient();
  const loaded = (from: Revisit | undefined): Loaded<RevisitEntry> => ({
    values: revisitEntry(from, first),
    version: from && etagOf(from.version),
  });
  const params = { path: { id: revisit?.id ?? '' } };

  async function save(entry: RevisitEntry, version: string | undefined) {
    const { question, dueOn, repeats, ownerId } = entry;
    const body = { question: question.trim(), dueOn, repeats, ownerId };
    const saved = dataOf(
      revisit === undefined
        ? await api.POST('/api/v1/planning-cycles/{cycle}/revisits', {
            params: { path: { cycle: cycle.id } },
            body: { ...subjectBody(entry), ...body },
          })
        : await api.PUT('/api/v1/revisits/{id}', { params, headers: ifMatch(version), body }),
    );
    await refreshPlan(queryClient);
    onSaved();
    return loaded(saved);
  }

  return useEditing<RevisitEntry>({
    loaded: loaded(revisit),
    validate: (entry) => inWords(revisitNeeds(entry)),
    save,
    reload: async () => loaded(dataOf(await api.GET('/api/v1/revisits/{id}', { params }))),
  });
}
