import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { hasStatus, ProblemError, problemOf } from '@/api/problem';
import type { Team } from '@/api/teams';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { teamText } from './text';

export interface TeamEntry extends Record<string, unknown> {
  name: string;
}

const NEW: Loaded<TeamEntry> = { values: { name: '' }, version: undefined };

function loadedFrom({ name, version }: Team): Loaded<TeamEntry> {
  return { values: { name }, version: etagOf(version) };
}

/** The name is taken: the server says so of the request as a whole, the person looks at the field. */
function atName(error: unknown): unknown {
  if (!hasStatus(error, 409)) {
    return error;
  }
  const problem = problemOf(error);
  return new ProblemError({ ...problem, errors: [{ pointer: '/name', detail: problem.detail ?? problem.title }] });
}

/** Adds a team, or renames the one that is given. After an addition the form is blank again, for the next one. */
export function useTeamEditing(team: Team | undefined, onSaved: (name: string) => void) {
  const queryClient = useQueryClient();

  async function send(name: string, version: string | undefined): Promise<Team> {
    const body = { name };
    if (team === undefined) {
      return dataOf(await api.POST('/api/v1/teams', { body }));
    }
    const params = { path: { id: team.id } };
    return dataOf(await api.PUT('/api/v1/teams/{id}', { params, headers: ifMatch(version), body }));
  }

  async function save({ name }: TeamEntry, version: string | undefined) {
    const saved = await send(name.trim(), version).catch((error: unknown) => {
      throw atName(error);
    });
    await refreshPlan(queryClient);
    onSaved(saved.name);
    return team === undefined ? NEW : loadedFrom(saved);
  }

  return useEditing<TeamEntry>({
    loaded: team ? loadedFrom(team) : NEW,
    validate: ({ name }) => (name.trim() === '' ? { name: teamText.text('missing.name') } : {}),
    save,
    reload: async () =>
      loadedFrom(dataOf(await api.GET('/api/v1/teams/{id}', { params: { path: { id: team?.id ?? '' } } }))),
  });
}
