import { apiQuery, type Schema } from './client';

export type Vision = Schema<'VisionView'>;
export type VisionLevel = Vision['level'];
export type Metric = Vision['metrics'][number];

/** The visions of a cycle: company, portfolio, then the products by name. */
export function visionsQuery(cycleId: string) {
  return apiQuery.queryOptions('get', '/api/v1/planning-cycles/{cycle}/visions', {
    params: { path: { cycle: cycleId } },
  });
}
