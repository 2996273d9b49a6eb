import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { Dependency, DependencyKind } from '@/api/dependencies';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { useEditing } from '@/components/EditForm/use-editing';
import type { FoundItem } from '@/components/ItemSelect/ItemSelect';
import { isNote } from './model';
import { itemDependencyText } from './text';

export interface DependencyEntry extends Record<string, unknown> {
  kind: DependencyKind;
  otherItemId: FoundItem | null;
  note: string;
}

const NEW = { values: { kind: 'DEPENDS_ON', otherItemId: null, note: '' } as DependencyEntry, version: undefined };

export function useDependencyAdding(itemId: string, onAdded: (added: Dependency) => void) {
  const queryClient = useQueryClient();
  const t = itemDependencyText.text;

  async function save({ kind, otherItemId, note }: DependencyEntry) {
    const added = dataOf(
      await api.POST('/api/v1/roadmap-items/{id}/dependencies', {
        params: { path: { id: itemId } },
        body: { kind, otherItemId: otherItemId?.id ?? '', note: note.trim() },
      }),
    );
    await queryClient.invalidateQueries({ predicate: isRoadmapQuery });
    onAdded(added);
    return NEW;
  }

  return useEditing<DependencyEntry>({
    loaded: NEW,
    validate: ({ otherItemId, note }) => ({
      ...(otherItemId === null ? { otherItemId: t('missing.item') } : {}),
      ...(isNote(note) ? {} : { note: t('missing.note') }),
    }),
    save,
    // What is new has no older version that somebody else could have changed.
    reload: async () => NEW,
  });
}
