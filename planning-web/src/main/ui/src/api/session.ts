import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, dataOf, type Schema } from './client';
import { hasStatus } from './problem';

export type Session = Schema<'SessionView'>;
export type Capacity = Session['capacities'][number]['capacity'];

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      return dataOf(await api.GET('/api/v1/session'));
    } catch (error) {
      if (hasStatus(error, 401)) {
        return null;
      }
      throw error;
    }
  },
});

/** The session of a screen behind the sign-in; the router has made sure that there is one. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) {
    throw new Error('This screen is only shown to a person who is signed in');
  }
  return data;
}

/**
 * Puts somebody else in the place of who was signed in. What was read for that person is forgotten; the session itself
 * is replaced and not removed, so that what shows it learns of the change.
 */
export function changeSession(queryClient: QueryClient, session: Session): void {
  const [kept] = sessionQuery.queryKey;
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== kept });
  queryClient.setQueryData(sessionQuery.queryKey, session);
}

/** Decides what to offer, never what is allowed: the server decides that on every request. */
export function holds(session: Session, capacity: Capacity, productId?: string): boolean {
  return session.capacities.some(
    (held) =>
      held.capacity === capacity && (productId === undefined || held.productId == null || held.productId === productId),
  );
}
