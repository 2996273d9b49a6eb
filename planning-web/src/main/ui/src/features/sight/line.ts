import { unseenProducts } from './gaps';
import {
  itemDraft,
  keyResultDraft,
  objectiveDraft,
  opportunityDraft,
  type Sight,
  strategyDraft,
  themeDraft,
  treeOf,
  type Words,
} from './model';
import { type NodeDraft, type NodeKind, refOf } from './node';

/** One thing with everything that it leads to above, and below. */
export interface Line {
  readonly here: NodeDraft;
  /** From the top down, each without what is below it. */
  readonly above: readonly NodeDraft[];
}

/** The line through one thing; nothing when the cycle does not have it (any more). */
export function lineOf(sight: Sight, ref: string, words: Words): Line | undefined {
  const [root] = treeOf(sight, words);
  if (root === undefined) {
    return undefined;
  }
  const above: NodeDraft[] = [];
  const here = found(root, ref, above);
  if (here === undefined) {
    return loose(sight, ref, root);
  }
  const more = here.kind === 'opportunity' ? addressing(sight, here, words) : alsoAbove(sight, here, words);
  return {
    here,
    above: distinct([...above, ...more])
      .map(bare)
      .sort(byKind),
  };
}

/** An item stands in several places: all of what it serves is above it. */
function alsoAbove(sight: Sight, { item }: NodeDraft, words: Words): NodeDraft[] {
  if (item === undefined) {
    return [];
  }
  const keyResults = sight.keyResults.filter(({ id }) => item.keyResultIds.includes(id));
  const objectives = sight.objectives.filter(({ id }) => keyResults.some(({ objectiveId }) => objectiveId === id));
  const themes = sight.themes.filter(
    ({ id }) => id === item.themeId || objectives.some(({ themeId }) => themeId === id),
  );
  const opportunities = sight.opportunities.filter(({ id }) => item.opportunityIds.includes(id));
  const strategyIds = [
    ...themes.map(({ strategyId }) => strategyId),
    ...opportunities.flatMap((opportunity) => opportunity.strategyIds),
  ];
  const strategies = sight.strategies.filter(({ id }) => strategyIds.includes(id));
  return [
    ...productVision(sight, item.productId, words),
    ...strategies.map((one) => strategyDraft(sight, words, one)),
    ...opportunities.map((one) => opportunityDraft(sight, words, one)),
    ...themes.map((one) => themeDraft(sight, words, one)),
    ...objectives.map((one) => objectiveDraft(sight, words, one)),
    ...keyResults.map((one) => keyResultDraft(sight, words, one)),
  ];
}

/** An opportunity stands below each of the strategies that address it. */
function addressing(sight: Sight, { id }: NodeDraft, words: Words): NodeDraft[] {
  const opportunity = sight.opportunities.find((one) => one.id === id);
  return sight.strategies
    .filter((strategy) => opportunity?.strategyIds.includes(strategy.id))
    .map((one) => strategyDraft(sight, words, one));
}

function productVision(sight: Sight, productId: string, words: Words): NodeDraft[] {
  const portfolio = treeOf(sight, words)[0]?.children?.[0];
  return (portfolio?.children ?? []).filter(({ kind, id }) => kind === 'PRODUCT' && id === productId);
}

/** What no tree holds, an item that serves nothing or a product without a vision, still has the visions of the whole above it. */
function loose(sight: Sight, ref: string, root: NodeDraft): Line | undefined {
  const item = sight.items.find(({ id }) => refOf('item', id) === ref);
  const here = item ? itemDraft(sight, item) : unseenProducts(sight).find(({ kind, id }) => refOf(kind, id) === ref);
  return here && { here, above: [root, ...(root.children ?? [])].map(bare) };
}

/** Depth first; the trail holds what was passed on the way. */
function found(draft: NodeDraft, ref: string, trail: NodeDraft[]): NodeDraft | undefined {
  if (refOf(draft.kind, draft.id) === ref) {
    return draft;
  }
  trail.push(draft);
  for (const child of draft.children ?? []) {
    const here = found(child, ref, trail);
    if (here) {
      return here;
    }
  }
  trail.pop();
  return undefined;
}

function distinct(drafts: readonly NodeDraft[]): NodeDraft[] {
  return [...new Map(drafts.map((draft) => [refOf(draft.kind, draft.id), draft])).values()];
}

function bare({ children, ...draft }: NodeDraft): NodeDraft {
  return draft;
}

const ORDER: readonly NodeKind[] = [
  'COMPANY',
  'PORTFOLIO',
  'PRODUCT',
  'strategy',
  'opportunity',
  'theme',
  'objective',
  'keyResult',
  'item',
];

function byKind(one: NodeDraft, other: NodeDraft): number {
  return ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind);
}
