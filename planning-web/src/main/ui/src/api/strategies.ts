import { apiQuery, type Schema } from './client';

/** A growth strategy of the catalogue with what the organisation thinks of it in one cycle. */
export type StrategyOption = Schema<'StrategyOptionView'>;
export type GrowthStrategy = StrategyOption['strategy'];
export type Stance = NonNullable<StrategyOption['stance']>;

/** Every strategy of the catalogue in a cycle, by number. */
export function strategyOptionsQuery(cycleId: string) {
  return apiQuery.queryOptions('get', '/api/v1/planning-cycles/{cycle}/strategy-options', {
    params: { path: { cycle: cycleId } },
  });
}
