import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from './client';
import { everyPage } from './pages';

/** What an item has to do with another one. */
export type Dependency = Schema<'Dependency'>;
export type DependencyKind = Dependency['kind'];
/** One end of a dependency, or an item of a set. */
export type DependentItem = Schema<'DependentItem'>;
/** Items that come together or exclude each other. */
export type ItemSet = Schema<'ItemSet'>;
export type ItemSetKind = ItemSet['kind'];

const OF_ITEM = '/api/v1/roadmap-items/{id}/dependencies';
const OF_CYCLE = '/api/v1/planning-cycles/{cycle}/dependencies';
const SETS = '/api/v1/planning-cycles/{cycle}/item-sets';

export interface DependencyFilters {
  readonly product?: string;
  readonly kind?: DependencyKind;
  readonly broken?: true;
}

/** Everything that an item has to do with others, from either side. */
export function itemDependenciesQuery(itemId: string) {
  return queryOptions({
    queryKey: ['get', OF_ITEM, itemId],
    queryFn: async ({ signal }): Promise<Dependency[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(await api.GET(OF_ITEM, { params: { path: { id: itemId }, query }, signal })),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}

/** One page of the dependencies of a cycle; the first without a cursor. */
export async function readDependencies(
  cycle: string,
  query: DependencyFilters & { limit: number; cursor?: string },
  signal?: AbortSignal,
) {
  return dataOf(
    await api.GET(OF_CYCLE, { params: { path: { cycle }, query }, ...(signal === undefined ? {} : { signal }) }),
  );
}

export function dependenciesKey(cycle: string, filters: DependencyFilters) {
  return ['get', OF_CYCLE, cycle, filters, 'pages'] as const;
}

/** Every dependency of a cycle that the filters let through, in order. */
export async function allDependencies(cycle: string, filters: DependencyFilters): Promise<Dependency[]> {
  const pages = await everyPage((query) => readDependencies(cycle, { ...filters, ...query }));
  return pages.flatMap(({ items }) => items);
}

/** The sets of a cycle by name, or those alone that have an item. */
export function itemSetsQuery(cycle: string, item?: string) {
  return queryOptions({
    queryKey: ['get', SETS, cycle, item ?? 'all'],
    queryFn: async ({ signal }): Promise<ItemSet[]> => {
      const pages = await everyPage(async (query) =>
        dataOf(
          await api.GET(SETS, {
            params: { path: { cycle }, query: { ...query, ...(item === undefined ? {} : { item }) } },
            signal,
          }),
        ),
      );
      return pages.flatMap(({ items }) => items);
    },
  });
}
