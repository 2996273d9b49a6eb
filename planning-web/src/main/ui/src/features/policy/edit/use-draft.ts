import { useQueryClient } from '@tanstack/react-query';
import { api, apiQuery, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import type { Draft, PolicyText } from './model';

const draftsQuery = apiQuery.queryOptions('get', '/api/v1/policy-drafts');

export function useDrafts() {
  return apiQuery.useQuery('get', '/api/v1/policy-drafts');
}

/** Reads the drafts and the policies again, after something that changed either. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => typeof queryKey[1] === 'string' && queryKey[1].startsWith('/api/v1/polic'),
    });
}

export function versionOf({ version }: Draft): string {
  return etagOf(version);
}

/** Changes a part of the draft; what others wrote since the version that was seen is never overwritten. */
export function useWrite(): (draft: Draft, version: string | undefined, text: PolicyText) => Promise<Draft> {
  const queryClient = useQueryClient();
  return async (draft, version, text) => {
    const written = dataOf(
      await api.PUT('/api/v1/policy-drafts/{id}', {
        params: { path: { id: draft.id } },
        headers: ifMatch(version),
        body: text,
      }),
    );
    queryClient.setQueryData(draftsQuery.queryKey, { items: [written] });
    return written;
  };
}

/** The draft as the server has it at this moment. */
export async function readDraft(): Promise<Draft> {
  const [draft] = dataOf(await api.GET('/api/v1/policy-drafts')).items;
  if (draft === undefined) {
    throw new Error('The draft is gone');
  }
  return draft;
}
