import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import type { Opportunity } from '@/api/opportunities';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { type OpportunityEntry, opportunityEntry, opportunityNeeds } from './model';
import { inWords } from './needs';

interface OpportunityEditing {
  cycleId: string;
  /** The one to change; without it a new one is added. */
  opportunity: Opportunity | undefined;
  ownerId: string;
  onSaved: (title: string) => void;
}

/** Adds an opportunity, or changes the one that is given. */
export function useOpportunityEditing({ cycleId, opportunity, ownerId, onSaved }: OpportunityEditing) {
  const queryClient = useQueryClient();
  const params = { path: { id: opportunity?.id ?? '' } };
  const loaded = (from: Opportunity | undefined): Loaded<OpportunityEntry> => ({
    values: opportunityEntry(from, ownerId),
    version: from && etagOf(from.version),
  });

  async function save(entry: OpportunityEntry, version: string | undefined) {
    const body = {
      title: entry.title.trim(),
      description: entry.description.trim(),
      ownerId: entry.ownerId,
      ...(entry.metricId === '' ? {} : { metricId: entry.metricId }),
    };
    const saved = dataOf(
      opportunity === undefined
        ? await api.POST('/api/v1/planning-cycles/{cycle}/opportunities', {
            params: { path: { cycle: cycleId } },
            body,
          })
        : await api.PUT('/api/v1/opportunities/{id}', { params, headers: ifMatch(version), body }),
    );
    await refreshPlan(queryClient);
    return loaded(saved);
  }

  return useEditing<OpportunityEntry>({
    loaded: loaded(opportunity),
    validate: (entry) => inWords(opportunityNeeds(entry)),
    save,
    reload: async () => loaded(dataOf(await api.GET('/api/v1/opportunities/{id}', { params }))),
    onSaved: ({ values }) => onSaved(values.title),
  });
}
