import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { PersonView } from '@/api/people';
import type { Session } from '@/api/session';
import { readSignInLink } from '@/lib/sign-in-link';
import { accept, aProduct, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { PeoplePage } from './PeoplePage';

const session: Session = { ...aSession, capacities: [{ capacity: 'ADMINISTRATOR' }] };
const priya: PersonView = {
  id: 'person-2',
  name: 'Priya Raman',
  email: 'priya@example.org',
  active: true,
  capacities: [
    {
      grantId: 'grant-1',
      capacity: 'PRODUCT_MANAGER',
      productId: 'product-1',
      productName: 'Payments',
      grantedBy: { id: 'person-1', name: 'Ada Lindqvist' },
      grantedAt: '2026-11-01T09:00:00Z',
    },
  ],
  version: 1,
};

async function show(viewer = session, products = [aProduct()]) {
  serve('/people', { items: [priya] });
  serve('/products', { items: products });
  await renderInApp(<PeoplePage />, { session: viewer, paths: ['/people/$personId'] });
  await screen.findByRole('heading', { name: 'People' });
  return userEvent.setup();
}

async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Add person' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add person' }));
  await user.type(dialog.getByLabelText('Name'), 'Jonas Weber');
  await user.type(dialog.getByLabelText('Email'), 'jonas@example.org');
  return dialog;
}

test('the list says who acts in which capacity, and that administering is not signing', async () => {
  await show();

  expect(screen.getByRole('row', { name: /Priya Raman/ })).toHaveTextContent('Manager of Payments');
  expect(screen.getByText(/Administrators sign nothing/)).toBeInTheDocument();
});

test('a person is added with capacities, and the first password is shown once', async () => {
  accept('post', '/people', () => ({ person: { ...priya, id: 'person-3' }, initialPassword: 'birch-lantern-47' }));
  const grants = accept('post', '/people/person-3/capacity-grants', () => priya);
  const user = await show();
  const dialog = await fillIn(user);

  await user.click(dialog.getByRole('checkbox', { name: 'Product manager' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Payments' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Executive' }));
  await user.click(dialog.getByRole('button', { name: 'Add person' }));

  const password = await screen.findByRole('dialog', { name: 'Jonas Weber can sign in now' });
  expect(password).toHaveTextContent('birch-lantern-47');
  expect(grants.map(({ body }) => body)).toEqual([
    { capacity: 'PRODUCT_MANAGER', productId: 'product-1' },
    { capacity: 'EXECUTIVE' },
  ]);
  await user.click(within(password).getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByText('birch-lantern-47')).not.toBeInTheDocument());
});

test('a link to sign in with is copied, and the next person is added straight away', async () => {
  accept('post', '/people', () => ({ person: { ...priya, id: 'person-3' }, initialPassword: 'birch-lantern-47' }));
  const user = await show();
  const dialog = await fillIn(user);
  await user.click(dialog.getByRole('button', { name: 'Add person' }));

  await user.click(await screen.findByRole('button', { name: 'Copy sign-in link' }));
  const { hash } = new URL(await navigator.clipboard.readText());
  expect(readSignInLink(hash.slice(1))).toEqual({ email: 'jonas@example.org', password: 'birch-lantern-47' });

  await user.click(screen.getByRole('button', { name: 'Add another' }));
  expect(await screen.findByLabelText('Name')).toHaveValue('');
  expect(screen.queryByText('birch-lantern-47')).not.toBeInTheDocument();
});

test('the email of the next person is proposed, and what was typed is left alone', async () => {
  accept('post', '/people', () => ({ person: { ...priya, id: 'person-3' }, initialPassword: 'birch-lantern-47' }));
  const user = await show();
  const first = await fillIn(user);
  await user.click(first.getByRole('button', { name: 'Add person' }));
  await user.click(await screen.findByRole('button', { name: 'Add another' }));

  await user.type(await screen.findByLabelText('Name'), 'Mika Sol');
  await user.tab();
  expect(screen.getByLabelText('Email')).toHaveValue('mika.sol@example.org');

  await user.clear(screen.getByLabelText('Email'));
  await user.type(screen.getByLabelText('Email'), 'sol@example.org');
  await user.type(screen.getByLabelText('Name'), ' Aalto');
  await user.tab();
  expect(screen.getByLabelText('Email')).toHaveValue('sol@example.org');
});

test('when a capacity cannot be granted the password is shown all the same, with the reason', async () => {
  accept('post', '/people', () => ({ person: { ...priya, id: 'person-3' }, initialPassword: 'birch-lantern-47' }));
  refuse('post', '/people/person-3/capacity-grants', 409, { detail: 'Reactivate this person first.' });
  const user = await show();
  const dialog = await fillIn(user);

  await user.click(dialog.getByRole('checkbox', { name: 'Executive' }));
  await user.click(dialog.getByRole('button', { name: 'Add person' }));

  const password = await screen.findByRole('dialog', { name: 'Jonas Weber can sign in now' });
  expect(password).toHaveTextContent('birch-lantern-47');
  expect(within(password).getByRole('alert')).toHaveTextContent('Executive was not granted. Reactivate');
});

test('an email that is in use is named at the field', async () => {
  refuse('post', '/people', 409, { detail: 'Somebody signs in with this email already.' });
  const user = await show();
  const dialog = await fillIn(user);

  await user.click(dialog.getByRole('button', { name: 'Add person' }));

  await waitFor(() =>
    expect(dialog.getByLabelText('Email')).toHaveAccessibleDescription(/Somebody signs in with this email already\./),
  );
});

test('a product manager needs a product', async () => {
  const user = await show();
  const dialog = await fillIn(user);

  await user.click(dialog.getByRole('checkbox', { name: 'Product manager' }));
  await user.click(dialog.getByRole('button', { name: 'Add person' }));

  expect(await dialog.findByText('Choose a product')).toBeInTheDocument();
});

test('before the first product nobody can manage one, and the choice says why', async () => {
  const user = await show(session, []);
  const dialog = await fillIn(user);

  expect(dialog.getByRole('checkbox', { name: 'Product manager' })).toBeDisabled();
  expect(dialog.getByText(/There is no product to manage yet/)).toBeInTheDocument();
});

test('who does not administer reads the list and adds nobody', async () => {
  await show(aSession);

  expect(screen.queryByRole('button', { name: 'Add person' })).not.toBeInTheDocument();
});
