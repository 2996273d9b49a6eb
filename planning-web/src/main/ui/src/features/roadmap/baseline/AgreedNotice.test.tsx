import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { accept, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { AgreedNotice } from './AgreedNotice';

const drifted = {
  cycleId: 'cycle-1',
  baseline: { id: 'baseline-1', name: 'Board of March' },
  unexplained: ['DATES'],
  mayExplain: true,
  items: [],
};

async function show(drift: object) {
  serve('/roadmap-items/item-1/change-reasons', { ...drifted, ...drift });
  await renderInApp(<AgreedNotice itemId="item-1" title="Wait board" />);
  return userEvent.setup({ delay: null });
}

test('an item that is not as agreed asks why, right there', async () => {
  const received = accept('post', '/planning-cycles/cycle-1/change-reasons', () => ({ items: 1 }));
  const user = await show({});

  expect(await screen.findByText('Not as agreed in the baseline “Board of March”: dates.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Say why' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Why did Wait board change?' }));
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Reason' }), 'Customer');
  await user.click(dialog.getByRole('button', { name: 'Save reason' }));

  await waitFor(() => expect(received[0]?.body).toEqual({ itemIds: ['item-1'], code: 'CUSTOMER', sentence: '' }));
});

test('who may not say why reads it, and nobody is asked of what is as agreed', async () => {
  await show({ mayExplain: false });
  expect(await screen.findByText(/^Not as agreed/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('nothing is said before anything was agreed', async () => {
  await show({ baseline: null });
  await waitFor(() => expect(screen.queryByText(/^Not as agreed/)).not.toBeInTheDocument());
});
