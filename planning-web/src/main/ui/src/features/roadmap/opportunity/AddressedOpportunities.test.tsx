import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { AddressedOpportunity } from '@/api/opportunities';
import { Toasts } from '@/components/Toasts/Toasts';
import { anOpportunity } from '@/test/opportunities';
import { accept, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { AddressedOpportunities } from './AddressedOpportunities';

const addressed: AddressedOpportunity = { id: 'link-1', opportunity: anOpportunity() };
const other = anOpportunity({ id: 'opportunity-2', title: 'Hear of a delay sooner', evidence: [] });

async function show(items: AddressedOpportunity[], mayChange = true) {
  serve('/roadmap-items/item-1/opportunities', { items, mayChange } as never);
  serve('/planning-cycles/cycle-1/opportunities', { items: [anOpportunity(), other] } as never);
  await renderInApp(
    <>
      <AddressedOpportunities itemId="item-1" cycleId="cycle-1" />
      <Toasts />
    </>,
    { paths: ['/opportunities/{-$opportunityId}'] },
  );
  await screen.findByRole('region', { name: 'Opportunities' });
  return userEvent.setup({ delay: null });
}

test('an opportunity of this year is chosen, of those that it does not address already', async () => {
  const received = accept(
    'post',
    '/roadmap-items/item-1/opportunities',
    () => ({ id: 'link-2', opportunity: other }) as never,
  );
  const user = await show([addressed]);

  expect(screen.getByRole('link', { name: 'Pay without a queue' })).toHaveAttribute(
    'href',
    '/opportunities/opportunity-1',
  );
  expect(screen.getByText('13.5 (11.6 to 15.0)')).toBeInTheDocument();
  expect(screen.getByText('Region: DACH, 210 asked')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Add opportunity' }));
  const dialog = within(await screen.findByRole('dialog'));
  const choice = dialog.getByLabelText('Opportunity');
  expect(within(choice).queryByRole('option', { name: 'Pay without a queue' })).not.toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Add opportunity' }));
  expect(received).toHaveLength(0);
  await user.selectOptions(choice, 'Hear of a delay sooner');
  await user.click(dialog.getByRole('button', { name: 'Add opportunity' }));

  await waitFor(() => expect(received[0]?.body).toEqual({ opportunityId: 'opportunity-2' }));
  expect(await screen.findByText('It addresses Hear of a delay sooner')).toBeInTheDocument();
});

test('one that is taken away comes back with one click', async () => {
  const withdrawals = accept('post', '/item-opportunities/link-1/withdrawals');
  const restorations = accept('post', '/item-opportunities/link-1/restorations');
  const user = await show([addressed]);

  await user.click(screen.getByRole('button', { name: 'Stop addressing Pay without a queue' }));
  await waitFor(() => expect(withdrawals).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(restorations).toHaveLength(1));
});

test('who may only read is told that nobody has said yet', async () => {
  await show([], false);

  expect(screen.getByText(/Nobody has said yet/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
