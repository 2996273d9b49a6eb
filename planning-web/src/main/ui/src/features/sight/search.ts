/** What the address of the screen holds, so that a view can be sent as a link. */
export interface SightSearch {
  /** The tree when left out. */
  view?: 'table' | undefined;
  query?: string | undefined;
  product?: string | undefined;
  theme?: string | undefined;
  standing?: string | undefined;
  /** Only what has no whole line. */
  gaps?: 'yes' | undefined;
  /** The node whose line alone is shown, as its kind and id. */
  node?: string | undefined;
}

const WORDS = ['query', 'product', 'theme', 'standing', 'node'] as const;

export function readSightSearch(search: Record<string, unknown>): SightSearch {
  const words = WORDS.flatMap((key) => {
    const value = search[key];
    // The router reads a query of digits as a number.
    return value === undefined || value === '' ? [] : [[key, String(value)]];
  });
  return {
    ...Object.fromEntries(words),
    ...(search['view'] === 'table' ? { view: 'table' } : {}),
    ...(search['gaps'] === 'yes' ? { gaps: 'yes' } : {}),
  };
}

/** Which of the filters are set; how it is shown and which node is no filter. */
export function isFiltered({ query, product, theme, standing }: SightSearch): boolean {
  return [query, product, theme, standing].some((value) => value !== undefined);
}
