import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client';
import { changeSession, sessionQuery } from '@/api/session';

/** Ends this session and starts one as somebody else, on the front page. */
export function useSignInAs() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  return async (email: string, password: string) => {
    await api.DELETE('/api/v1/session');
    try {
      const session = dataOf(await api.POST('/api/v1/sessions', { body: { email, password } }));
      changeSession(queryClient, session);
      await navigate({ to: '/', search: {} });
    } catch (error) {
      // The screens go first, for they ask who is signed in.
      await navigate({ to: '/sign-in' });
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, null);
      throw error;
    }
  };
}
