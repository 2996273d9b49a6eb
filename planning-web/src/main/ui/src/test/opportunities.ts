import type { Evidence, Opportunity } from '@/api/opportunities';

/** What a segment says that is underserved beyond doubt. */
export function anEvidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    id: 'evidence-1',
    opportunityId: 'opportunity-1',
    dimension: 'Region',
    segment: 'DACH',
    source: 'Survey by mail',
    askedOn: '2026-09-14',
    asked: 210,
    important: 172,
    satisfied: 61,
    importance: { value: 8.2, low: 7.6, high: 8.7 },
    satisfaction: { value: 2.9, low: 2.3, high: 3.6 },
    score: { value: 13.5, low: 11.6, high: 15 },
    finding: 'UNDERSERVED',
    version: 1,
    ...changes,
  };
}

/** The same from a handful of calls. */
export function aHandful(changes: Partial<Evidence> = {}): Evidence {
  return anEvidence({
    id: 'evidence-2',
    segment: 'Nordics',
    asked: 12,
    important: 10,
    satisfied: 4,
    score: { value: 13.3, low: 5.5, high: 17.7 },
    finding: 'TOO_FEW_ASKED',
    ...changes,
  });
}

/** An outcome that one item and one strategy address. */
export function anOpportunity(changes: Partial<Opportunity> = {}): Opportunity {
  return {
    id: 'opportunity-1',
    cycleId: 'cycle-1',
    title: 'Pay without a queue',
    description: 'Drivers wait at the gate.',
    owner: { id: 'person-1', name: 'Ada Lindqvist' },
    evidence: [anEvidence(), aHandful()],
    strategies: [{ id: 'link-1', optionId: 'option-1', name: 'Strategy 1' }],
    itemCount: 1,
    mayChange: true,
    mayChooseStrategies: true,
    version: 1,
    ...changes,
  };
}
