import { apiQuery, type Schema } from './client';

export type Theme = Schema<'ThemeView'>;

/** The themes of a cycle by position, which gives them their colours. */
export function themesQuery(cycleId: string) {
  return apiQuery.queryOptions(
    'get',
    '/api/v1/planning-cycles/{cycle}/themes',
    { params: { path: { cycle: cycleId }, query: { limit: 200 } } },
    { select: ({ items }): Theme[] => items },
  );
}
