import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import type { Tripwire } from '@/api/revisits';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import {
  type First,
  limitBody,
  measureBody,
  type Needs,
  subjectBody,
  type TripwireEntry,
  tripwireEntry,
  tripwireNeeds,
} from './model';
import { revisitText } from './text';

/** What is wrong with each field, as a sentence that says what to do. */
export function inWords(needs: Needs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(needs).flatMap(([field, need]) =>
      need === undefined ? [] : [[field, revisitText.text(`need.${need}`)]],
    ),
  );
}

interface TripwireEditing {
  cycle: Cycle;
  /** The one to change; without it a new one is set. */
  tripwire: Tripwire | undefined;
  first: First;
  onSaved: (measure: string) => void;
}

/** Sets a tripwire, or changes the one that is given. */
export function useTripwireEditing({ cycle, tripwire, first, onSaved }: TripwireEditing) {
  const queryClient = useQueryClient();
  const loaded = (from: Tripwire | undefined): Loaded<TripwireEntry> => ({
    values: tripwireEntry(from, first),
    version: from && etagOf(from.version),
  });
  const params = { path: { id: tripwire?.id ?? '' } };

  async function save(entry: TripwireEntry, version: string | undefined) {
    const body = limitBody(entry);
    const saved = dataOf(
      tripwire === undefined
        ? await api.POST('/api/v1/planning-cycles/{cycle}/tripwires', {
            params: { path: { cycle: cycle.id } },
            body: { ...subjectBody(entry), ...measureBody(entry.measureId), ...body },
          })
        : await api.PUT('/api/v1/tripwires/{id}', { params, headers: ifMatch(version), body }),
    );
    await refreshPlan(queryClient);
    onSaved(saved.measure.name);
    return loaded(saved);
  }

  return useEditing<TripwireEntry>({
    loaded: loaded(tripwire),
    validate: (entry) => inWords(tripwireNeeds(entry)),
    save,
    reload: async () => loaded(dataOf(await api.GET('/api/v1/tripwires/{id}', { params }))),
  });
}
