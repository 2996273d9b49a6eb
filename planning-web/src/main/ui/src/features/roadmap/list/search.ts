/** What the address of the list holds, so that a view can be sent as a link. */
export interface ListSearch {
  query?: string | undefined;
  product?: string | undefined;
  theme?: string | undefined;
  standing?: string | undefined;
  view?: 'timeline' | 'board' | undefined;
  /** What the lanes of the timeline are; products when left out. */
  lanes?: 'theme' | 'team' | 'strategy' | undefined;
  /** Without the lines between what needs each other. */
  lines?: 'off' | undefined;
  /** Without what has no dates. */
  tray?: 'off' | undefined;
  /** How wide a month of the timeline is; quarters when left out. */
  zoom?: 'months' | 'year' | undefined;
  /** What the groups of the table are; none when left out. */
  group?: 'product' | 'theme' | 'horizon' | 'kind' | 'standing' | undefined;
  /** What the table is sorted by; the number when left out. */
  sort?: 'title' | 'start' | undefined;
  desc?: 'yes' | undefined;
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

/** Nothing chosen: what a saved view starts from, whatever was chosen before. */
export const NO_CHOICES: Record<keyof ListSearch, undefined> = {
  ...{ query: undefined, product: undefined, theme: undefined, standing: undefined },
  ...{ view: undefined, lanes: undefined, lines: undefined, tray: undefined, zoom: undefined },
  ...{ group: undefined, sort: undefined, desc: undefined },
};

const CHOICES = {
  view: ['timeline', 'board'],
  lanes: ['theme', 'team', 'strategy'],
  lines: ['off'],
  tray: ['off'],
  zoom: ['months', 'year'],
  group: ['product', 'theme', 'horizon', 'kind', 'standing'],
  sort: ['title', 'start'],
  desc: ['yes'],
} as const;

export function readListSearch(search: Record<string, unknown>): ListSearch {
  const chosen = Object.entries(CHOICES).filter(([key, known]) => (known as readonly unknown[]).includes(search[key]));
  return { ...filtersOf(search), ...Object.fromEntries(chosen.map(([key]) => [key, search[key]])) };
}
