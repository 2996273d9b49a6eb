export const FEWEST = 2;
export const MOST = 4;

/** What the address of a comparison holds: the scenarios in the order of their columns. */
export interface CompareSearch {
  of?: string[] | undefined;
}

export function readCompareSearch({ of }: Record<string, unknown>): CompareSearch {
  const ids = Array.isArray(of) ? of.filter((id): id is string => typeof id === 'string') : [];
  return ids.length === 0 ? {} : { of: [...new Set(ids)].slice(0, MOST) };
}
