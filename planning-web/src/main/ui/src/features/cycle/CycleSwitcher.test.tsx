import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aCycle, accept, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { CycleSwitcher } from './CycleSwitcher';

const cycles = [
  aCycle({ id: 'cycle-2', year: 2028, name: 'Annual plan 2028' }),
  aCycle({ id: 'cycle-1', year: 2027, name: 'Annual plan 2027' }),
];

test('shows the newest cycle, and the one that was picked from then on', async () => {
  serve('/planning-cycles', { items: cycles });
  const user = userEvent.setup();
  await renderInApp(<CycleSwitcher />);

  await user.click(await screen.findByRole('button', { name: 'Planning cycle Annual plan 2028' }));
  await user.click(screen.getByRole('button', { name: /^Annual plan 2027/ }));

  expect(await screen.findByRole('button', { name: 'Planning cycle Annual plan 2027' })).toBeInTheDocument();
});

test('a new cycle starts with the next year that has none', async () => {
  serve('/currencies', ['EUR']);
  serve('/planning-cycles', { items: cycles });
  const received = accept('post', '/planning-cycles', () => aCycle({ id: 'cycle-3', year: 2029 }));
  const user = userEvent.setup();
  await renderInApp(<CycleSwitcher />);

  await user.click(await screen.findByRole('button', { name: /Planning cycle/ }));
  await user.click(screen.getByRole('button', { name: 'New planning cycle' }));
  const year = await screen.findByLabelText('Year');
  await user.clear(year);
  await user.type(year, '2029');
  await user.click(screen.getByRole('button', { name: 'Create planning cycle' }));

  await waitFor(() => expect(received[0]?.body).toMatchObject({ year: 2029, name: 'Annual plan 2029' }));
});

test('who may only read picks a year and changes nothing', async () => {
  serve('/planning-cycles', { items: cycles });
  await renderInApp(<CycleSwitcher />, { session: { ...aSession, capacities: [{ capacity: 'EXECUTIVE' }] } });

  await screen.findByRole('button', { name: /Planning cycle/ });
  expect(screen.queryByRole('button', { name: 'New planning cycle' })).not.toBeInTheDocument();
});
