import { queryOptions } from '@tanstack/react-query';
import { api, apiQuery, dataOf, type Schema } from '@/api/client';
import { everyPage } from '@/api/pages';

export type Workspace = Schema<'Workspace'>;
export type WorkspaceImport = Schema<'WorkspaceImport'>;
export type AwaitedItem = Schema<'AwaitedItem'>;

/** How much there is, and whether a workspace can be imported. */
export const workspaceQuery = apiQuery.queryOptions('get', '/api/v1/workspace');

/** The file that was taken in last, if any ever was: it is imported, or can be. */
export const newestImportQuery = queryOptions({
  queryKey: ['get', '/api/v1/workspace-imports', 'newest'],
  queryFn: async ({ signal }): Promise<WorkspaceImport | null> => {
    const { items } = dataOf(await api.GET('/api/v1/workspace-imports', { params: { query: { limit: 1 } }, signal }));
    const newest = items[0];
    if (newest === undefined || newest.state === 'REPLACED') {
      return null;
    }
    // The list leaves out what is in a file.
    return dataOf(await api.GET('/api/v1/workspace-imports/{id}', { params: { path: { id: newest.id } }, signal }));
  },
});

/** What stood on the portfolio roadmap where it came from, and waits here. */
export function awaitedQuery(importId: string) {
  return queryOptions({
    queryKey: ['get', '/api/v1/workspace-imports/{id}/awaited-items', importId],
    queryFn: async ({ signal }): Promise<readonly AwaitedItem[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(
          await api.GET('/api/v1/workspace-imports/{id}/awaited-items', {
            params: { path: { id: importId }, query },
            signal,
          }),
        ),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}
