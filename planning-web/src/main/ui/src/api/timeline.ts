import { queryOptions } from '@tanstack/react-query';
import { api, type Schema } from './client';
import { once, orUnchanged, type ReadPage, taggedPages } from './tagged-pages';

/** An item as the views of a whole cycle show it. */
export type TimelineRow = Schema<'TimelineItem'>;
export type TimelineNeed = Schema<'TimelineNeed'>;
type View = Schema<'TimelineView'>;

/** The items of a cycle, and the names of what they refer to. */
export type CycleItems = Omit<View, 'nextCursor'>;

const PATH = '/api/v1/planning-cycles/{cycle}/timeline-items';
const MOST = 5000;
const TWENTY_SECONDS = 20_000;

export function timelineKey(cycle: string) {
  return ['get', PATH, cycle] as const;
}

/** All items of a cycle. While the page is in sight it is asked again and again whether others changed something. */
export function timelineQuery(cycle: string) {
  const queryKey = timelineKey(cycle);
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
    refetchInterval: TWENTY_SECONDS,
    select: joined,
  });
}

/** The pages as one; a name that several of them hold is held once. */
function joined(pages: readonly ReadPage<View>[]): CycleItems {
  const views = pages.map(({ view }) => view);
  return {
    items: views.flatMap(({ items }) => items),
    needs: views.flatMap(({ needs }) => needs),
    products: once(views.flatMap(({ products }) => products)),
    themes: once(views.flatMap(({ themes }) => themes)),
    strategies: once(views.flatMap(({ strategies }) => strategies)),
    teams: once(views.flatMap(({ teams }) => teams)),
    people: once(views.flatMap(({ people }) => people)),
  };
}

/** Puts a saved change into what was read, so that it is seen before the server is asked again. */
export function withRow(
  pages: readonly ReadPage<View>[] | undefined,
  id: string,
  change: Partial<TimelineRow>,
): readonly ReadPage<View>[] | undefined {
  return pages?.map((page) =>
    page.view.items.some((row) => row.id === id)
      ? {
          ...page,
          view: { ...page.view, items: page.view.items.map((row) => (row.id === id ? { ...row, ...change } : row)) },
        }
      : page,
  );
}
