import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { complaintsAbout, type EstimateEntry, entryOf, type ItemEstimate, inputOf } from './model';
import { valueText } from './text';

const PATH = '/api/v1/roadmap-items/{id}/estimate';

function loadedFrom(estimate: ItemEstimate): Loaded<EstimateEntry> {
  return { values: entryOf(estimate), version: etagOf(estimate.version) };
}

/** Estimates an item, for the first time or anew: the version is 0 while nothing is given. */
export function useEstimateEditing(itemId: string, estimate: ItemEstimate, onSaved: () => void) {
  const queryClient = useQueryClient();
  const params = { path: { id: itemId } };
  const t = valueText.text;

  async function save(entry: EstimateEntry, version: string | undefined) {
    const body = inputOf(entry, estimate.currency);
    const saved = dataOf(await api.PUT(PATH, { params, headers: ifMatch(version), body }));
    await queryClient.invalidateQueries({ predicate: isRoadmapQuery });
    return loadedFrom(saved);
  }

  return useEditing<EstimateEntry>({
    loaded: loadedFrom(estimate),
    validate: (entry) =>
      Object.fromEntries(
        Object.entries(complaintsAbout(entry)).map(([field, complaint]) => [field, t(`complaint.${complaint}`)]),
      ),
    save,
    reload: async () => loadedFrom(dataOf(await api.GET(PATH, { params }))),
    onSaved,
  });
}
