import { queryOptions } from '@tanstack/react-query';
import { api, type Schema } from './client';
import { once, orUnchanged, type ReadPage, taggedPages } from './tagged-pages';

type View = Schema<'CycleSightView'>;
export type SightVision = Schema<'SightVision'>;
export type SightStrategy = Schema<'SightStrategy'>;
export type SightTheme = Schema<'SightTheme'>;
export type SightObjective = Schema<'SightObjective'>;
export type SightKeyResult = Schema<'SightKeyResult'>;
export type SightOpportunity = Schema<'SightOpportunity'>;
export type SightItem = Schema<'SightItem'>;

/** What a cycle wants to reach, from the visions down, and all items that serve it. */
export type CycleSight = Omit<View, 'nextCursor'>;

const PATH = '/api/v1/planning-cycles/{cycle}/lines-of-sight';
const MOST = 5000;

/** The lines of sight of a cycle; asked again, the server sends only what changed. */
export function sightQuery(cycle: string) {
  const queryKey = ['get', PATH, cycle] as const;
  return queryOptions({
    queryKey,
    queryFn: ({ signal, client }) =>
      taggedPages<View>(client.getQueryData<readonly ReadPage<View>[]>(queryKey) ?? [], (cursor, headers) =>
        api.GET(PATH, {
          params: { path: { cycle }, query: { limit: MOST, ...(cursor === '' ? {} : { cursor }) } },
          headers,
          fetch: orUnchanged,
          signal,
        }),
      ),
    select: joined,
  });
}

/** The pages as one. What is above the items is the same on each; the last one knows it best. */
function joined(pages: readonly ReadPage<View>[]): CycleSight {
  const views = pages.map(({ view }) => view);
  const last = views.at(-1);
  return {
    visions: last?.visions ?? [],
    strategies: last?.strategies ?? [],
    themes: last?.themes ?? [],
    objectives: last?.objectives ?? [],
    keyResults: last?.keyResults ?? [],
    opportunities: last?.opportunities ?? [],
    products: once(views.flatMap(({ products }) => products)),
    items: views.flatMap(({ items }) => items),
  };
}
