import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '@/api/client';
import type { Dependency, DependencyKind } from '@/api/dependencies';
import { hasStatus, isProblem, ProblemError, problemOf, type Reason } from '@/api/problem';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { useEditing } from '@/components/EditForm/use-editing';
import type { FoundItem } from '@/components/ItemSelect/ItemSelect';
import { itemPath } from '@/lib/links';
import { isNote } from './model';
import { itemDependencyText } from './text';

export interface DependencyEntry extends Record<string, unknown> {
  kind: DependencyKind;
  otherItemId: FoundItem | null;
  note: string;
}

const NEW = { values: { kind: 'DEPENDS_ON', otherItemId: null, note: '' } as DependencyEntry, version: undefined };

/** What stands against it is about the other item: the server says so of the request as a whole, the person looks at the field. */
function atItem(error: unknown): unknown {
  if (!hasStatus(error, 409)) {
    return error;
  }
  const problem = problemOf(error);
  return new ProblemError({
    ...problem,
    errors: [{ pointer: '/otherItemId', detail: problem.detail ?? problem.title }],
  });
}

/** Adds a dependency; of a circle that it would close it knows the steps that are there already. */
export function useDependencyAdding(itemId: string, onAdded: (added: Dependency) => void) {
  const queryClient = useQueryClient();
  const t = itemDependencyText.text;
  const [steps, setSteps] = useState<readonly Reason[]>([]);

  async function send({ kind, otherItemId, note }: DependencyEntry): Promise<Dependency> {
    return dataOf(
      await api.POST('/api/v1/roadmap-items/{id}/dependencies', {
        params: { path: { id: itemId } },
        body: { kind, otherItemId: otherItemId?.id ?? '', note: note.trim() },
      }),
    );
  }

  async function save(entry: DependencyEntry) {
    setSteps([]);
    const added = await send(entry).catch((error: unknown) => {
      if (isProblem(error, 'dependency-circle')) {
        setSteps(problemOf(error).reasons.filter(({ link }) => link !== itemPath(itemId)));
      }
      throw atItem(error);
    });
    await queryClient.invalidateQueries({ predicate: isRoadmapQuery });
    onAdded(added);
    return NEW;
  }

  const editing = useEditing<DependencyEntry>({
    loaded: NEW,
    validate: ({ otherItemId, note }) => ({
      ...(otherItemId === null ? { otherItemId: t('missing.item') } : {}),
      ...(isNote(note) ? {} : { note: t('missing.note') }),
    }),
    save,
    // What is new has no older version that somebody else could have changed.
    reload: async () => NEW,
  });
  return { editing, steps, forget: () => setSteps([]) };
}
