import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { hasStatus, ProblemError, problemOf } from '@/api/problem';
import { type TeamLoad, teamLoadsQuery } from '@/api/teams';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { type CapacityEntry, complaintsAbout, entryOf, pointerInForm, type QuarterCapacity, quartersOf } from './model';
import { teamText } from './text';

function loadedFrom(quarters: readonly QuarterCapacity[], version: number): Loaded<CapacityEntry> {
  return { values: entryOf(quarters), version: etagOf(version) };
}

function loadedFromRow({ capacity, quarters }: TeamLoad): Loaded<CapacityEntry> {
  return capacity == null ? { values: entryOf(undefined), version: undefined } : loadedFrom(quarters, capacity.version);
}

/**
 * Sets or changes the capacity of a team in a cycle. When somebody else has set it in the meantime, theirs is put beside
 * mine as after any other save in between.
 */
export function useCapacityEditing(cycle: Cycle, row: TeamLoad, onSaved: () => void) {
  const queryClient = useQueryClient();
  const id = useRef(row.capacity?.id);
  const refusal = useRef<unknown>(undefined);
  const t = teamText.text;

  async function send(quarters: QuarterCapacity[], version: string | undefined) {
    if (id.current === undefined) {
      return dataOf(
        await api.POST('/api/v1/planning-cycles/{cycle}/team-capacities', {
          params: { path: { cycle: cycle.id } },
          body: { teamId: row.team.id, quarters },
        }),
      );
    }
    return dataOf(
      await api.PUT('/api/v1/team-capacities/{id}', {
        params: { path: { id: id.current } },
        headers: ifMatch(version),
        body: { quarters },
      }),
    );
  }

  function inThisForm(error: unknown): unknown {
    const problem = problemOf(error);
    refusal.current = error;
    if (id.current === undefined && hasStatus(error, 409)) {
      return new ProblemError({ ...problem, status: 412 });
    }
    const errors = problem.errors.map((complaint) => ({ ...complaint, pointer: pointerInForm(complaint.pointer) }));
    return error instanceof ProblemError ? new ProblemError({ ...problem, errors }) : error;
  }

  async function save(entry: CapacityEntry, version: string | undefined) {
    const saved = await send(quartersOf(entry), version).catch((error: unknown) => {
      throw inThisForm(error);
    });
    await refreshPlan(queryClient);
    return loadedFrom(saved.quarters, saved.version);
  }

  async function reload() {
    const { items } = await queryClient.fetchQuery({ ...teamLoadsQuery(cycle.id), staleTime: 0 });
    const theirs = items.find(({ team }) => team.id === row.team.id);
    if (theirs?.capacity == null) {
      throw refusal.current;
    }
    id.current = theirs.capacity.id;
    return loadedFromRow(theirs);
  }

  return useEditing<CapacityEntry>({
    loaded: loadedFromRow(row),
    validate: (entry) =>
      complaintsAbout(entry, {
        people: t('missing.people'),
        daysOff: t('missing.daysOff'),
        runShare: t('missing.runShare'),
      }),
    save,
    reload,
    onSaved,
  });
}
