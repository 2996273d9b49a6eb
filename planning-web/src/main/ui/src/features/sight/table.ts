import type { SightItem } from '@/api/sight';
import { csvOf } from '@/lib/csv';
import { itemPath } from '@/lib/links';
import type { Sight } from './model';
import { type Gap, type NodeKind, refOf } from './node';
import type { SightSearch } from './search';

/** One line from its top to where it ends: at an item, or at what has nothing below it. */
export interface LineRow {
  readonly ref: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly number: string;
  readonly to: string;
  readonly product: string;
  /** Whether its product has a vision; nothing where it is of no product. */
  readonly seen?: boolean;
  readonly strategies: readonly string[];
  readonly themes: readonly string[];
  readonly objectives: readonly string[];
  readonly keyResults: readonly string[];
  readonly metrics: readonly string[];
  readonly opportunities: readonly string[];
  /** The guiding metrics that the opportunities move. */
  readonly moved: readonly string[];
  readonly item?: SightItem;
  readonly gap?: Gap;
}

/** Every item with all that it serves, by its number, then whatever has nothing below it. */
export function lineRows(sight: Sight, withEmpty: boolean): LineRow[] {
  const index = indexOf(sight);
  const rows = sight.items.map((item) => itemRow(sight, index, item));
  return withEmpty ? [...rows, ...emptyRows(sight, index)] : rows;
}

interface Index {
  readonly strategies: ReadonlyMap<string, Sight['strategies'][number]>;
  readonly themes: ReadonlyMap<string, Sight['themes'][number]>;
  readonly objectives: ReadonlyMap<string, Sight['objectives'][number]>;
  readonly keyResults: ReadonlyMap<string, Sight['keyResults'][number]>;
  readonly opportunities: ReadonlyMap<string, Sight['opportunities'][number]>;
  readonly seen: ReadonlySet<string | null | undefined>;
}

function indexOf(sight: Sight): Index {
  return {
    strategies: byId(sight.strategies),
    themes: byId(sight.themes),
    objectives: byId(sight.objectives),
    keyResults: byId(sight.keyResults),
    opportunities: byId(sight.opportunities),
    seen: new Set(sight.visions.map(({ productId }) => productId)),
  };
}

function byId<Of extends { id: string }>(all: readonly Of[]): Map<string, Of> {
  return new Map(all.map((one) => [one.id, one]));
}

function named<Of>(map: ReadonlyMap<string, Of>, ids: Iterable<string | null | undefined>): Of[] {
  return [...new Set(ids)].flatMap((id) => map.get(id ?? '') ?? []);
}

function itemRow(sight: Sight, index: Index, item: SightItem): LineRow {
  const keyResults = named(index.keyResults, item.keyResultIds);
  const objectives = named(
    index.objectives,
    keyResults.map(({ objectiveId }) => objectiveId),
  );
  const opportunities = named(index.opportunities, item.opportunityIds);
  return {
    ref: refOf('item', item.id),
    kind: 'item',
    title: item.title,
    number: item.number,
    to: itemPath(item.id),
    product: sight.productNames.get(item.productId) ?? '',
    seen: index.seen.has(item.productId),
    ...above(
      index,
      [item.themeId, ...objectives.map(({ themeId }) => themeId)],
      opportunities.flatMap(({ strategyIds }) => strategyIds),
    ),
    objectives: objectives.map(({ title }) => title),
    keyResults: keyResults.map(({ title }) => title),
    metrics: keyResults.flatMap(({ metric }) => metric ?? []),
    opportunities: opportunities.map(({ title }) => title),
    moved: opportunities.flatMap(({ metric }) => metric ?? []),
    item,
    ...(item.broken ? { gap: item.broken } : {}),
  };
}

/** The strategies of the themes, and those that address the same opportunities. */
function above(index: Index, themeIds: readonly (string | null | undefined)[], strategyIds: readonly string[] = []) {
  const themes = named(index.themes, themeIds);
  const strategies = named(index.strategies, [...themes.map(({ strategyId }) => strategyId), ...strategyIds]);
  return { strategies: strategies.map(({ name }) => name), themes: themes.map(({ name }) => name) };
}

const NOWHERE = { number: '', product: '', objectives: [], keyResults: [], metrics: [], opportunities: [], moved: [] };

/** Each stands in its own column as well, so that a line can be read from left to right. */
function emptyRows(sight: Sight, index: Index): LineRow[] {
  const gapped = <Of extends { id: string }>(all: readonly Of[], gap: Gap) =>
    all.filter(({ id }) => sight.gaps.get(id) === gap);
  return [
    ...gapped(sight.strategies, 'noTheme').map(
      ({ id, name }): LineRow => ({
        ...{ ...NOWHERE, ref: refOf('strategy', id), kind: 'strategy', title: name, to: '/strategy/choice' },
        ...{ strategies: [name], themes: [], gap: 'noTheme' },
      }),
    ),
    ...gapped(sight.themes, 'noItem').map(
      ({ id, name }): LineRow => ({
        ...{ ...NOWHERE, ref: refOf('theme', id), kind: 'theme', title: name, to: '/themes' },
        ...{ ...above(index, [id]), gap: 'noItem' },
      }),
    ),
    ...gapped(sight.objectives, 'noKeyResult').map(
      ({ id, title, themeId, productId }): LineRow => ({
        ...{ ...NOWHERE, ref: refOf('objective', id), kind: 'objective', title, to: `/objectives/${id}` },
        ...{ ...above(index, [themeId]), objectives: [title], gap: 'noKeyResult' },
        product: sight.productNames.get(productId ?? '') ?? '',
      }),
    ),
    ...gapped(sight.keyResults, 'unserved').map((keyResult): LineRow => {
      const objective = index.objectives.get(keyResult.objectiveId);
      return {
        ...{ ...NOWHERE, ref: refOf('keyResult', keyResult.id), kind: 'keyResult', title: keyResult.title },
        to: `/objectives/${keyResult.objectiveId}`,
        ...above(index, [objective?.themeId]),
        objectives: objective ? [objective.title] : [],
        keyResults: [keyResult.title],
        metrics: keyResult.metric ? [keyResult.metric] : [],
        product: sight.productNames.get(objective?.productId ?? '') ?? '',
        gap: 'unserved',
      };
    }),
    ...gapped(sight.opportunities, 'unaddressed').map(
      ({ id, title, metric }): LineRow => ({
        ...{ ...NOWHERE, ref: refOf('opportunity', id), kind: 'opportunity', title, to: `/opportunities/${id}` },
        ...{ strategies: [], themes: [], opportunities: [title], moved: metric ? [metric] : [], gap: 'unaddressed' },
      }),
    ),
  ];
}

/** By the words of the search, and for whoever asks for gaps alone only what has one. */
export function soughtRows(rows: readonly LineRow[], { query, gaps }: SightSearch): LineRow[] {
  const words = query?.toLocaleLowerCase() ?? '';
  return rows.filter(
    (row) =>
      (gaps === undefined || row.gap !== undefined || row.seen === false) &&
      (words === '' || textsOf(row).some((text) => text.toLocaleLowerCase().includes(words))),
  );
}

function textsOf(row: LineRow): string[] {
  const { title, number, product, strategies, opportunities, themes, objectives, keyResults, metrics, moved } = row;
  const above = [strategies, opportunities, themes, objectives, keyResults, metrics, moved];
  return [title, number, product, ...above.flat()];
}

/** The things of one node alone: what its line leads to. */
export function rowsThrough(rows: readonly LineRow[], refs: ReadonlySet<string>): LineRow[] {
  return rows.filter(({ ref }) => refs.has(ref));
}

export const CSV_COLUMNS = [
  'kind',
  'number',
  'title',
  'product',
  'productVision',
  'strategy',
  'opportunity',
  'theme',
  'objective',
  'keyResult',
  'metric',
  'standing',
  'onPortfolio',
  'gap',
] as const;

export interface CsvWords {
  readonly column: (column: (typeof CSV_COLUMNS)[number]) => string;
  readonly kind: (kind: NodeKind) => string;
  readonly standing: (standing: string) => string;
  readonly gap: (gap: Gap) => string;
  readonly yes: string;
  readonly no: string;
}

export function linesCsv(rows: readonly LineRow[], words: CsvWords): string {
  const yesNo = (value: boolean | undefined) => (value === undefined ? '' : value ? words.yes : words.no);
  return csvOf([
    CSV_COLUMNS.map(words.column),
    ...rows.map((row) => [
      words.kind(row.kind),
      row.number,
      row.title,
      row.product,
      yesNo(row.seen),
      ...[row.strategies, row.opportunities, row.themes, row.objectives, row.keyResults].map((all) => all.join('; ')),
      [...new Set([...row.metrics, ...row.moved])].join('; '),
      row.item ? words.standing(row.item.standing) : '',
      yesNo(row.item?.onPortfolio),
      row.gap ? words.gap(row.gap) : '',
    ]),
  ]);
}
