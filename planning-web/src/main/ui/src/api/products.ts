import { apiQuery, type Schema } from './client';

export type Product = Schema<'ProductView'>;

/** The products that are not archived, by key. */
export const productsQuery = apiQuery.queryOptions(
  'get',
  '/api/v1/products',
  { params: { query: { limit: 200 } } },
  { select: ({ items }): Product[] => items },
);
