import type { SightItem } from '@/api/sight';
import { groupBy } from '@/lib/group-by';
import {
  itemDraft,
  keyResultDraft,
  objectiveDraft,
  opportunityDraft,
  type Sight,
  strategyDraft,
  themeDraft,
  type Words,
} from './model';
import type { Gap, NodeDraft } from './node';

const BROKEN = ['NO_THEME', 'THEME_ARCHIVED', 'STRATEGY_NOT_PURSUED', 'STRATEGY_NOT_CHOSEN'] as const;

export interface GapWords extends Words {
  readonly group: (gap: Gap) => string;
}

/** What has no whole line, each kind of break a group of its own. */
export function gapsTree(sight: Sight, words: GapWords): NodeDraft[] {
  const byBreak = groupBy(
    sight.items.filter(({ broken }) => broken != null),
    ({ broken }) => broken,
  );
  const orphans = BROKEN.map((gap) => group(gap, words, items(sight, byBreak.get(gap))));
  const at = (gap: Gap, id: string) => sight.gaps.get(id) === gap;
  return [
    ...orphans,
    group('noVision', words, unseenDrafts(sight, words)),
    group(
      'noTheme',
      words,
      sight.strategies.filter(({ id }) => at('noTheme', id)).map((one) => strategyDraft(sight, words, one)),
    ),
    group(
      'noItem',
      words,
      sight.themes
        .filter(({ id }) => at('noItem', id))
        .map((one) => ({ ...themeDraft(sight, words, one), children: [] })),
    ),
    group(
      'noKeyResult',
      words,
      sight.objectives.filter(({ id }) => at('noKeyResult', id)).map((one) => objectiveDraft(sight, words, one)),
    ),
    group(
      'unserved',
      words,
      sight.keyResults.filter(({ id }) => at('unserved', id)).map((one) => keyResultDraft(sight, words, one)),
    ),
    group(
      'unaddressed',
      words,
      sight.opportunities.filter(({ id }) => at('unaddressed', id)).map((one) => opportunityDraft(sight, words, one)),
    ),
  ].flatMap((one) => one ?? []);
}

function group(gap: Gap, words: GapWords, children: readonly NodeDraft[]): NodeDraft | undefined {
  return children.length === 0
    ? undefined
    : { kind: 'group', id: gap, title: words.group(gap), gap, children: children.map((child) => bare(child)) };
}

/** The group has said what is missing; its members need not say it again. */
function bare({ gap, ...draft }: NodeDraft): NodeDraft {
  return draft;
}

function items(sight: Sight, all: readonly SightItem[] | undefined): NodeDraft[] {
  return (all ?? []).map((item) => itemDraft(sight, item));
}

/** Visions that nobody has written: the two of the whole, and those of products that have items. */
function unseenDrafts(sight: Sight, words: Words): NodeDraft[] {
  const levels = (['COMPANY', 'PORTFOLIO'] as const)
    .filter((level) => !sight.visions.some((vision) => vision.level === level))
    .map(
      (level): NodeDraft => ({
        kind: level,
        id: level,
        title: words.missing(level),
        to: level === 'COMPANY' ? '/vision/company' : '/vision/portfolio',
      }),
    );
  return [...levels, ...unseenProducts(sight)];
}

export function unseenProducts(sight: Sight): NodeDraft[] {
  const withVision = new Set(sight.visions.map(({ productId }) => productId));
  const byProduct = groupBy(sight.items, ({ productId }) => productId);
  return [...byProduct.keys()]
    .filter((id) => !withVision.has(id))
    .map(
      (id): NodeDraft => ({
        kind: 'PRODUCT',
        id,
        title: sight.productNames.get(id) ?? '',
        to: `/vision/products/${id}`,
        children: items(sight, byProduct.get(id)),
      }),
    );
}

/** How many items have no whole line, and how much else leads nowhere. */
export function gapCounts(sight: Sight): { readonly orphans: number; readonly empty: number } {
  const leadsNowhere: readonly Gap[] = ['noTheme', 'noItem', 'noKeyResult', 'unserved', 'unaddressed'];
  return {
    orphans: sight.items.filter(({ broken }) => broken != null).length,
    empty: [...sight.gaps.values()].filter((gap) => leadsNowhere.includes(gap)).length,
  };
}
