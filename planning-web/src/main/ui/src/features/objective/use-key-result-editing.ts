import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import type { KeyResult, Objective } from '@/api/objectives';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { figure, type KeyResultEntry, keyResultComplaints, keyResultEntry } from './entries';
import { objectiveText } from './text';
import { inWords } from './use-objective-editing';

function loadedFrom(keyResult: KeyResult): Loaded<KeyResultEntry> {
  return { values: keyResultEntry(keyResult, ''), version: etagOf(keyResult.version) };
}

/** Only of an entry that keyResultComplaints finds nothing in. */
function bodyOf(entry: KeyResultEntry) {
  return {
    title: entry.title.trim(),
    kind: entry.kind,
    unit: entry.unit.trim(),
    direction: entry.direction,
    baseline: figure(entry.baseline) ?? 0,
    target: figure(entry.target) ?? 0,
    ownerId: entry.ownerId,
    ...(entry.metricId === '' ? {} : { metricId: entry.metricId }),
  };
}

/** Adds a key result to an objective, or changes the one that is given. */
export function useKeyResultEditing(
  objective: Objective,
  keyResult: KeyResult | undefined,
  onSaved: (title: string) => void,
) {
  const queryClient = useQueryClient();
  const t = objectiveText.text;

  async function save(entry: KeyResultEntry, version: string | undefined) {
    const body = bodyOf(entry);
    const saved = dataOf(
      keyResult === undefined
        ? await api.POST('/api/v1/objectives/{id}/key-results', { params: { path: { id: objective.id } }, body })
        : await api.PUT('/api/v1/key-results/{id}', {
            params: { path: { id: keyResult.id } },
            headers: ifMatch(version),
            body,
          }),
    );
    await refreshPlan(queryClient);
    return loadedFrom(saved);
  }

  return useEditing<KeyResultEntry>({
    loaded: keyResult
      ? loadedFrom(keyResult)
      : { values: keyResultEntry(undefined, objective.owner.id), version: undefined },
    validate: (entry) => inWords(keyResultComplaints(entry), t),
    save,
    reload: async () =>
      loadedFrom(dataOf(await api.GET('/api/v1/key-results/{id}', { params: { path: { id: keyResult?.id ?? '' } } }))),
    onSaved: ({ values }) => onSaved(values.title),
  });
}
