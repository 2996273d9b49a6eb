import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from './client';
import { everyPage } from './pages';

export type PersonView = Schema<'PersonView'>;

/** Everybody in the organisation, read page by page: the people one can choose from. */
export const everybodyQuery = queryOptions({
  queryKey: ['everybody'],
  staleTime: 60_000,
  queryFn: async (): Promise<PersonView[]> => {
    const pages = await everyPage(async (query) => dataOf(await api.GET('/api/v1/people', { params: { query } })));
    return pages.flatMap(({ items }) => items);
  },
});
