import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { PersonView } from '@/api/people';
import { accept, aProduct, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { Person } from './PersonPage';

const session = { ...aSession, capacities: [{ capacity: 'ADMINISTRATOR' as const }] };
const jonas: PersonView = {
  id: 'person-2',
  name: 'Jonas Weber',
  email: 'jonas@example.org',
  active: true,
  capacities: [
    {
      grantId: 'grant-1',
      capacity: 'EXECUTIVE',
      grantedBy: { id: 'person-1', name: 'Ada Lindqvist' },
      grantedAt: '2026-11-01T09:00:00Z',
    },
  ],
  version: 4,
};

async function show(person: PersonView = jonas) {
  serve('/people', { items: [person] });
  serve('/products', { items: [aProduct()] });
  await renderInApp(<Person person={person} />, { session, paths: ['/people', '/change-password'] });
  await screen.findByRole('heading', { name: person.name });
  return userEvent.setup();
}

test('a capacity says who granted it', async () => {
  await show();

  expect(screen.getByText(/Granted by Ada Lindqvist/)).toBeInTheDocument();
});

test('a product manager is granted a product', async () => {
  const received = accept('post', '/people/person-2/capacity-grants', () => jonas);
  const user = await show();

  await user.selectOptions(await screen.findByLabelText('Grant a capacity'), 'PRODUCT_MANAGER');
  await user.click(screen.getByRole('button', { name: 'Grant' }));
  expect(screen.getByLabelText('Product')).toHaveAccessibleDescription('Choose a product');
  await user.selectOptions(screen.getByLabelText('Product'), 'product-1');
  await user.click(screen.getByRole('button', { name: 'Grant' }));

  await waitFor(() => expect(received[0]?.body).toEqual({ capacity: 'PRODUCT_MANAGER', productId: 'product-1' }));
});

test('a capacity is revoked, for cause when it is said so', async () => {
  const received = accept('post', '/people/person-2/capacity-grants/grant-1/revocations', () => jonas);
  const user = await show();

  await user.click(screen.getByRole('button', { name: 'Revoke Executive' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Revoke Executive from Jonas Weber?' }));
  await user.click(dialog.getByRole('checkbox', { name: 'For cause' }));
  await user.click(dialog.getByRole('button', { name: 'Revoke' }));

  await waitFor(() => expect(received[0]?.body).toEqual({ forCause: true }));
});

test('nobody is offered a capacity for themselves', async () => {
  await show({ ...jonas, id: 'person-1' });

  expect(screen.getByText('Nobody can give a capacity to themselves. Ask another administrator.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Grant' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Change password' })).toBeInTheDocument();
});

test('a reset shows the new password once', async () => {
  accept('post', '/people/person-2/password-resets', () => ({ initialPassword: 'meadow-copper-12' }));
  const user = await show();

  await user.click(screen.getByRole('button', { name: 'Reset password' }));
  await user.click(
    within(await screen.findByRole('dialog', { name: 'Reset the password of Jonas Weber?' })).getByRole('button', {
      name: 'Reset password',
    }),
  );

  expect(await screen.findByText('meadow-copper-12')).toBeInTheDocument();
});

test('what the server refuses stays in the dialog', async () => {
  refuse('post', '/people/person-2/deactivations', 409, { detail: 'The last administrator stays.' });
  const user = await show();

  await user.click(screen.getByRole('button', { name: 'Deactivate' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Deactivate' }));

  expect(await dialog.findByRole('alert')).toHaveTextContent('The last administrator stays.');
});

test('a deactivated person can be brought back, and is granted nothing', async () => {
  const received = accept('post', '/people/person-2/reactivations', () => jonas);
  const user = await show({ ...jonas, active: false });

  expect(screen.queryByRole('button', { name: 'Grant' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Reactivate' }));

  await waitFor(() => expect(received).toHaveLength(1));
});
