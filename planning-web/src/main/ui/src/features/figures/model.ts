import type { Schema } from '@/api/client';
import { csvOf } from '@/lib/csv';

export type Figures = Schema<'Figures'>;
export type FiguresOfCycle = Schema<'FiguresOfCycle'>;

export const CASES = [
  'begun',
  'sealed',
  'promoted',
  'returned',
  'stopped',
  'open',
  'decided',
  'medianDays',
  'slowDays',
] as const;
export const APPEALS = ['made', 'upheld', 'newReview', 'lapsed', 'openAppeals'] as const;

export type Column = (typeof CASES)[number] | (typeof APPEALS)[number];

/** The number under this heading; none where no case was decided. */
export function figureIn({ appeals, ...cases }: Figures, column: Column): number | undefined {
  const values: Partial<Record<Column, number | null>> = {
    ...cases,
    ...appeals,
    open: cases.open,
    openAppeals: appeals.open,
  };
  return values[column] ?? undefined;
}

/** Every tier, and all of them together at the end. */
export function rowsOf({ tiers, all }: FiguresOfCycle): readonly Figures[] {
  return [...tiers, all];
}

/** Whether anything was counted at all. */
export function isEmpty({ all }: FiguresOfCycle): boolean {
  return all.begun === 0 && all.stopped === 0;
}

type Names = Readonly<Record<Column | 'tier' | 'withoutCase' | 'all', string>>;

/** Every row under the given names; numbers as they came, so that a spreadsheet reads them. */
export function figuresCsv(figures: FiguresOfCycle, names: Names): string {
  const columns = [...CASES, ...APPEALS];
  const tierOf = (row: Figures) => (row === figures.all ? names.all : (row.tier?.toString() ?? names.withoutCase));
  const rows = rowsOf(figures).map((row) => [
    tierOf(row),
    ...columns.map((column) => figureIn(row, column)?.toString() ?? ''),
  ]);
  return csvOf([[names.tier, ...columns.map((column) => names[column])], ...rows]);
}
