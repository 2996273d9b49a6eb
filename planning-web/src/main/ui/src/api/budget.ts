import { queryOptions } from '@tanstack/react-query';
import { api, apiQuery, dataOf, type Schema } from './client';
import { everyPage } from './pages';

/** The money of a cycle beside what its items cost. */
export type Budget = Schema<'Budget'>;
export type QuarterBudget = Schema<'QuarterBudget'>;
export type ItemCost = Schema<'ItemCost'>;
/** Each theme's target beside its share of what is planned. */
export type Allocation = Schema<'Allocation'>;
export type ThemeAllocation = Schema<'ThemeAllocation'>;
export type PlannedAllocation = Schema<'PlannedAllocation'>;
export type Place = Schema<'Place'>;
/** What an item is worth and costs, in the list of all. */
export type ItemValue = Schema<'ItemValue'>;
export type ItemValueSort = Schema<'ItemValueSort'>;
export type MissingFactor = Schema<'MissingFactor'>;

export function budgetQuery(cycleId: string) {
  return apiQuery.queryOptions('get', '/api/v1/planning-cycles/{cycle}/budget', {
    params: { path: { cycle: cycleId } },
  });
}

export function allocationQuery(cycleId: string) {
  return apiQuery.queryOptions('get', '/api/v1/planning-cycles/{cycle}/allocation', {
    params: { path: { cycle: cycleId } },
  });
}

const VALUES = '/api/v1/planning-cycles/{cycle}/item-values';

/** The values of all items of a cycle, by number: for what leaves the screen as a whole. */
export function everyItemValueQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['get', VALUES, cycleId, 'all'],
    queryFn: async ({ signal }): Promise<ItemValue[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(VALUES, { params: { path: { cycle: cycleId }, query }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}
