import type { Dependency, DependentItem, ItemSet } from '@/api/dependencies';

/** In which way another item has to do with the one whose page it is. */
export const GROUPS = ['DEPENDS_ON', 'NEEDED_BY', 'RELATES_TO'] as const;
export type Group = (typeof GROUPS)[number];

/** A dependency as the page of one of its items tells it. */
export interface Tie {
  readonly dependency: Dependency;
  /** The item at the other end, and how it stands with the gate. */
  readonly other: DependentItem;
  readonly standing: string;
}

/** The dependencies of an item by what the other one is to it, each group by number as the server sends it. */
export function groupsOf(itemId: string, dependencies: readonly Dependency[]): Readonly<Record<Group, Tie[]>> {
  const groups: Record<Group, Tie[]> = { DEPENDS_ON: [], NEEDED_BY: [], RELATES_TO: [] };
  for (const dependency of dependencies) {
    const isOwn = dependency.item.id === itemId;
    const group = dependency.kind === 'RELATES_TO' ? 'RELATES_TO' : isOwn ? 'DEPENDS_ON' : 'NEEDED_BY';
    groups[group].push({
      dependency,
      other: isOwn ? dependency.other : dependency.item,
      standing: isOwn ? dependency.otherStanding : dependency.standing,
    });
  }
  return groups;
}

/** Who comes with the item, or instead of it. */
export function othersOf(itemId: string, { items }: ItemSet): DependentItem[] {
  return items.filter(({ id }) => id !== itemId);
}

/** The items that cannot be chosen for a new dependency of a kind: itself, and those that it has one with. */
export function takenFor(itemId: string, kind: Dependency['kind'], dependencies: readonly Dependency[]): string[] {
  const ties = groupsOf(
    itemId,
    dependencies.filter((dependency) => dependency.kind === kind),
  );
  return [itemId, ...ties[kind].map(({ other }) => other.id)];
}

/** As long as a title may be to stand whole in the field of a finder, behind its number, on a phone. */
const FIELD = 18;

export function fitsField(title: string): boolean {
  return title.length <= FIELD;
}

export const LONGEST_NOTE = 300;

/** Whether the server takes the note: its length is counted in characters as people see them, not in halves of them. */
export function isNote(note: string): boolean {
  return [...note.trim()].length <= LONGEST_NOTE;
}
