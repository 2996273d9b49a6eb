import { apiQuery } from '@/api/client';
import type { VisionLevel } from '@/api/visions';

/** The metrics by which a level is usually judged; the server writes them. */
export function metricSuggestionsQuery(level: VisionLevel) {
  return apiQuery.queryOptions(
    'get',
    '/api/v1/metric-suggestions',
    { params: { query: { level } } },
    { staleTime: Number.POSITIVE_INFINITY },
  );
}
