import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAppQueryClient } from '@/api/query-client';
import type { Session } from '@/api/session';
import { sessionEnded } from '@/api/session-events';
import { signInLink } from '@/lib/sign-in-link';
import { aSession } from '@/test/render';
import { server } from '@/test/server';
import { App } from './App';
import { createAppRouter } from './routes';

/** A server that knows one person, with the password "right". */
function serverKnowing(session: Session, options: { signedIn: boolean }) {
  let signedIn = options.signedIn;
  let current = session;
  server.use(
    http.get('*/api/v1/session', () =>
      signedIn ? HttpResponse.json(current) : HttpResponse.json({ type: '/problems/unauthenticated' }, { status: 401 }),
    ),
    http.post('*/api/v1/sessions', async ({ request }) => {
      const { password } = (await request.json()) as { password: string };
      if (password !== 'right') {
        return HttpResponse.json({ type: '/problems/wrong-credentials', title: 'No' }, { status: 401 });
      }
      signedIn = true;
      return HttpResponse.json(current, { status: 201 });
    }),
    http.put('*/api/v1/session/password', async ({ request }) => {
      const { currentPassword } = (await request.json()) as { currentPassword: string };
      if (currentPassword !== 'right') {
        return HttpResponse.json({ type: '/problems/wrong-password', title: 'No' }, { status: 403 });
      }
      current = { ...current, mustChangePassword: false };
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete('*/api/v1/session', () => {
      signedIn = false;
      return new HttpResponse(null, { status: 204 });
    }),
  );
}

function openAt(path: string) {
  const queryClient = createAppQueryClient();
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  render(<App queryClient={queryClient} router={router} />);
  return { user: userEvent.setup(), router };
}

async function signIn(user: ReturnType<typeof userEvent.setup>, password: string) {
  await user.type(await screen.findByLabelText('Email'), 'ada@example.org');
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

// The answer of a list that every screen may ask for; the tests here are about the frame around the screens.
beforeEach(() => server.use(http.get('*/api/v1/*', () => HttpResponse.json({ items: [] }))));

describe('signing in', () => {
  test('leads back to where a person wanted to go', async () => {
    serverKnowing(aSession, { signedIn: false });
    const { user, router } = openAt('/no-such-place?tab=2');

    await signIn(user, 'right');

    expect(await heading('This page does not exist')).toBeInTheDocument();
    expect(router.state.location.href).toBe('/no-such-place?tab=2');
  });

  test('never leads to another site', async () => {
    serverKnowing(aSession, { signedIn: false });
    const { user, router } = openAt('/sign-in?returnTo=%2F%2Fevil.example');

    await signIn(user, 'right');

    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  test('names what is missing at the field, and says when email and password do not match', async () => {
    serverKnowing(aSession, { signedIn: false });
    const { user } = openAt('/sign-in');

    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(screen.getByLabelText('Email')).toHaveAccessibleDescription('Enter your email address');

    await signIn(user, 'wrong');
    expect(await screen.findByRole('alert')).toHaveTextContent('do not match');
    expect(screen.getByLabelText('Email')).toHaveValue('ada@example.org');
  });

  test('says how long to wait after too many attempts', async () => {
    serverKnowing(aSession, { signedIn: false });
    server.use(
      http.post('*/api/v1/sessions', () => HttpResponse.json({}, { status: 429, headers: { 'Retry-After': '300' } })),
    );
    const { user } = openAt('/sign-in');

    await signIn(user, 'right');

    expect(await screen.findByRole('alert')).toHaveTextContent('Try again in 5 minutes');
  });
});

describe('a first password', () => {
  const newcomer = { ...aSession, mustChangePassword: true };
  const linkTo = (password: string) =>
    new URL(signInLink({ email: 'ada@example.org', password }, 'https://plan.example')).hash;

  async function choose(user: ReturnType<typeof userEvent.setup>, password: string) {
    await user.clear(screen.getByLabelText('New password'));
    await user.type(screen.getByLabelText('New password'), password);
    await user.click(screen.getByRole('button', { name: 'Change password' }));
  }

  test('has to be changed before anything else', async () => {
    serverKnowing(newcomer, { signedIn: true });
    const { user, router } = openAt('/');

    await user.type(await screen.findByLabelText('Current password'), 'right');
    await choose(user, 'short');
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/Use at least 12 characters/);

    await choose(user, 'a sentence to remember');
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(await screen.findByRole('navigation', { name: 'Main' })).toBeInTheDocument();
  });

  test('is not asked for again after signing in with it, and the new one can be looked at', async () => {
    serverKnowing(newcomer, { signedIn: false });
    const { user, router } = openAt('/');
    await signIn(user, 'right');

    const field = await screen.findByLabelText('New password');
    expect(screen.queryByLabelText('Current password')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show the password' }));
    expect(field).toHaveAttribute('type', 'text');
    await choose(user, 'right');
    expect(field).toHaveAccessibleDescription(/Use at least 12 characters/);

    await choose(user, 'a sentence to remember');
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  test('comes filled in with a sign-in link, and leaves the address at once', async () => {
    serverKnowing(newcomer, { signedIn: false });
    const { user, router } = openAt(`/sign-in${linkTo('right')}`);

    const button = await screen.findByRole('button', { name: 'Sign in' });
    expect(router.state.location.href).toBe('/sign-in');
    expect(router.history.length).toBe(1);
    expect(screen.getByLabelText('Email')).toHaveValue('ada@example.org');
    expect(button).toHaveFocus();

    await user.keyboard('{Enter}');
    expect(await screen.findByLabelText('New password')).toHaveFocus();
  });

  test('that no longer counts when it is to be changed is asked for', async () => {
    serverKnowing(newcomer, { signedIn: false });
    const { user } = openAt(`/sign-in${linkTo('right')}`);
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    await screen.findByLabelText('New password');
    server.use(
      http.put('*/api/v1/session/password', () =>
        HttpResponse.json({ type: '/problems/wrong-password', title: 'No' }, { status: 403 }),
      ),
    );

    await choose(user, 'a sentence to remember');

    expect(await screen.findByLabelText('Current password')).toHaveAccessibleDescription(
      'This is not your current password',
    );
  });
});

describe('the shell', () => {
  test('shows administration only to an administrator', async () => {
    serverKnowing(aSession, { signedIn: true });
    openAt('/');
    const navigation = await screen.findByRole('navigation', { name: 'Main' });

    expect(within(navigation).getByRole('link', { name: 'Vision' })).toBeInTheDocument();
    expect(within(navigation).queryByRole('link', { name: 'People' })).not.toBeInTheDocument();
  });

  test('shows it to one', async () => {
    serverKnowing({ ...aSession, capacities: [{ capacity: 'ADMINISTRATOR' }] }, { signedIn: true });
    openAt('/');

    const navigation = await screen.findByRole('navigation', { name: 'Main' });
    expect(within(navigation).getByRole('link', { name: 'People' })).toBeInTheDocument();
  });

  test('puts the focus on the heading of a new screen and names the window after it', async () => {
    serverKnowing(aSession, { signedIn: true });
    const { router } = openAt('/');
    await screen.findByRole('navigation', { name: 'Main' });

    await router.navigate({ to: '/no-such-place' as string });

    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(document.title).toBe('This page does not exist - Northline');
  });

  test('asks to sign in again over the page, and what was typed there stays', async () => {
    serverKnowing(aSession, { signedIn: true });
    const { user } = openAt('/no-such-place');
    await heading('This page does not exist');

    sessionEnded.announce();
    const dialog = await screen.findByRole('dialog', { name: 'Sign in again' });
    expect(within(dialog).getByLabelText('Email')).toHaveValue('ada@example.org');
    await user.type(within(dialog).getByLabelText('Password'), 'right');
    await user.click(within(dialog).getByRole('button', { name: 'Sign in' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page does not exist');
  });

  test('says so when the server cannot be reached, and tries again on request', async () => {
    let reachable = false;
    server.use(
      http.get('*/api/v1/session', () =>
        reachable ? HttpResponse.json(aSession) : HttpResponse.json({}, { status: 400 }),
      ),
    );
    const { user } = openAt('/no-such-place');

    expect(await screen.findByRole('alert')).toBeInTheDocument();
    reachable = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await heading('This page does not exist')).toBeInTheDocument();
  });
});

describe('keys', () => {
  test('Ctrl+K finds a page and Enter goes there', async () => {
    serverKnowing({ ...aSession, capacities: [{ capacity: 'ADMINISTRATOR' }] }, { signedIn: true });
    const { user, router } = openAt('/no-such-place');
    await heading('This page does not exist');

    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: 'Search or jump to' });
    await user.type(field, 'sett');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Settings');
    await user.keyboard('{Enter}');

    await waitFor(() => expect(router.state.location.pathname).toBe('/settings'));
  });

  test('? shows the keys, and single letters can be switched off', async () => {
    serverKnowing(aSession, { signedIn: true });
    const { user, router } = openAt('/no-such-place');
    await heading('This page does not exist');

    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    await user.click(within(sheet).getByRole('checkbox', { name: 'Single-letter shortcuts' }));
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.keyboard('gv');
    expect(router.state.location.pathname).toBe('/no-such-place');

    localStorage.clear();
    await user.keyboard('gv');
    await waitFor(() => expect(router.state.location.pathname).toBe('/vision'));
  });
});
