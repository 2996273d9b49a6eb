import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { crossSiteDefence, idempotencyKeys, knownVersions, problems } from './middleware';
import type { components, paths } from './schema.gen';

/** A type of the contract by its name: Schema<'SessionView'>. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/**
 * The typed calls. Each one resolves with data or throws a ProblemError; the `error` member that openapi-fetch offers is
 * never set.
 */
export const api = createFetchClient<paths>({
  baseUrl: typeof window === 'undefined' ? '' : window.location.origin,
  credentials: 'same-origin',
  // Looked up on each call, so that a test can put its own server in front.
  fetch: (request) => globalThis.fetch(request),
});
// Responses pass the list backwards: the problem is thrown last, after the others have seen the answer.
api.use(problems, knownVersions, idempotencyKeys(), crossSiteDefence);

/** The same calls as React Query hooks: apiQuery.useQuery('get', '/api/v1/session'). */
export const apiQuery = createQueryClient(api);

/** The body of a call that has one. */
export function dataOf<Data>(result: { data?: Data }): Data {
  if (result.data === undefined) {
    throw new Error('The server answered without a body');
  }
  return result.data;
}
