import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { refreshPlan } from '@/api/plan';
import type { DecisionChoice, Revisit, Tripwire } from '@/api/revisits';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { revisitText } from './text';

export interface DecisionEntry extends Record<string, unknown> {
  choice: DecisionChoice | '';
  reason: string;
  changedItemId: string;
  watchesOn: boolean;
}

export interface OutcomeEntry extends Record<string, unknown> {
  outcome: string;
}

const NO_DECISION: Loaded<DecisionEntry> = {
  values: { choice: '', reason: '', changedItemId: '', watchesOn: true },
  version: undefined,
};
const NO_OUTCOME: Loaded<OutcomeEntry> = { values: { outcome: '' }, version: undefined };

/** Writes down what is decided about a tripwire that has tripped. */
export function useDecision({ id }: Tripwire, onMade: () => void) {
  const t = revisitText.text;
  const queryClient = useQueryClient();
  return useEditing<DecisionEntry>({
    loaded: NO_DECISION,
    validate: ({ choice, reason }) => ({
      ...(choice === '' ? { choice: t('decision.needChoice') } : {}),
      ...(reason.trim() === '' ? { reason: t('decision.needReason') } : {}),
    }),
    save: async ({ choice, reason, changedItemId, watchesOn }) => {
      if (choice === '') {
        return NO_DECISION;
      }
      const body = {
        choice,
        reason: reason.trim(),
        watchesOn,
        ...(changedItemId === '' || choice === 'KEEP' ? {} : { changedItemId }),
      };
      await api.POST('/api/v1/tripwires/{id}/decisions', { params: { path: { id } }, body });
      await refreshPlan(queryClient);
      onMade();
      return NO_DECISION;
    },
    // A decision is only ever added: what another person has decided is told as a refusal.
    reload: async () => NO_DECISION,
  });
}

/** Writes down what came of looking again. */
export function useOutcome({ id, dueOn }: Revisit, onMade: (next: Revisit) => void) {
  const queryClient = useQueryClient();
  return useEditing<OutcomeEntry>({
    loaded: NO_OUTCOME,
    validate: ({ outcome }) => (outcome.trim() === '' ? { outcome: revisitText.text('outcome.need') } : {}),
    save: async ({ outcome }) => {
      const body = { dueOn, outcome: outcome.trim() };
      const next = dataOf(await api.POST('/api/v1/revisits/{id}/outcomes', { params: { path: { id } }, body }));
      await refreshPlan(queryClient);
      onMade(next);
      return NO_OUTCOME;
    },
    reload: async () => NO_OUTCOME,
  });
}
