import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import type { Evidence, Opportunity } from '@/api/opportunities';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { segmentWords } from '@/components/Opportunity/words';
import { countOf, type EvidenceEntry, evidenceEntry, evidenceNeeds } from './model';
import { inWords } from './needs';

interface EvidenceEditing {
  opportunity: Opportunity;
  /** What is corrected; without it a segment is added. */
  evidence: Evidence | undefined;
  today: string;
  onSaved: (segment: string) => void;
}

/** Says what one more segment says, or corrects what is given. */
export function useEvidenceEditing({ opportunity, evidence, today, onSaved }: EvidenceEditing) {
  const queryClient = useQueryClient();
  const params = { path: { id: evidence?.id ?? '' } };
  const loaded = (from: Evidence | undefined): Loaded<EvidenceEntry> => ({
    values: evidenceEntry(from, today),
    version: from && etagOf(from.version),
  });

  async function save(entry: EvidenceEntry, version: string | undefined) {
    const body = bodyOf(entry);
    const saved = dataOf(
      evidence === undefined
        ? await api.POST('/api/v1/opportunities/{id}/evidence', { params: { path: { id: opportunity.id } }, body })
        : await api.PUT('/api/v1/evidence/{id}', { params, headers: ifMatch(version), body }),
    );
    await refreshPlan(queryClient);
    return loaded(saved);
  }

  return useEditing<EvidenceEntry>({
    loaded: loaded(evidence),
    validate: (entry) => inWords(evidenceNeeds(entry, today)),
    save,
    reload: async () => loaded(dataOf(await api.GET('/api/v1/evidence/{id}', { params }))),
    onSaved: ({ values }) => onSaved(segmentWords(values)),
  });
}

/** Only of an entry that evidenceNeeds finds nothing in. */
function bodyOf(entry: EvidenceEntry) {
  return {
    dimension: entry.dimension.trim(),
    segment: entry.segment.trim(),
    source: entry.source.trim(),
    askedOn: entry.askedOn,
    asked: countOf(entry.asked) ?? 0,
    important: countOf(entry.important) ?? 0,
    satisfied: countOf(entry.satisfied) ?? 0,
  };
}
