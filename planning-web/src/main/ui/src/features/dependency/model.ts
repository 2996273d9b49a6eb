import type { Dependency, DependencyKind, DependentItem, ItemSet, ItemSetKind } from '@/api/dependencies';
import { csvOf } from '@/lib/csv';

export const CSV_COLUMNS = [
  'number',
  'title',
  'product',
  'startsOn',
  'endsOn',
  'kind',
  'otherNumber',
  'otherTitle',
  'otherProduct',
  'otherStartsOn',
  'otherEndsOn',
  'warning',
  'note',
] as const;

interface CsvWords {
  readonly columns: Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;
  readonly kinds: Readonly<Record<DependencyKind, string>>;
}

/** One row for each dependency, in the order in which they are given. */
export function dependenciesCsv(dependencies: readonly Dependency[], { columns, kinds }: CsvWords): string {
  const rows = dependencies.map(({ item, other, kind, warning, note }) => [
    ...cellsOf(item),
    kinds[kind],
    ...cellsOf(other),
    warning ?? '',
    note,
  ]);
  return csvOf([CSV_COLUMNS.map((column) => columns[column]), ...rows]);
}

function cellsOf({ number, title, product, startsOn, endsOn }: DependentItem): string[] {
  return [number, title, product.name, startsOn ?? '', endsOn ?? ''];
}

export const MOST_ITEMS = 20;
const LEAST_ITEMS = 2;
const LONGEST_NAME = 80;

/** An item of a set, by what the dialog shows of it. */
export interface SetItem {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly product: string;
}

/** What is typed into the dialog of a set. */
export interface SetEntry extends Record<string, unknown> {
  name: string;
  kind: ItemSetKind;
  items: readonly SetItem[];
}

export function entryOf(set: ItemSet | undefined): SetEntry {
  return {
    name: set?.name ?? '',
    kind: set?.kind ?? 'EXCLUSIVE',
    items: (set?.items ?? []).map(({ id, number, title, product }) => ({ id, number, title, product: product.name })),
  };
}

export type Complaint = 'name' | 'nameLong' | 'few' | 'many';

/** What is wrong with each field: a name of one to 80 characters, and 2 to 20 items. */
export function complaintsAbout({ name, items }: SetEntry): Partial<Record<'name' | 'items', Complaint>> {
  const length = [...name.trim()].length;
  return {
    ...(length === 0 ? { name: 'name' } : length > LONGEST_NAME ? { name: 'nameLong' } : {}),
    ...(items.length < LEAST_ITEMS ? { items: 'few' } : items.length > MOST_ITEMS ? { items: 'many' } : {}),
  };
}

export function isFull({ items }: Pick<SetEntry, 'items'>): boolean {
  return items.length >= MOST_ITEMS;
}

/** The server counts the items of a set, the dialog has one field for all of them: /itemIds/0. */
export function pointerInForm(pointer: string): string {
  return pointer.replace(/^\/itemIds(\/\d+)?$/, '/items');
}
