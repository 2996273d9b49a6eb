import type { BaselineItem, ChangedField, PlanDifference, PlannedItem, PlanSums } from '@/api/baselines';
import { csvOf } from '@/lib/csv';

const LONGEST_NAME = 80;
const LONGEST_NOTE = 500;

/** What is typed into the dialog of a new baseline. */
export interface BaselineEntry extends Record<string, unknown> {
  name: string;
  note: string;
}

export type Complaint = 'name' | 'nameLong' | 'noteLong';

export function complaintsAbout({ name, note }: BaselineEntry): Partial<Record<'name' | 'note', Complaint>> {
  const length = [...name.trim()].length;
  return {
    ...(length === 0 ? { name: 'name' } : length > LONGEST_NAME ? { name: 'nameLong' } : {}),
    ...([...note.trim()].length > LONGEST_NOTE ? { note: 'noteLong' } : {}),
  };
}

/** The words for the two sides of one changed field, and how figures are written. */
export interface FieldWords {
  readonly text: (item: PlannedItem, field: ChangedField) => string;
}

/** One changed field of an item, as it was and as it is. */
export interface FieldChange {
  readonly field: ChangedField;
  readonly before: string;
  readonly after: string;
}

export function changesOf({ fields, before, after }: PlanDifference, { text }: FieldWords): FieldChange[] {
  if (before == null || after == null) {
    return [];
  }
  return fields.map((field) => ({ field, before: text(before, field), after: text(after, field) }));
}

/** Of what can be counted: how much more there is, written with its sign; nothing when it is the same. */
export interface SumChange {
  readonly items: number;
  readonly value: number;
  /** In the currency of the second moment; nothing to compare when it was another one. */
  readonly cost: number | undefined;
  readonly weeks: number;
}

export function sumChange(before: PlanSums, after: PlanSums): SumChange {
  const sameMoney = before.cost.currency === after.cost.currency;
  return {
    items: after.items - before.items,
    value: after.value - before.value,
    cost: sameMoney ? cents(Number(after.cost.amount) - Number(before.cost.amount)) : undefined,
    weeks: cents(after.weeks - before.weeks),
  };
}

/** Differences of decimals leave dust behind the second digit. */
function cents(figure: number): number {
  return Math.round(figure * 100) / 100;
}

export const DIFFERENCE_CSV = [
  'number',
  'title',
  'product',
  'what',
  'startsBefore',
  'startsAfter',
  'endsBefore',
  'endsAfter',
  'startShift',
  'endShift',
  'changes',
  'reason',
  'sentence',
] as const;

type CsvColumns<Column extends string> = Readonly<Record<Column, string>>;

interface DifferenceWords extends FieldWords {
  readonly columns: CsvColumns<(typeof DIFFERENCE_CSV)[number]>;
  readonly kind: (difference: PlanDifference) => string;
  readonly change: (change: FieldChange) => string;
  readonly reason: (difference: PlanDifference) => string;
}

/** One row for each item, in the order in which they are given. */
export function differencesCsv(differences: readonly PlanDifference[], words: DifferenceWords): string {
  const rows = differences.map((difference) => {
    const { number, title, before, after, startShift, endShift, reason } = difference;
    return [
      number,
      title,
      (after ?? before)?.product.name ?? '',
      words.kind(difference),
      before?.startsOn ?? '',
      after?.startsOn ?? '',
      before?.endsOn ?? '',
      after?.endsOn ?? '',
      text(startShift),
      text(endShift),
      changesOf(difference, words).map(words.change).join('; '),
      words.reason(difference),
      reason?.sentence ?? '',
    ];
  });
  return csvOf([DIFFERENCE_CSV.map((column) => words.columns[column]), ...rows]);
}

export const BASELINE_CSV = [
  'number',
  'externalKey',
  'title',
  'product',
  'theme',
  'kind',
  'horizon',
  'starts',
  'ends',
  'revision',
  'value',
  'currency',
  'cost',
  'weeks',
  'efforts',
  'keyResults',
  'portfolio',
  'standing',
] as const;

interface BaselineWords {
  readonly columns: CsvColumns<(typeof BASELINE_CSV)[number]>;
  readonly kind: (item: PlannedItem) => string;
  readonly horizon: (item: PlannedItem) => string;
  readonly standing: (row: BaselineItem) => string;
  readonly promoted: string;
}

/** One row for each item of a baseline. What was not given stays empty, which is not 0. */
export function baselineCsv(rows: readonly BaselineItem[], words: BaselineWords): string {
  return csvOf([
    BASELINE_CSV.map((column) => words.columns[column]),
    ...rows.map((row) => {
      const { item } = row;
      return [
        row.number,
        row.externalKey ?? '',
        item.title,
        item.product.name,
        item.theme?.name ?? '',
        words.kind(item),
        words.horizon(item),
        item.startsOn ?? '',
        item.endsOn ?? '',
        String(item.revision),
        text(item.strategicValue),
        item.cost?.currency ?? '',
        item.cost?.amount ?? '',
        String(item.weeks),
        item.efforts.map(({ team, weeks }) => `${team} ${weeks}`).join('; '),
        item.keyResults.join('; '),
        item.onPortfolio ? words.promoted : '',
        words.standing(row),
      ];
    }),
  ]);
}

function text(value: number | null | undefined): string {
  return value == null ? '' : String(value);
}
