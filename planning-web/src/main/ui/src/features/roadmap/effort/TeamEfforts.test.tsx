import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { TeamEffort } from '@/api/teams';
import { Toasts } from '@/components/Toasts/Toasts';
import { accept, refuse, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { TeamEfforts } from './TeamEfforts';

function anEffort(changes: Partial<TeamEffort> = {}): TeamEffort {
  return {
    id: 'effort-1',
    team: { id: 'team-1', name: 'Platform' },
    low: 8,
    likely: 12,
    high: 20,
    expected: 12.7,
    version: 4,
    ...changes,
  };
}

const teams = [
  { id: 'team-1', name: 'Platform', version: 1 },
  { id: 'team-2', name: 'Payments', version: 1 },
];

async function show(items: TeamEffort[], mayChange = true) {
  serve('/roadmap-items/item-1/team-efforts', { items, mayChange });
  serve('/teams', { items: teams });
  await renderInApp(
    <>
      <TeamEfforts itemId="item-1" />
      <Toasts />
    </>,
    { paths: ['/capacity'] },
  );
  await screen.findByRole('region', { name: 'Effort by team' });
  return userEvent.setup({ delay: null });
}

test('each team stands with its range and what is expected of it', async () => {
  await show([anEffort(), anEffort({ id: 'effort-2', team: { id: 'team-2', name: 'Payments' }, expected: 5.5 })]);

  const [platform] = screen.getAllByRole('listitem');
  expect(platform).toHaveTextContent('8 to 20 person-weeks, likely 12');
  expect(platform).toHaveTextContent('12.7 expected');
  expect(screen.getByText('18.2 person-weeks expected')).toBeInTheDocument();
});

test('an effort is added for a team that has none yet, with what is expected in sight', async () => {
  const received = accept('post', '/roadmap-items/item-1/team-efforts', () =>
    anEffort({ id: 'effort-2', team: { id: 'team-2', name: 'Payments' } }),
  );
  const user = await show([anEffort()]);

  await user.click(screen.getByRole('button', { name: 'Add effort' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Effort of a team' }));
  expect(dialog.queryByRole('option', { name: 'Platform' })).not.toBeInTheDocument();
  await user.selectOptions(dialog.getByLabelText('Team'), 'Payments');
  await user.type(dialog.getByLabelText('Low'), '2.5');
  await user.type(dialog.getByLabelText('Likely'), '4');
  await user.type(dialog.getByLabelText('High'), '9');
  expect(dialog.getByText(/^4.6 person-weeks expected/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Add effort' }));

  await waitFor(() => expect(received[0]?.body).toEqual({ teamId: 'team-2', low: 2.5, likely: 4, high: 9 }));
  expect(await screen.findByText('Effort of Payments added')).toBeInTheDocument();
});

test('a range that is out of order is refused at its field', async () => {
  const user = await show([anEffort()]);

  await user.click(screen.getByRole('button', { name: 'Change the effort of Platform' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Effort of Platform' }));
  await user.clear(dialog.getByLabelText('Likely'));
  await user.type(dialog.getByLabelText('Likely'), '7');
  await user.click(dialog.getByRole('button', { name: 'Save effort' }));

  expect(dialog.getByLabelText('Likely')).toHaveAccessibleDescription('Not less than the low');
  expect(dialog.getByLabelText('Likely')).toHaveFocus();
});

test('a removed effort comes back with one click', async () => {
  const withdrawals = accept('post', '/team-efforts/effort-1/withdrawals');
  const restorations = accept('post', '/team-efforts/effort-1/restorations');
  const user = await show([anEffort()]);

  await user.click(screen.getByRole('button', { name: 'Remove the effort of Platform' }));
  await waitFor(() => expect(withdrawals).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(restorations).toHaveLength(1));
});

test('a removal that is refused says so in the card', async () => {
  refuse('post', '/team-efforts/effort-1/withdrawals', 403, { title: 'You may not do this' });
  const user = await show([anEffort()]);

  await user.click(screen.getByRole('button', { name: 'Remove the effort of Platform' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('You may not do this');
});

test('two people at once: both figures are shown, and mine goes on top of theirs', async () => {
  const sent: (string | null)[] = [];
  const user = await show([anEffort()]);
  server.use(
    http.put('*/api/v1/team-efforts/effort-1', ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return sent.length === 1
        ? HttpResponse.json({ title: 'Changed', status: 412 }, { status: 412 })
        : HttpResponse.json(anEffort({ version: 6 }));
    }),
  );

  await user.click(screen.getByRole('button', { name: 'Change the effort of Platform' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Effort of Platform' }));
  await user.clear(dialog.getByLabelText('High'));
  await user.type(dialog.getByLabelText('High'), '24');
  serve('/roadmap-items/item-1/team-efforts', { items: [anEffort({ low: 10, version: 5 })], mayChange: true });
  await user.click(dialog.getByRole('button', { name: 'Save effort' }));

  const conflict = await screen.findByRole('dialog', { name: 'This changed while you were editing' });
  expect(within(conflict).getByRole('row', { name: /Low.*8.*10/ })).toBeInTheDocument();
  await user.click(within(conflict).getByRole('button', { name: 'Reload and reapply' }));
  expect(dialog.getByLabelText('Low')).toHaveValue('10');
  expect(dialog.getByLabelText('High')).toHaveValue('24');
  await user.click(dialog.getByRole('button', { name: 'Save effort' }));

  await waitFor(() => expect(sent).toEqual(['"4"', '"5"']));
});

test('who may not change it sees no buttons', async () => {
  await show([anEffort()], false);

  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('without an effort it says what belongs here, and to a reader who writes it', async () => {
  await show([], false);
  expect(screen.getByText('Not estimated yet')).toBeInTheDocument();
  expect(screen.getByText(/Product leaders and the manager of the product/)).toBeInTheDocument();
});

test('without a team it leads to where teams are added', async () => {
  const user = await show([]);
  serve('/teams', { items: [] });

  await user.click(screen.getByRole('button', { name: 'Add effort' }));

  const dialog = within(await screen.findByRole('dialog', { name: 'Effort of a team' }));
  expect(await dialog.findByRole('link', { name: 'Open the capacity page' })).toHaveAttribute('href', '/capacity');
});
