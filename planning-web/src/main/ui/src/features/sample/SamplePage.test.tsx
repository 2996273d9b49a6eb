import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Session } from '@/api/session';
import { accept, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { forgetSample, type SampleCompany } from './passwords';
import { SamplePage } from './SamplePage';

const session: Session = { ...aSession, capacities: [{ capacity: 'ADMINISTRATOR' }] };
const people: SampleCompany['people'] = [
  {
    name: 'Maja Sorensen',
    email: 'maja@sample.example',
    role: 'Chief product officer',
    capacities: ['PRODUCT_LEADER'],
  },
  {
    name: 'Elif Kaya',
    email: 'elif@sample.example',
    role: 'Data protection',
    capacities: ['MISUSE_REVIEWER', 'STAKEHOLDER'],
  },
];
const company = { present: true, organisation: { id: 'sample', name: 'Fjordline' }, people };

beforeEach(forgetSample);

async function show(viewer = session) {
  await renderInApp(<SamplePage />, { session: viewer, paths: ['/sign-in'] });
  await screen.findByRole('heading', { name: 'Sample company' });
  return userEvent.setup();
}

test('one action makes the company, and then shows its people with their password', async () => {
  serve('/sample-company', { present: false, people: [] });
  accept('post', '/sample-company', () => ({ ...company, password: 'harbour-lantern-42' }));
  const user = await show();

  const create = await screen.findByRole('button', { name: 'Create the sample company' });
  serve('/sample-company', company);
  await user.click(create);

  expect(await screen.findByText('harbour-lantern-42')).toBeInTheDocument();
  const elif = screen.getByText('Elif Kaya').closest('li');
  expect(elif).toHaveTextContent('Misuse reviewer, Stakeholder');
  expect(within(elif as HTMLElement).getByRole('button', { name: 'Sign in as Elif Kaya' })).toBeInTheDocument();
});

test('"Sign in as" ends this session and starts theirs', async () => {
  serve('/sample-company', company);
  accept('post', '/sample-company/password-resets', () => ({ ...company, password: 'harbour-lantern-42' }));
  const ended = accept('delete', '/session');
  const started = accept('post', '/sessions', () => ({ ...aSession, person: { ...people[0], id: 'maja' } }));
  const user = await show();

  expect(screen.queryByRole('button', { name: /Sign in as/ })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Make a new password' }));
  await user.click(await screen.findByRole('button', { name: 'Sign in as Maja Sorensen' }));

  await waitFor(() => expect(ended).toHaveLength(1));
  await waitFor(() =>
    expect(started[0]?.body).toEqual({ email: 'maja@sample.example', password: 'harbour-lantern-42' }),
  );
});

test('it is removed in one action, after a question', async () => {
  serve('/sample-company', company);
  const removed = accept('delete', '/sample-company');
  const user = await show();

  await user.click(await screen.findByRole('button', { name: 'Remove sample company' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Remove the sample company?' }));
  expect(removed).toHaveLength(0);
  serve('/sample-company', { present: false, people: [] });
  await user.click(dialog.getByRole('button', { name: 'Remove all of it' }));

  expect(await screen.findByRole('button', { name: 'Create the sample company' })).toBeInTheDocument();
  expect(removed).toHaveLength(1);
});

test('a failure is said and can be tried again', async () => {
  serve('/sample-company', { present: false, people: [] });
  refuse('post', '/sample-company', 409, { title: 'There is one already' });
  const user = await show();

  await user.click(await screen.findByRole('button', { name: 'Create the sample company' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('There is one already');
});

test('who does not administer is told who does', async () => {
  await show(aSession);

  expect(screen.getByText(/Ask an administrator/)).toBeInTheDocument();
});
