import type { ItemValue, ItemValueSort } from '@/api/budget';
import { csvOf } from '@/lib/csv';

/** The columns of the table by which the server orders, each with its first direction: the best first. */
export const SORTS: Readonly<Record<string, ItemValueSort>> = {
  item: 'TITLE',
  value: 'VALUE',
  cost: 'COST',
  perCost: 'VALUE_PER_COST',
};

export type Window = 'any' | 'one' | 'between' | 'from' | 'until';

export function windowOf({
  earliestQuarter,
  latestQuarter,
}: Pick<ItemValue, 'earliestQuarter' | 'latestQuarter'>): Window {
  if (earliestQuarter == null) {
    return latestQuarter == null ? 'any' : 'until';
  }
  if (latestQuarter == null) {
    return 'from';
  }
  return earliestQuarter === latestQuarter ? 'one' : 'between';
}

export const VALUE_CSV = [
  'number',
  'title',
  'theme',
  'value',
  'score',
  'impact',
  'confidence',
  'currency',
  'itemCost',
  'perCost',
  'mandatory',
  'mandatoryReason',
  'earliestQuarter',
  'latestQuarter',
  'missing',
] as const;

interface ValueWords {
  readonly columns: Readonly<Record<(typeof VALUE_CSV)[number], string>>;
  readonly missing: (row: ItemValue) => string[];
  readonly mandatory: string;
}

/** One row for each item. What is not given stays empty, which is not 0. */
export function valuesCsv(rows: readonly ItemValue[], { columns, missing, mandatory }: ValueWords): string {
  const text = (value: number | string | null | undefined) => (value == null ? '' : String(value));
  return csvOf([
    VALUE_CSV.map((column) => columns[column]),
    ...rows.map((row) => [
      row.item.number,
      row.item.title,
      text(row.theme?.name),
      text(row.value.points),
      text(row.value.score),
      text(row.value.impactFactor),
      text(row.value.confidenceShare),
      text(row.cost?.currency),
      text(row.cost?.amount),
      text(row.valuePerThousand),
      row.mandatory ? mandatory : '',
      text(row.mandatoryReason),
      text(row.earliestQuarter),
      text(row.latestQuarter),
      missing(row).join('; '),
    ]),
  ]);
}
