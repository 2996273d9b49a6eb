import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from './client';
import { everyPage } from './pages';

/** A way of looking at the items that somebody has named. */
export type SavedView = Schema<'SavedView'>;

const VIEWS = '/api/v1/saved-views';

/** One's own and those that others share, by name. */
export const savedViewsQuery = queryOptions({
  queryKey: ['get', VIEWS],
  queryFn: async ({ signal }): Promise<SavedView[]> => {
    const pages = await everyPage(async (query) => dataOf(await api.GET(VIEWS, { params: { query }, signal })));
    return pages.flatMap(({ items }) => items);
  },
});
