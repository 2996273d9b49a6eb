import type { DifferenceFilters, DifferenceKind } from '@/api/baselines';

export const KINDS: readonly DifferenceKind[] = ['ADDED', 'REMOVED', 'MOVED', 'CHANGED', 'UNCHANGED'];

/** What the address of a comparison holds, so that it can be sent as a link. */
export interface ComparisonSearch {
  before?: string | undefined;
  /** Now when it is absent. */
  after?: string | undefined;
  kind?: DifferenceKind | undefined;
  product?: string | undefined;
}

export function readComparisonSearch({ before, after, kind, product }: Record<string, unknown>): ComparisonSearch {
  const known = KINDS.find((one) => one === kind);
  return {
    ...(isId(before) ? { before } : {}),
    ...(isId(after) ? { after } : {}),
    ...(known === undefined ? {} : { kind: known }),
    ...(isId(product) ? { product } : {}),
  };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** As the server takes them; nothing while no moment is chosen. */
export function filtersOf({ before, after, kind, product }: ComparisonSearch): DifferenceFilters | undefined {
  return before === undefined
    ? undefined
    : {
        before,
        ...(after === undefined ? {} : { after }),
        ...(kind === undefined ? {} : { kind }),
        ...(product === undefined ? {} : { product }),
      };
}
