import { useQuery } from '@tanstack/react-query';
import { apiQuery, type Schema } from './client';

export type Policy = Schema<'PolicyView'>;
export type Guideline = Policy['guidelines'][number];

const A_DAY = 86_400_000;

/** The policy in force: guidelines, tiers and question bank. A version never changes, so it is read once a day. */
export function usePolicy() {
  return useQuery(apiQuery.queryOptions('get', '/api/v1/policies/current', {}, { staleTime: A_DAY }));
}
