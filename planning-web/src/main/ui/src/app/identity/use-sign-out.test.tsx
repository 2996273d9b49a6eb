import { useQueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { expect, test } from 'vitest';
import { sessionQuery } from '@/api/session';
import { accept } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { useSignOut } from './use-sign-out';

test('signing out leaves the screen before it forgets who was signed in', async () => {
  accept('delete', '/session');
  const knownOnLeaving: unknown[] = [];
  function ScreenOfPerson() {
    const queryClient = useQueryClient();
    const signOut = useSignOut();
    useEffect(
      () => () => {
        knownOnLeaving.push(queryClient.getQueryData(sessionQuery.queryKey));
      },
      [queryClient],
    );
    return (
      <button type="button" onClick={signOut}>
        Sign out
      </button>
    );
  }
  const user = userEvent.setup();
  await renderInApp(<ScreenOfPerson />, { paths: ['/sign-in'] });

  await user.click(await screen.findByRole('button', { name: 'Sign out' }));

  expect(await screen.findByText('/sign-in')).toBeInTheDocument();
  expect(knownOnLeaving).toEqual([aSession]);
});
