import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { accept, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { SettingsPage } from './SettingsPage';

const organisation = { id: 'organisation-1', name: 'Meridian Works', sample: false, version: 2 };
const paths = ['/change-password', '/sample', '/workspace'];

test('an administrator renames the organisation; the buttons come with the first letter', async () => {
  serve('/organisation', organisation);
  serve('/session', aSession);
  const received = accept('put', '/organisation', () => ({ ...organisation, name: 'Meridian', version: 3 }));
  const user = userEvent.setup();
  await renderInApp(<SettingsPage />, {
    session: { ...aSession, capacities: [{ capacity: 'ADMINISTRATOR' }] },
    paths,
  });

  const name = await screen.findByLabelText('Name');
  expect(screen.getByRole('link', { name: 'Export or import the workspace' })).toHaveAttribute('href', '/workspace');
  expect(screen.queryByRole('button', { name: 'Save name' })).not.toBeInTheDocument();
  await user.clear(name);
  await user.type(name, 'Meridian{Control>}{Enter}{/Control}');

  await waitFor(() => expect(received).toEqual([{ body: { name: 'Meridian' }, ifMatch: '"2"' }]));
});

test('everybody finds the way to an own password, and only administrators the sample company and the workspace', async () => {
  serve('/organisation', organisation);
  await renderInApp(<SettingsPage />, { paths });

  expect(await screen.findByRole('link', { name: 'Change password' })).toHaveAttribute('href', '/change-password');
  expect(screen.queryByRole('link', { name: /sample company|workspace/ })).not.toBeInTheDocument();
  expect(screen.queryByLabelText('Name')).not.toBeInTheDocument();
});
