import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Objective } from '@/api/objectives';
import { Toasts } from '@/components/Toasts/Toasts';
import { aCycle, accept, aKeyResult, anObjective, aTheme, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { ObjectiveScreen } from './ObjectivePage';

const item = {
  keyResultId: 'key-result-1',
  id: 'item-1',
  number: 'RM-2027-014',
  title: 'Move records in over a weekend',
  product: 'Daybook',
  standing: 'IN_REVIEW',
  onPortfolio: false,
};

async function show(objective: Objective, items = [item]) {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/planning-cycles/cycle-1/themes', { items: [aTheme()] });
  serve('/objectives/objective-1', objective as never);
  serve('/objectives/objective-1/items', { items });
  await renderInApp(
    <>
      <ObjectiveScreen objectiveId="objective-1" />
      <Toasts />
    </>,
    {
      session: aSession,
      paths: ['/objectives', '/roadmap-items/$itemId', '/roadmaps'],
    },
  );
  await screen.findByRole('heading', { name: objective.title });
  return userEvent.setup({ delay: null });
}

test('the items that serve a key result stand with what the gate says of them', async () => {
  await show(anObjective({ keyResults: [aKeyResult(), aKeyResult({ id: 'idle', title: 'Idle', itemCount: 0 })] }));

  const items = within(await screen.findByRole('region', { name: 'Items that serve it' }));
  expect(await items.findByRole('link', { name: 'Move records in over a weekend' })).toHaveAttribute(
    'href',
    '/roadmap-items/item-1',
  );
  expect(items.getByText('In review')).toBeInTheDocument();
  expect(items.getByText('No item serves: Idle')).toBeInTheDocument();
});

test('a removed key result comes back with one click', async () => {
  const withdrawals = accept('post', '/key-results/key-result-1/withdrawals');
  const restorations = accept('post', '/key-results/key-result-1/restorations');
  const user = await show(anObjective());

  await user.click(await screen.findByRole('button', { name: /^Remove Practices/ }));
  await waitFor(() => expect(withdrawals).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(restorations).toHaveLength(1));
});

test('without a key result it says what belongs there', async () => {
  await show(anObjective({ keyResults: [], grade: undefined }), []);

  expect(await screen.findByText('No key results yet')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Items that serve it' })).not.toBeInTheDocument();
});

test('a change that another one saved before is shown beside mine', async () => {
  refuse('put', '/key-results/key-result-1', 412, { type: '/problems/stale-version' });
  serve('/planning-cycles/cycle-1/visions', []);
  serve('/people', { items: [] });
  serve('/key-results/key-result-1', aKeyResult({ target: 95, version: 6 }) as never);
  const user = await show(anObjective());

  await user.click(await screen.findByRole('button', { name: /^Edit Practices/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit key result' }));
  await user.clear(dialog.getByLabelText('Title'));
  await user.type(dialog.getByLabelText('Title'), 'Practices with a full first week');
  await user.click(dialog.getByRole('button', { name: 'Save key result' }));

  const conflict = await screen.findByRole('row', { name: /^Target/ });
  expect(conflict).toHaveTextContent('95');
});
