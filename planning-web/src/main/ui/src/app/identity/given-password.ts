import { type QueryClient, skipToken, useQuery } from '@tanstack/react-query';
import type { SignInLink } from '@/lib/sign-in-link';

/** Known to this page alone: a reload forgets it, and so does signing out. */
const KEY = ['given password'];

/** Notes what somebody was given, so that nobody types the same password again one screen later. */
export function keepGiven(queryClient: QueryClient, given: SignInLink): void {
  queryClient.setQueryData(KEY, given);
}

export function forgetGiven(queryClient: QueryClient): void {
  queryClient.removeQueries({ queryKey: KEY });
}

export function useGiven(): SignInLink | undefined {
  return useQuery<SignInLink>({ queryKey: KEY, queryFn: skipToken }).data;
}
