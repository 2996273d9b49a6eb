import { type GapWords, gapsTree } from './gaps';
import { inhabited, mentioning, type Sight, treeOf } from './model';
import { type NodeDraft, planted, refOf, type SightNode } from './node';
import { isFiltered, type SightSearch } from './search';

/** The tree that the search of the address asks for. */
export function shownTree(
  sight: Sight,
  search: SightSearch,
  here: NodeDraft | undefined,
  words: GapWords,
): SightNode[] {
  const drafts = here
    ? [here]
    : search.gaps
      ? gapsTree(sight, words)
      : [...treeOf(sight, words), ...orphanage(sight, words)];
  const peopled = isFiltered({ ...search, query: undefined }) ? drafts.flatMap((one) => inhabited(one) ?? []) : drafts;
  const query = search.query?.toLocaleLowerCase();
  return planted(query === undefined ? peopled : peopled.flatMap((one) => mentioning(one, query) ?? []));
}

/** Below the visions stand the items that no line leads to, so that none is missing from the whole. */
function orphanage(sight: Sight, words: GapWords): NodeDraft[] {
  return gapsTree(sight, words).filter(({ id }) => id === 'NO_THEME');
}

/** The items below a thing, and itself when nothing is. */
export function itemsBelow(draft: NodeDraft): ReadonlySet<string> {
  const refs = new Set([refOf(draft.kind, draft.id)]);
  for (const child of draft.children ?? []) {
    itemsBelow(child).forEach((ref) => {
      refs.add(ref);
    });
  }
  return refs;
}
