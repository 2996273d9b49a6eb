import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Baseline, UnexplainedChange } from '@/api/baselines';
import { Toasts } from '@/components/Toasts/Toasts';
import { aBaseline } from '@/test/baselines';
import { aCycle, accept, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { BaselinesOfCycle } from './BaselinesPage';

function aChange(number: number, changes: Partial<UnexplainedChange> = {}): UnexplainedChange {
  return {
    itemId: `item-${number}`,
    number: `RM-2027-00${number}`,
    title: `Item ${number}`,
    product: { id: 'product-1', name: 'Payments' },
    fields: ['DATES', 'COST'],
    mayExplain: true,
    ...changes,
  };
}

async function show(baselines: Baseline[], changes: UnexplainedChange[] = [], session = aSession) {
  serve('/planning-cycles/cycle-1/baselines', { items: baselines });
  serve('/planning-cycles/cycle-1/unexplained-changes', { items: changes });
  await renderInApp(
    <>
      <BaselinesOfCycle cycle={aCycle()} />
      <Toasts />
    </>,
    { session, paths: ['/baselines/compare', '/baselines/$baselineId', '/roadmap-items/$itemId'] },
  );
  return userEvent.setup({ delay: null });
}

test('the first baseline is taken from the empty page', async () => {
  const received = accept('post', '/planning-cycles/cycle-1/baselines', () => aBaseline());
  const user = await show([]);

  expect(await screen.findByText('No baselines yet')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Take a baseline' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Take a baseline of 2027' }));
  await user.click(dialog.getByRole('button', { name: 'Take baseline' }));
  expect(await dialog.findByText('Give the baseline a name')).toBeInTheDocument();
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Board of March');
  await user.click(dialog.getByRole('button', { name: 'Take baseline' }));

  await waitFor(() => expect(received[0]?.body).toEqual({ name: 'Board of March', note: '' }));
  expect(await screen.findByText('Baseline Board of March taken')).toBeInTheDocument();
});

test('a name that is taken is refused at its field', async () => {
  refuse('post', '/planning-cycles/cycle-1/baselines', 422, {
    errors: [{ pointer: '/name', detail: 'This planning cycle has a baseline of this name already.' }],
  });
  const user = await show([aBaseline()]);

  await user.click(await screen.findByRole('button', { name: 'Take a baseline' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Board of March');
  await user.click(dialog.getByRole('button', { name: 'Take baseline' }));

  expect(await dialog.findByText(/has a baseline of this name already/)).toBeInTheDocument();
});

test('each baseline leads to what became of it', async () => {
  await show([aBaseline({ id: 'baseline-2', name: 'Board of June' }), aBaseline()]);

  expect(await screen.findByRole('link', { name: 'Compare Board of June with the one before' })).toHaveAttribute(
    'href',
    '/baselines/compare?before=baseline-1&after=baseline-2',
  );
  expect(screen.getByRole('link', { name: 'Compare Board of March with now' })).toHaveAttribute(
    'href',
    '/baselines/compare?before=baseline-1',
  );
  expect(screen.queryByRole('link', { name: 'Compare Board of March with the one before' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Board of June' })).toHaveAttribute('href', '/baselines/baseline-2');
});

test('one reason is given for several changes at once', async () => {
  const received = accept('post', '/planning-cycles/cycle-1/change-reasons', () => ({ items: 2 }));
  const user = await show([aBaseline()], [aChange(1), aChange(2), aChange(3, { mayExplain: false })]);

  await user.click(await screen.findByRole('checkbox', { name: 'Choose RM-2027-001' }));
  await user.click(screen.getByRole('checkbox', { name: 'Choose RM-2027-002' }));
  expect(screen.queryByRole('checkbox', { name: 'Choose RM-2027-003' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Say why for 2 items' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Why did 2 items change?' }));
  await user.click(dialog.getByRole('button', { name: 'Save reason' }));
  expect(await dialog.findByText('Choose a reason', { selector: 'p, div' })).toBeInTheDocument();
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Reason' }), 'Other');
  await user.click(dialog.getByRole('button', { name: 'Save reason' }));
  expect(await dialog.findByText('Say why: others will read it')).toBeInTheDocument();
  await user.type(dialog.getByRole('textbox'), 'The yard was sold.');
  await user.click(dialog.getByRole('button', { name: 'Save reason' }));

  await waitFor(() =>
    expect(received[0]?.body).toEqual({ itemIds: ['item-1', 'item-2'], code: 'OTHER', sentence: 'The yard was sold.' }),
  );
  expect(await screen.findByText('Reason for 2 items saved')).toBeInTheDocument();
});

test('who may not explain reads what waits for a reason', async () => {
  await show([aBaseline()], [aChange(1, { mayExplain: false })], {
    ...aSession,
    capacities: [{ capacity: 'STAKEHOLDER' }],
  });

  expect(await screen.findByText('dates, cost by more than a tenth')).toBeInTheDocument();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Take a baseline' })).not.toBeInTheDocument();
});

test('while everything is as agreed it says so', async () => {
  await show([aBaseline()]);
  expect(await screen.findByText('Everything is explained')).toBeInTheDocument();
});
