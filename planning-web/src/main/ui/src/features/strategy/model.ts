import type { GrowthStrategy, Stance, StrategyOption } from '@/api/strategies';

export const STANCES: readonly Stance[] = ['PURSUE', 'EXPLORE', 'NOT_NOW', 'NEVER'];
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

export type StrategyClass = GrowthStrategy['class'];
export type Direction = 'BENEFIT' | 'COST';

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly direction: Direction;
}

/** The stance that a digit key stands for. */
export function stanceOfKey(key: string): Stance | undefined {
  return /^[1-4]$/.test(key) ? STANCES[Number(key) - 1] : undefined;
}

export interface ClassGroup {
  readonly class: StrategyClass;
  readonly options: readonly StrategyOption[];
}

/** Runs of the same class, in the catalogue's order. */
export function byClass(options: readonly StrategyOption[]): ClassGroup[] {
  const groups: { class: StrategyClass; options: StrategyOption[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last?.class === option.strategy.class) {
      last.options.push(option);
    } else {
      groups.push({ class: option.strategy.class, options: [option] });
    }
  }
  return groups;
}

export function withStance(options: readonly StrategyOption[], stance: Stance): StrategyOption[] {
  return options.filter((option) => option.stance === stance);
}

/** The next place without a stance after this one, round the end; the place just after it when all have one. */
export function nextWithoutStance(options: readonly StrategyOption[], from: number): number {
  for (let step = 1; step < options.length; step++) {
    const index = (from + step) % options.length;
    if (options[index]?.stance == null) {
      return index;
    }
  }
  return Math.min(from + 1, options.length - 1);
}

/** A criterion's weight as a share of all weights; 0 while no weight is given. */
export function shareOf(criterion: Pick<Criterion, 'weight'>, criteria: readonly Pick<Criterion, 'weight'>[]): number {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : criterion.weight / total;
}

export interface Term {
  readonly criterion: Criterion;
  /** As rated, 1 to 5. */
  readonly rated: number;
  /** As counted: a cost counts 6 minus the rating, so that 5 is best everywhere. */
  readonly counted: number;
  readonly product: number;
}

export interface Explanation {
  readonly terms: readonly Term[];
  readonly missing: readonly Criterion[];
  readonly weightedSum: number;
  readonly weightSum: number;
  /** The weighted mean; absent unless every criterion is rated and some weight is given. */
  readonly value: number | undefined;
}

/** Weighted mean of the ratings, sum(w*s) / sum(w), as the server computes it; shown term by term. */
export function explainScore(criteria: readonly Criterion[], ratings: ReadonlyMap<string, number>): Explanation {
  const terms: Term[] = [];
  const missing: Criterion[] = [];
  for (const criterion of criteria) {
    const rated = ratings.get(criterion.id);
    if (rated === undefined) {
      missing.push(criterion);
    } else {
      const counted = criterion.direction === 'COST' ? 6 - rated : rated;
      terms.push({ criterion, rated, counted, product: criterion.weight * counted });
    }
  }
  const weightedSum = terms.reduce((sum, { product }) => sum + product, 0);
  const weightSum = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const complete = criteria.length > 0 && missing.length === 0 && weightSum > 0;
  return { terms, missing, weightedSum, weightSum, value: complete ? weightedSum / weightSum : undefined };
}

export function ratingsOf(option: Pick<StrategyOption, 'ratings'>): Map<string, number> {
  return new Map(option.ratings.map(({ criterionId, score }) => [criterionId, score]));
}

/** Best rank first, then the ones without a score; equal ones stay in the catalogue's order. */
export function byRank(options: readonly StrategyOption[]): StrategyOption[] {
  return options.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({ score }: StrategyOption): number {
  return score?.rank ?? Number.MAX_SAFE_INTEGER;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a rating leads by itself: along the row, then to the beginning of the next one; from the last cell nowhere. */
export function cellAfterRating({ row, column }: Cell, rows: number, columns: number): Cell | undefined {
  if (column < columns - 1) {
    return { row, column: column + 1 };
  }
  return row < rows - 1 ? { row: row + 1, column: 0 } : undefined;
}

/** Where an arrow key leads in a matrix; it stops at the edges. */
export function cellAfterKey(key: string, { row, column }: Cell, rows: number, columns: number): Cell | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return undefined;
  }
}
