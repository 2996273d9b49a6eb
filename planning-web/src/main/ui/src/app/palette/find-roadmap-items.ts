import { api } from '@/api/client';

export interface FoundItem {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}

/** The first few items that match, for the palette. */
export async function findRoadmapItems(query: string, signal: AbortSignal): Promise<FoundItem[]> {
  const { data } = await api.GET(
    '/api/v1/roadmap-items' as never,
    { params: { query: { query, limit: 8 } }, signal } as never,
  );
  const { items = [] } = (data ?? {}) as { items?: { id: string; key?: string; title: string }[] };
  return items.map(({ id, key = '', title }) => ({ id, title, hint: key }));
}
