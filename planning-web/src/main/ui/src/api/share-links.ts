import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from './client';
import { everyPage } from './pages';

/** A link to the portfolio roadmap, without its token: nobody knows that but who was given it. */
export type ShareLink = Schema<'ShareLink'>;
/** What a link shows to people without an account. */
export type SharedRoadmap = Schema<'SharedRoadmap'>;

export interface ShareLinks {
  readonly items: readonly ShareLink[];
  readonly mayShare: boolean;
}

const LINKS = '/api/v1/planning-cycles/{cycle}/share-links';

/** The links of a cycle, the newest first. */
export function shareLinksQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['get', LINKS, cycleId],
    queryFn: async ({ signal }): Promise<ShareLinks> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(LINKS, { params: { path: { cycle: cycleId }, query }, signal })),
      );
      return { items: pages.flatMap(({ items }) => items), mayShare: pages[0]?.mayShare ?? false };
    },
  });
}
