/** What the address of the list holds, so that a view can be sent as a link. */
export interface ListSearch {
  query?: string | undefined;
  product?: string | undefined;
  theme?: string | undefined;
  standing?: string | undefined;
  view?: 'timeline' | undefined;
}

const FILTERS = ['query', 'product', 'theme', 'standing'] as const;

export type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

/** The filters that are set, without the empty ones. */
export function filtersOf(search: Readonly<Record<string, unknown>> | ListSearch): Filters {
  const known: Readonly<Record<string, unknown>> = { ...search };
  return Object.fromEntries(
    FILTERS.flatMap((key) => {
      const value = known[key];
      // The router reads a query of digits as a number.
      return value === undefined || value === '' ? [] : [[key, String(value)]];
    }),
  );
}

export function readListSearch(search: Record<string, unknown>): ListSearch {
  return { ...filtersOf(search), ...(search['view'] === 'timeline' ? { view: 'timeline' } : {}) };
}
