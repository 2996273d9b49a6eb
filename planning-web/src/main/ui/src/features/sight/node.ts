import type { SightItem } from '@/api/sight';
import { itemStateOf, STATES, type Tone } from '@/components/StatusBadge/states';

export type NodeKind =
  | 'COMPANY'
  | 'PORTFOLIO'
  | 'PRODUCT'
  | 'strategy'
  | 'opportunity'
  | 'theme'
  | 'objective'
  | 'keyResult'
  | 'item'
  | 'group';

/** What is missing below or above a node, by the word that says what to do about it. */
export type Gap =
  | 'noVision'
  | 'noTheme'
  | 'noItem'
  | 'noKeyResult'
  | 'unserved'
  | 'unaddressed'
  | 'archived'
  | 'notPursued'
  | 'notChosen'
  | 'NO_THEME'
  | 'THEME_ARCHIVED'
  | 'STRATEGY_NOT_PURSUED'
  | 'STRATEGY_NOT_CHOSEN';

/** How many items are below a node, and how they stand with the gate. */
export interface RollUp {
  readonly items: number;
  readonly tones: Readonly<Record<Tone, number>>;
  readonly onPortfolio: number;
}

/** One row of the tree. The same thing stands in several places when several lines lead through it. */
export interface SightNode {
  /** Its place in the tree: no other row has the same. */
  readonly key: string;
  /** What it is, wherever it stands: kind and id. Groups are nothing that the plan knows. */
  readonly ref?: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly note?: string;
  /** Where it is changed. */
  readonly to?: string;
  readonly gap?: Gap;
  readonly item?: SightItem;
  readonly sum: RollUp;
  readonly children: readonly SightNode[];
}

/** What a builder knows of a node before its place in the tree is. */
export interface NodeDraft {
  readonly kind: NodeKind;
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly to?: string | undefined;
  readonly gap?: Gap | undefined;
  readonly item?: SightItem;
  readonly children?: readonly NodeDraft[];
}

export const TONES: readonly Tone[] = ['cleared', 'review', 'blocked', 'draft', 'stopped'];

export function refOf(kind: NodeKind, id: string): string {
  return `${kind}:${id}`;
}

export function toneOf(item: SightItem): Tone {
  return STATES[itemStateOf(item.standing)].tone;
}

/** Gives drafts their place in the tree and counts what is below each: an item that several lines lead to once. */
export function planted(drafts: readonly NodeDraft[], parent = ''): SightNode[] {
  return drafts.map((draft) => grown(draft, parent).node);
}

interface Grown {
  readonly node: SightNode;
  readonly items: ReadonlyMap<string, SightItem>;
}

function grown(draft: NodeDraft, parent: string): Grown {
  const { kind, id, title, note, to, gap, item } = draft;
  const key = `${parent}/${refOf(kind, id)}`;
  const children = (draft.children ?? []).map((child) => grown(child, key));
  const items = new Map<string, SightItem>(item ? [[item.id, item]] : []);
  for (const child of children) {
    for (const [itemId, below] of child.items) {
      items.set(itemId, below);
    }
  }
  const node: SightNode = {
    key,
    kind,
    title,
    ...(kind === 'group' ? {} : { ref: refOf(kind, id) }),
    ...(note ? { note } : {}),
    ...(to ? { to } : {}),
    ...(gap ? { gap } : {}),
    ...(item ? { item } : {}),
    sum: sumOf(items.values()),
    children: children.map((child) => child.node),
  };
  return { node, items };
}

export function sumOf(items: Iterable<SightItem>): RollUp {
  const tones: Record<Tone, number> = { draft: 0, review: 0, cleared: 0, blocked: 0, stopped: 0 };
  let count = 0;
  let onPortfolio = 0;
  for (const item of items) {
    count += 1;
    tones[toneOf(item)] += 1;
    onPortfolio += item.onPortfolio ? 1 : 0;
  }
  return { items: count, tones, onPortfolio };
}
