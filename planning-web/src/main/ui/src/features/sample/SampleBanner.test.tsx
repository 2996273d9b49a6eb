import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Session } from '@/api/session';
import { accept } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { forgetSample, rememberSample } from './passwords';
import { SampleBanner } from './SampleBanner';

const inSample: Session = { ...aSession, organisation: { id: 'sample', name: 'Fjordline', sample: true } };

beforeEach(forgetSample);

test('nothing stands over the screens of a real organisation', async () => {
  await renderInApp(<SampleBanner />);

  expect(screen.queryByRole('region', { name: 'Sample company' })).not.toBeInTheDocument();
});

test('the sample company says that it is made up, and who one is in it', async () => {
  await renderInApp(<SampleBanner />, { session: inSample });

  expect(await screen.findByRole('region', { name: 'Sample company' })).toHaveTextContent(
    'everything here is made up. You are Ada Lindqvist (Product leader)',
  );
  expect(screen.queryByRole('button', { name: 'Remove sample company' })).not.toBeInTheDocument();
});

test('while the password is known, one click makes one somebody else', async () => {
  accept('delete', '/session');
  const started = accept('post', '/sessions', () => inSample);
  const user = userEvent.setup();
  await renderInApp(<SampleBanner />, { session: inSample, paths: ['/sign-in'] });
  await screen.findByRole('region', { name: 'Sample company' });
  act(() =>
    rememberSample({
      present: true,
      people: [{ name: 'Elif Kaya', email: 'elif@sample.example', role: 'Data protection', capacities: [] }],
      password: 'harbour-lantern-42',
    }),
  );

  await user.click(screen.getByRole('button', { name: 'Sign in as' }));
  await user.click(screen.getByRole('button', { name: /Elif Kaya/ }));

  await waitFor(() => expect(started[0]?.body).toMatchObject({ email: 'elif@sample.example' }));
});

test('an administrator of the sample company removes it from inside and is signed out', async () => {
  const removed = accept('delete', '/sample-company');
  const user = userEvent.setup();
  await renderInApp(<SampleBanner />, {
    session: { ...inSample, capacities: [{ capacity: 'ADMINISTRATOR' }] },
    paths: ['/sign-in'],
  });

  await user.click(await screen.findByRole('button', { name: 'Remove sample company' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/You will be signed out/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Remove all of it' }));

  await waitFor(() => expect(removed).toHaveLength(1));
  expect(await screen.findByText('/sign-in')).toBeInTheDocument();
});
