import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { ItemSet } from '@/api/dependencies';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { ProblemError } from '@/api/problem';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { complaintsAbout, entryOf, pointerInForm, type SetEntry } from './model';
import { dependencyText } from './text';

function loadedFrom(set: ItemSet | undefined): Loaded<SetEntry> {
  return { values: entryOf(set), version: set && etagOf(set.version) };
}

/** What the server says of one of the items stands at the field of all of them. */
function inThisForm(error: unknown): unknown {
  if (!(error instanceof ProblemError)) {
    return error;
  }
  const errors = error.problem.errors.map((complaint) => ({ ...complaint, pointer: pointerInForm(complaint.pointer) }));
  return new ProblemError({ ...error.problem, errors });
}

/** Adds a set to a cycle, or changes the one that is given as a whole. */
export function useSetEditing(cycle: string, set: ItemSet | undefined, onSaved: (name: string) => void) {
  const queryClient = useQueryClient();
  const t = dependencyText.text;

  async function send({ name, kind, items }: SetEntry, version: string | undefined): Promise<ItemSet> {
    const body = { name: name.trim(), kind, itemIds: items.map(({ id }) => id) };
    return dataOf(
      set === undefined
        ? await api.POST('/api/v1/planning-cycles/{cycle}/item-sets', { params: { path: { cycle } }, body })
        : await api.PUT('/api/v1/item-sets/{id}', {
            params: { path: { id: set.id } },
            headers: ifMatch(version),
            body,
          }),
    );
  }

  async function save(entry: SetEntry, version: string | undefined) {
    const saved = await send(entry, version).catch((error: unknown) => {
      throw inThisForm(error);
    });
    await refreshPlan(queryClient);
    onSaved(saved.name);
    return loadedFrom(saved);
  }

  return useEditing<SetEntry>({
    loaded: loadedFrom(set),
    validate: (entry) =>
      Object.fromEntries(
        Object.entries(complaintsAbout(entry)).map(([field, complaint]) => [field, t(`missing.${complaint}`)]),
      ),
    save,
    reload: async () =>
      loadedFrom(dataOf(await api.GET('/api/v1/item-sets/{id}', { params: { path: { id: set?.id ?? '' } } }))),
  });
}
