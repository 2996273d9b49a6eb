import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { ProblemError } from '@/api/problem';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import type { TeamEffort } from '@/api/teams';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { complaintsAbout, type EffortEntry, entryOf, estimateOf } from './model';
import { effortText } from './text';

function loadedFrom(effort: TeamEffort | undefined): Loaded<EffortEntry> {
  return { values: entryOf(effort), version: effort && etagOf(effort.version) };
}

/** Somebody removed it while it was being changed. */
function gone(): ProblemError {
  const [title, detail] = [effortText.text('dialog.gone'), effortText.text('dialog.goneWords')];
  return new ProblemError({ type: 'about:blank', title, status: 404, detail, errors: [], reasons: [], extensions: {} });
}

export function useEffortEditing(itemId: string, effort: TeamEffort | undefined, onSaved: (saved: TeamEffort) => void) {
  const queryClient = useQueryClient();
  const t = effortText.text;

  async function save(entry: EffortEntry, version: string | undefined) {
    const estimate = estimateOf(entry) ?? { low: 0, likely: 0, high: 0 };
    const saved = dataOf(
      effort === undefined
        ? await api.POST('/api/v1/roadmap-items/{id}/team-efforts', {
            params: { path: { id: itemId } },
            body: { teamId: entry.teamId, ...estimate },
          })
        : await api.PUT('/api/v1/team-efforts/{id}', {
            params: { path: { id: effort.id } },
            headers: ifMatch(version),
            body: estimate,
          }),
    );
    await queryClient.invalidateQueries({ predicate: isRoadmapQuery });
    onSaved(saved);
    return loadedFrom(saved);
  }

  async function reload() {
    const params = { path: { id: itemId } };
    const { items } = dataOf(await api.GET('/api/v1/roadmap-items/{id}/team-efforts', { params }));
    const theirs = items.find(({ id }) => id === effort?.id);
    if (theirs === undefined) {
      throw gone();
    }
    return loadedFrom(theirs);
  }

  return useEditing<EffortEntry>({
    loaded: loadedFrom(effort),
    validate: (entry) =>
      Object.fromEntries(
        Object.entries(complaintsAbout(entry)).map(([field, complaint]) => [field, t(`missing.${complaint}`)]),
      ),
    save,
    reload,
  });
}
