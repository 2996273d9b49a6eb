import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '@/api/client';
import { sessionQuery } from '@/api/session';

/** Ends the session on the server, then forgets everything this browser has read. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  return async () => {
    await api.DELETE('/api/v1/session');
    // The screens go first, for they ask who is signed in.
    await navigate({ to: '/sign-in' });
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, null);
  };
}
