import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from './client';

export type PersonView = Schema<'PersonView'>;

const PAGE = 200;

/** Everybody in the organisation, read page by page: the people one can choose from. */
export const everybodyQuery = queryOptions({
  queryKey: ['everybody'],
  staleTime: 60_000,
  queryFn: async (): Promise<PersonView[]> => {
    const people: PersonView[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
      const page = dataOf(await api.GET('/api/v1/people', { params: { query } }));
      people.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return people;
  },
});
