import type {
  CycleSight,
  SightItem,
  SightKeyResult,
  SightObjective,
  SightOpportunity,
  SightStrategy,
  SightTheme,
} from '@/api/sight';
import { groupBy } from '@/lib/group-by';
import { itemPath } from '@/lib/links';
import type { Gap, NodeDraft } from './node';
import type { SightSearch } from './search';

/** What leads to what, found once for all views. */
export interface Sight extends CycleSight {
  readonly productNames: ReadonlyMap<string, string>;
  readonly themesOf: ReadonlyMap<string, readonly SightTheme[]>;
  readonly objectivesOf: ReadonlyMap<string, readonly SightObjective[]>;
  readonly keyResultsOf: ReadonlyMap<string, readonly SightKeyResult[]>;
  readonly itemsOfTheme: ReadonlyMap<string, readonly SightItem[]>;
  readonly itemsOfKeyResult: ReadonlyMap<string, readonly SightItem[]>;
  /** By the strategies that address them; those that none addresses by the empty text. */
  readonly opportunitiesOf: ReadonlyMap<string, readonly SightOpportunity[]>;
  readonly itemsOfOpportunity: ReadonlyMap<string, readonly SightItem[]>;
  /** What is missing at strategies, themes, objectives, key results and opportunities, by their ids. */
  readonly gaps: ReadonlyMap<string, Gap>;
}

export function linked(sight: CycleSight, gaps?: Sight['gaps']): Sight {
  const links = {
    ...sight,
    productNames: new Map(sight.products.map(({ id, name }) => [id, name])),
    themesOf: groupBy(sight.themes, ({ strategyId }) => strategyId),
    objectivesOf: groupBy(sight.objectives, ({ themeId }) => themeId),
    keyResultsOf: groupBy(sight.keyResults, ({ objectiveId }) => objectiveId),
    itemsOfTheme: groupBy(sight.items, ({ themeId }) => themeId ?? ''),
    itemsOfKeyResult: groupByEach(sight.items, ({ keyResultIds }) => keyResultIds),
    opportunitiesOf: groupByEach(sight.opportunities, ({ strategyIds }) =>
      strategyIds.length > 0 ? strategyIds : [''],
    ),
    itemsOfOpportunity: groupByEach(sight.items, ({ opportunityIds }) => opportunityIds),
  };
  return { ...links, gaps: gaps ?? gapsOf(links) };
}

/** By every key that a row has. */
function groupByEach<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) {
        group.push(row);
      } else {
        groups.set(key, [row]);
      }
    }
  }
  return groups;
}

function gapsOf(sight: Omit<Sight, 'gaps'>): Map<string, Gap> {
  const gaps = new Map<string, Gap>();
  const note = (id: string, gap: Gap | undefined) => gap && gaps.set(id, gap);
  for (const strategy of sight.strategies) {
    note(strategy.id, strategyGap(strategy, sight.themesOf.get(strategy.id) ?? []));
  }
  for (const theme of sight.themes) {
    note(theme.id, theme.archived ? 'archived' : isServed(sight, theme) ? undefined : 'noItem');
  }
  for (const { id } of sight.objectives) {
    note(id, sight.keyResultsOf.has(id) ? undefined : 'noKeyResult');
  }
  for (const { id } of sight.keyResults) {
    note(id, sight.itemsOfKeyResult.has(id) ? undefined : 'unserved');
  }
  for (const { id, strategyIds } of sight.opportunities) {
    note(id, sight.itemsOfOpportunity.has(id) || strategyIds.length > 0 ? undefined : 'unaddressed');
  }
  return gaps;
}

function strategyGap({ chosen, stance }: SightStrategy, themes: readonly SightTheme[]): Gap | undefined {
  if (chosen) {
    return themes.length === 0 ? 'noTheme' : undefined;
  }
  return stance === 'PURSUE' ? 'notChosen' : 'notPursued';
}

function isServed(sight: Omit<Sight, 'gaps'>, theme: SightTheme): boolean {
  return (
    sight.itemsOfTheme.has(theme.id) ||
    (sight.objectivesOf.get(theme.id) ?? []).some(({ id }) =>
      (sight.keyResultsOf.get(id) ?? []).some((keyResult) => sight.itemsOfKeyResult.has(keyResult.id)),
    )
  );
}

/** The same without the items that the filters leave out. What is missing stays what is missing in the whole. */
export function filtered(sight: Sight, { product, theme, standing }: SightSearch): Sight {
  const ofTheme = new Set(
    (sight.objectivesOf.get(theme ?? '') ?? []).flatMap(({ id }) =>
      (sight.keyResultsOf.get(id) ?? []).map((keyResult) => keyResult.id),
    ),
  );
  const items = sight.items.filter(
    (item) =>
      (product === undefined || item.productId === product) &&
      (standing === undefined || item.standing === standing) &&
      (theme === undefined || item.themeId === theme || item.keyResultIds.some((id) => ofTheme.has(id))),
  );
  return linked({ ...sight, items }, sight.gaps);
}

export interface Words {
  /** In place of a vision that nobody has written. */
  readonly missing: (level: 'COMPANY' | 'PORTFOLIO') => string;
  readonly northStar: (metric: string) => string;
  readonly follows: (metric: string) => string;
  readonly moves: (metric: string) => string;
}

/**
 * From the company's vision down to the items, through the strategies, and through each product's vision to its own items. Below a theme stand its
 * objectives with their key results and what serves them, then its items that serve none of these. Opportunities stand below the strategies that
 * address them, or beside the strategies when none does, each with the items that address it.
 */
export function treeOf(sight: Sight, words: Words): NodeDraft[] {
  const strategies = sight.strategies.map((strategy) => strategyDraft(sight, words, strategy));
  const portfolio = visionDraft(sight, words, 'PORTFOLIO', [
    ...strategies,
    ...opportunityDrafts(sight, words, ''),
    ...productDrafts(sight, words),
  ]);
  return [visionDraft(sight, words, 'COMPANY', [portfolio])];
}

function visionDraft(
  sight: Sight,
  words: Words,
  level: 'COMPANY' | 'PORTFOLIO',
  children: readonly NodeDraft[],
): NodeDraft {
  const vision = sight.visions.find((one) => one.level === level);
  return {
    kind: level,
    id: level,
    title: vision?.statement ?? words.missing(level),
    note: vision?.northStar ? words.northStar(vision.northStar) : undefined,
    to: level === 'COMPANY' ? '/vision/company' : '/vision/portfolio',
    gap: vision === undefined ? 'noVision' : undefined,
    children,
  };
}

/** A product's vision leads to its own items alone, by the strategies and themes that these serve. */
function productDrafts(sight: Sight, words: Words): NodeDraft[] {
  return sight.visions
    .filter(({ level }) => level === 'PRODUCT')
    .map((vision) => {
      const own = linked(
        { ...sight, items: sight.items.filter(({ productId }) => productId === vision.productId) },
        sight.gaps,
      );
      const above = [
        ...own.strategies.map((strategy) => strategyDraft(own, words, strategy)),
        ...opportunityDrafts(own, words, ''),
      ].map(inhabited);
      const loose = own.itemsOfTheme.get('') ?? [];
      return {
        kind: 'PRODUCT',
        id: vision.productId ?? vision.id,
        title: vision.statement,
        note: sight.productNames.get(vision.productId ?? ''),
        to: `/vision/products/${vision.productId}`,
        children: [...above.flatMap((one) => one ?? []), ...loose.map((item) => itemDraft(sight, item))],
      };
    });
}

/** Everything whose words have the query in them, with what is above and below it; nothing when there is none. */
export function mentioning(draft: NodeDraft, query: string): NodeDraft | undefined {
  if ([draft.title, draft.note].some((text) => text?.toLocaleLowerCase().includes(query))) {
    return draft;
  }
  const children = (draft.children ?? []).flatMap((child) => mentioning(child, query) ?? []);
  return children.length === 0 ? undefined : { ...draft, children };
}

/** The draft with only what has items below it; nothing when there is none. */
export function inhabited(draft: NodeDraft): NodeDraft | undefined {
  if (draft.item) {
    return draft;
  }
  const children = (draft.children ?? []).flatMap((child) => inhabited(child) ?? []);
  return children.length === 0 ? undefined : { ...draft, children };
}

export function strategyDraft(sight: Sight, words: Words, strategy: SightStrategy): NodeDraft {
  const themes = sight.themesOf.get(strategy.id) ?? [];
  return {
    kind: 'strategy',
    id: strategy.id,
    title: strategy.name,
    to: '/strategy/choice',
    gap: sight.gaps.get(strategy.id),
    children: [
      ...themes.map((theme) => themeDraft(sight, words, theme)),
      ...opportunityDrafts(sight, words, strategy.id),
    ],
  };
}

function opportunityDrafts(sight: Sight, words: Words, strategyId: string): NodeDraft[] {
  return (sight.opportunitiesOf.get(strategyId) ?? []).map((one) => opportunityDraft(sight, words, one));
}

export function opportunityDraft(sight: Sight, words: Words, { id, title, metric }: SightOpportunity): NodeDraft {
  return {
    kind: 'opportunity',
    id,
    title,
    note: metric ? words.moves(metric) : undefined,
    to: `/opportunities/${id}`,
    gap: sight.gaps.get(id),
    children: (sight.itemsOfOpportunity.get(id) ?? []).map((item) => itemDraft(sight, item)),
  };
}

export function themeDraft(sight: Sight, words: Words, theme: SightTheme): NodeDraft {
  const objectives = sight.objectivesOf.get(theme.id) ?? [];
  const own = sight.itemsOfTheme.get(theme.id) ?? [];
  const below = new Set(
    objectives.flatMap(({ id }) => (sight.keyResultsOf.get(id) ?? []).map((keyResult) => keyResult.id)),
  );
  const others = own.filter(({ keyResultIds }) => !keyResultIds.some((id) => below.has(id)));
  const children = [
    ...objectives.map((objective) => objectiveDraft(sight, words, objective)),
    ...others.map((item) => itemDraft(sight, item)),
  ];
  return {
    kind: 'theme',
    id: theme.id,
    title: theme.name,
    to: '/themes',
    gap: sight.gaps.get(theme.id),
    children,
  };
}

export function objectiveDraft(sight: Sight, words: Words, objective: SightObjective): NodeDraft {
  const keyResults = sight.keyResultsOf.get(objective.id) ?? [];
  return {
    kind: 'objective',
    id: objective.id,
    title: objective.title,
    note: sight.productNames.get(objective.productId ?? ''),
    to: `/objectives/${objective.id}`,
    gap: sight.gaps.get(objective.id),
    children: keyResults.map((keyResult) => keyResultDraft(sight, words, keyResult)),
  };
}

export function keyResultDraft(sight: Sight, words: Words, keyResult: SightKeyResult): NodeDraft {
  const items = sight.itemsOfKeyResult.get(keyResult.id) ?? [];
  return {
    kind: 'keyResult',
    id: keyResult.id,
    title: keyResult.title,
    note: keyResult.metric ? words.follows(keyResult.metric) : undefined,
    to: `/objectives/${keyResult.objectiveId}`,
    gap: sight.gaps.get(keyResult.id),
    children: items.map((item) => itemDraft(sight, item)),
  };
}

export function itemDraft(sight: Sight, item: SightItem): NodeDraft {
  return {
    kind: 'item',
    id: item.id,
    title: item.title,
    note: [item.number, sight.productNames.get(item.productId)].filter(Boolean).join(' · '),
    to: itemPath(item.id),
    gap: item.broken ?? undefined,
    item,
  };
}
