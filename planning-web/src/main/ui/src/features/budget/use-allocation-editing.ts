import { useQueryClient } from '@tanstack/react-query';
import { type Allocation, allocationQuery } from '@/api/budget';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { ProblemError, problemOf } from '@/api/problem';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import {
  type AllocationEntry,
  allocationEntryOf,
  allocationPointer,
  complaintsAboutAllocation,
  targetsOf,
} from './model';
import { budgetText } from './text';

type Targets = ReturnType<typeof targetsOf>;

function loadedFrom(allocation: Allocation): Loaded<AllocationEntry> {
  return { values: allocationEntryOf(allocation), version: etagOf(allocation.version) };
}

/** The form names a target by its theme, the server by its place in what was sent. */
function inThisForm(error: unknown, sent: Targets): unknown {
  if (!(error instanceof ProblemError)) {
    return error;
  }
  const problem = problemOf(error);
  const errors = problem.errors.map((complaint) => ({
    ...complaint,
    pointer: allocationPointer(complaint.pointer, sent),
  }));
  return new ProblemError({ ...problem, errors });
}

/** What was before a save that took targets away, and the version that the save made. */
export interface Replaced {
  readonly before: Targets;
  readonly version: number;
}

/** Sets the targets of a cycle, for the first time or anew: their version is 0 while nobody has. */
export function useAllocationEditing(cycle: Cycle, allocation: Allocation, onSaved: (replaced?: Replaced) => void) {
  const queryClient = useQueryClient();
  const params = { path: { cycle: cycle.id } };

  async function save(entry: AllocationEntry, version: string | undefined) {
    const targets = targetsOf(entry);
    const saved = await api
      .PUT('/api/v1/planning-cycles/{cycle}/allocation', { params, headers: ifMatch(version), body: { targets } })
      .catch((error: unknown) => {
        throw inThisForm(error, targets);
      });
    await refreshPlan(queryClient);
    const after = dataOf(saved);
    const before = targetsOf(allocationEntryOf(allocation));
    const tookAway = before.some(({ themeId }) => targets.every((target) => target.themeId !== themeId));
    onSaved(tookAway ? { before, version: after.version } : undefined);
    return loadedFrom(after);
  }

  return useEditing<AllocationEntry>({
    loaded: loadedFrom(allocation),
    validate: (entry) =>
      Object.fromEntries(
        Object.entries(complaintsAboutAllocation(entry)).map(([field, complaint]) => [
          field,
          budgetText.text(`allocationDialog.${complaint}`),
        ]),
      ),
    save,
    reload: async () => loadedFrom(await queryClient.fetchQuery({ ...allocationQuery(cycle.id), staleTime: 0 })),
  });
}
