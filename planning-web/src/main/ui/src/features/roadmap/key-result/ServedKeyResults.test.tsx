import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ServedKeyResult } from '@/api/objectives';
import { Toasts } from '@/components/Toasts/Toasts';
import { accept, aKeyResult, anObjective, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { ServedKeyResults } from './ServedKeyResults';

const served: ServedKeyResult = { id: 'link-1', keyResult: aKeyResult() };
const other = aKeyResult({ id: 'key-result-2', title: 'Trainer hours' });

async function show(items: ServedKeyResult[], mayChange = true) {
  serve('/roadmap-items/item-1/key-results', { items, mayChange } as never);
  serve('/planning-cycles/cycle-1/objectives', {
    items: [anObjective({ keyResults: [aKeyResult(), other] })],
  } as never);
  const item = { id: 'item-1', cycle: { id: 'cycle-1', name: 'Annual plan 2027' } } as never;
  await renderInApp(
    <>
      <ServedKeyResults item={item} />
      <Toasts />
    </>,
    { paths: ['/objectives', '/objectives/$objectiveId'] },
  );
  await screen.findByRole('region', { name: 'Key results' });
  return userEvent.setup({ delay: null });
}

test('a key result of this year is chosen, of those that it does not serve already', async () => {
  const received = accept(
    'post',
    '/roadmap-items/item-1/key-results',
    () => ({ id: 'link-2', keyResult: other }) as never,
  );
  const user = await show([served]);

  expect(screen.getByRole('link', { name: aKeyResult().title })).toHaveAttribute('href', '/objectives/objective-1');
  await user.click(screen.getByRole('button', { name: 'Add key result' }));
  const dialog = within(await screen.findByRole('dialog'));
  const choice = dialog.getByLabelText('Key result');
  expect(within(choice).queryByRole('option', { name: aKeyResult().title })).not.toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Add key result' }));
  expect(received).toHaveLength(0);
  await user.selectOptions(choice, 'Trainer hours');
  await user.click(dialog.getByRole('button', { name: 'Add key result' }));

  await waitFor(() => expect(received[0]?.body).toEqual({ keyResultId: 'key-result-2' }));
  expect(await screen.findByText('It serves Trainer hours')).toBeInTheDocument();
});

test('one that is taken away comes back with one click', async () => {
  const withdrawals = accept('post', '/item-key-results/link-1/withdrawals');
  const restorations = accept('post', '/item-key-results/link-1/restorations');
  const user = await show([served]);

  await user.click(screen.getByRole('button', { name: `Stop serving ${aKeyResult().title}` }));
  await waitFor(() => expect(withdrawals).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(restorations).toHaveLength(1));
});

test('who may only read is told that nobody has said yet', async () => {
  await show([], false);

  expect(screen.getByText(/Nobody has said yet/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
