import { queryOptions } from '@tanstack/react-query';
import { api, apiQuery, dataOf, type Schema } from './client';
import { everyPage } from './pages';

/** An outcome that customers want, with what segments say of it, the highest score first. */
export type Opportunity = Schema<'Opportunity'>;
/** What one segment says. */
export type Evidence = Schema<'Evidence'>;
export type Finding = Evidence['finding'];
/** A figure with the ends between which its sample leaves it open. */
export type Bounded = Schema<'Bounded'>;
/** An item that addresses an opportunity, with what the gate says of it. */
export type AddressingItem = Schema<'AddressingItem'>;
/** A strategy that addresses an opportunity, by its link. */
export type AddressingStrategy = Schema<'AddressingStrategy'>;
/** An opportunity that an item addresses, by its link. */
export type AddressedOpportunity = Schema<'AddressedOpportunity'>;

export interface OpportunityFilters {
  readonly finding?: Finding;
  readonly owner?: string;
  readonly dimension?: string;
}

const OPPORTUNITIES = '/api/v1/planning-cycles/{cycle}/opportunities';

/** Every opportunity of a cycle, that first whose best segment has the highest score; the server keeps them few. */
export function opportunitiesQuery(cycle: string, filters: OpportunityFilters = {}) {
  return queryOptions({
    queryKey: ['get', OPPORTUNITIES, cycle, filters],
    queryFn: async ({ signal }): Promise<Opportunity[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(OPPORTUNITIES, { params: { path: { cycle }, query: { ...filters, ...query } }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
    placeholderData: (previous) => previous,
  });
}

export function opportunityQuery(id: string) {
  return apiQuery.queryOptions('get', '/api/v1/opportunities/{id}', { params: { path: { id } } });
}
