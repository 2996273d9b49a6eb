import { useQuery } from '@tanstack/react-query';
import { apiQuery, type Schema } from './client';

export type Policy = Schema<'PolicyView'>;
export type Guideline = Policy['guidelines'][number];

const A_DAY = 86_400_000;

/** One version of the policy, or the one in force. A version never changes, but another one may come into force. */
export function usePolicy(version?: number) {
  const inForce = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/policies/current', {}, { staleTime: 60_000 }),
    enabled: version === undefined,
  });
  const named = useQuery({
    ...apiQuery.queryOptions(
      'get',
      '/api/v1/policies/{version}',
      { params: { path: { version: version ?? 0 } } },
      { staleTime: A_DAY },
    ),
    enabled: version !== undefined,
  });
  return version === undefined ? inForce : named;
}

/** All versions, the newest first. */
export function usePolicyVersions() {
  return apiQuery.useQuery('get', '/api/v1/policies');
}
