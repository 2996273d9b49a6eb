import { api, dataOf } from '@/api/client';

export interface FoundItem {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}

/** The first few items that match, for the palette. */
export async function findRoadmapItems(query: string, signal: AbortSignal): Promise<FoundItem[]> {
  const page = dataOf(await api.GET('/api/v1/roadmap-items', { params: { query: { query, limit: 8 } }, signal }));
  return page.items.map(({ id, number, title }) => ({ id, title, hint: number }));
}
