import type { Objective } from '@/api/objectives';

/** The key results that an item does not serve yet, under their objectives. */
export function choicesOf(objectives: readonly Objective[], taken: readonly string[]) {
  return objectives
    .map(({ title, keyResults }) => ({
      group: title,
      items: keyResults.filter(({ id }) => !taken.includes(id)).map(({ id, title: label }) => ({ value: id, label })),
    }))
    .filter(({ items }) => items.length > 0);
}
