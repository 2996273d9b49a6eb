import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import type { Objective } from '@/api/objectives';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { type ObjectiveEntry, objectiveComplaints, objectiveEntry } from './entries';
import { objectiveText } from './text';

function loadedFrom(objective: Objective): Loaded<ObjectiveEntry> {
  return { values: objectiveEntry(objective, {}), version: etagOf(objective.version) };
}

function bodyOf(entry: ObjectiveEntry) {
  return {
    title: entry.title.trim(),
    why: entry.why.trim(),
    themeId: entry.themeId,
    ownerId: entry.ownerId,
    commitment: entry.commitment,
    ...(entry.productId === '' ? {} : { productId: entry.productId }),
  };
}

interface ObjectiveEditingOptions {
  cycle: Cycle;
  objective: Objective | undefined;
  /** What a new one begins with. */
  first: Partial<ObjectiveEntry>;
  needsProduct: boolean;
  onSaved: (title: string) => void;
}

/** Adds an objective, or changes the one that is given. */
export function useObjectiveEditing({ cycle, objective, first, needsProduct, onSaved }: ObjectiveEditingOptions) {
  const queryClient = useQueryClient();
  const t = objectiveText.text;

  async function save(entry: ObjectiveEntry, version: string | undefined) {
    const body = bodyOf(entry);
    const saved = dataOf(
      objective === undefined
        ? await api.POST('/api/v1/planning-cycles/{cycle}/objectives', { params: { path: { cycle: cycle.id } }, body })
        : await api.PUT('/api/v1/objectives/{id}', {
            params: { path: { id: objective.id } },
            headers: ifMatch(version),
            body,
          }),
    );
    await refreshPlan(queryClient);
    return loadedFrom(saved);
  }

  return useEditing<ObjectiveEntry>({
    loaded: objective ? loadedFrom(objective) : { values: objectiveEntry(undefined, first), version: undefined },
    validate: (entry) => inWords(objectiveComplaints(entry, needsProduct), t),
    save,
    reload: async () =>
      loadedFrom(dataOf(await api.GET('/api/v1/objectives/{id}', { params: { path: { id: objective?.id ?? '' } } }))),
    onSaved: ({ values }) => onSaved(values.title),
  });
}

type NeedKey =
  | 'title'
  | 'theme'
  | 'owner'
  | 'product'
  | 'unit'
  | 'figure'
  | 'above'
  | 'below'
  | 'confidence'
  | 'day'
  | 'future';

/** What is wrong with each field, as a sentence that says what to do. */
export function inWords(
  complaints: Partial<Record<string, NeedKey>>,
  t: typeof objectiveText.text,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(complaints).flatMap(([field, need]) => (need === undefined ? [] : [[field, t(`need.${need}`)]])),
  );
}
