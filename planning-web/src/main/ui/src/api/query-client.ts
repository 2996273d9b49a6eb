import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

const HALF_A_MINUTE = 30_000;

/** A refusal stays a refusal however often it is asked; only silence and server failures are worth a second try. */
export function isWorthRetrying(failures: number, error: unknown): boolean {
  const status = error instanceof ProblemError ? error.problem.status : 0;
  return failures < 2 && (status === 0 || status >= 500);
}

export function createAppQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: HALF_A_MINUTE, retry: isWorthRetrying, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
