import { useQueryClient } from '@tanstack/react-query';
import { type Budget, budgetQuery } from '@/api/budget';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { ProblemError, problemOf } from '@/api/problem';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { type BudgetEntry, budgetEntryOf, budgetInputOf, budgetPointer, complaintsAboutBudget } from './model';
import { budgetText } from './text';

function loadedFrom(budget: Budget): Loaded<BudgetEntry> {
  return { values: budgetEntryOf(budget), version: etagOf(budget.version) };
}

/** The form names the quarters otherwise than the server. */
function inThisForm(error: unknown): unknown {
  if (!(error instanceof ProblemError)) {
    return error;
  }
  const problem = problemOf(error);
  const errors = problem.errors.map((complaint) => ({ ...complaint, pointer: budgetPointer(complaint.pointer) }));
  return new ProblemError({ ...problem, errors });
}

/** Sets the budget of a cycle, for the first time or anew: its version is 0 while nobody has. */
export function useBudgetEditing(cycle: Cycle, budget: Budget, onSaved: () => void) {
  const queryClient = useQueryClient();
  const params = { path: { cycle: cycle.id } };

  async function save(entry: BudgetEntry, version: string | undefined) {
    const body = budgetInputOf(entry, cycle.currency);
    const saved = await api
      .PUT('/api/v1/planning-cycles/{cycle}/budget', { params, headers: ifMatch(version), body })
      .catch((error: unknown) => {
        throw inThisForm(error);
      });
    await refreshPlan(queryClient);
    return loadedFrom(dataOf(saved));
  }

  return useEditing<BudgetEntry>({
    loaded: loadedFrom(budget),
    validate: (entry) =>
      Object.fromEntries(
        Object.entries(complaintsAboutBudget(entry)).map(([field, complaint]) => [
          field,
          budgetText.text(`moneyDialog.${complaint}`),
        ]),
      ),
    save,
    reload: async () => loadedFrom(await queryClient.fetchQuery({ ...budgetQuery(cycle.id), staleTime: 0 })),
    onSaved,
  });
}
