import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { Dependency } from '@/api/dependencies';
import { etagOf, ifMatch } from '@/api/middleware';
import { hasStatus, ProblemError } from '@/api/problem';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { isNote } from './model';
import { itemDependencyText } from './text';

export interface NoteEntry extends Record<string, unknown> {
  note: string;
}

function loadedFrom({ note, version }: Dependency): Loaded<NoteEntry> {
  return { values: { note }, version: etagOf(version) };
}

/** Somebody removed it while its note was being changed. */
function gone(): ProblemError {
  const [title, detail] = [itemDependencyText.text('note.gone'), itemDependencyText.text('note.goneWords')];
  return new ProblemError({ type: 'about:blank', title, status: 404, detail, errors: [], reasons: [], extensions: {} });
}

export function useNoteEditing(dependency: Dependency, onSaved: () => void) {
  const queryClient = useQueryClient();
  const params = { path: { id: dependency.id } };

  async function orGone<Answer>(call: Promise<Answer>): Promise<Answer> {
    return call.catch((error: unknown) => {
      throw hasStatus(error, 404) ? gone() : error;
    });
  }

  async function save({ note }: NoteEntry, version: string | undefined) {
    const saved = dataOf(
      await orGone(
        api.PUT('/api/v1/dependencies/{id}', { params, headers: ifMatch(version), body: { note: note.trim() } }),
      ),
    );
    await queryClient.invalidateQueries({ predicate: isRoadmapQuery });
    return loadedFrom(saved);
  }

  return useEditing<NoteEntry>({
    loaded: loadedFrom(dependency),
    validate: ({ note }) => (isNote(note) ? {} : { note: itemDependencyText.text('missing.note') }),
    save,
    reload: async () => loadedFrom(dataOf(await orGone(api.GET('/api/v1/dependencies/{id}', { params })))),
    onSaved,
  });
}
