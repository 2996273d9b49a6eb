import type { DependencyFilters, DependencyKind } from '@/api/dependencies';

/** What the address of the page holds, so that a view can be sent as a link. */
export interface DependencySearch {
  product?: string | undefined;
  kind?: DependencyKind | undefined;
  broken?: true | undefined;
}

export function readDependencySearch({ product, kind, broken }: Record<string, unknown>): DependencySearch {
  return {
    ...(typeof product === 'string' && product !== '' ? { product } : {}),
    ...(kind === 'DEPENDS_ON' || kind === 'RELATES_TO' ? { kind } : {}),
    ...(broken === true ? { broken } : {}),
  };
}

/** The filters that are set, as the server takes them. */
export function filtersOf({ product, kind, broken }: DependencySearch): DependencyFilters {
  return {
    ...(product === undefined ? {} : { product }),
    ...(kind === undefined ? {} : { kind }),
    ...(broken === undefined ? {} : { broken }),
  };
}
