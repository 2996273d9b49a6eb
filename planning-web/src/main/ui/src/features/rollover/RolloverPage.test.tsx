import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Rollover, RolloverItem } from '@/api/rollovers';
import { Toasts } from '@/components/Toasts/Toasts';
import { aCycle, accept, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { RolloverOfCycle } from './RolloverPage';

const made: Rollover = {
  id: 'rollover-1',
  toCycleId: 'cycle-2',
  toYear: 2028,
  items: 1,
  themes: 1,
  objectives: 0,
  left: 1,
  counts: [
    { kind: 'EFFORT', went: 2, stayed: 1 },
    { kind: 'ITEM_SET', went: 0, stayed: 0 },
    { kind: 'REVIEW', went: 0, stayed: 1 },
  ],
  madeBy: 'Ada Lindqvist',
  madeAt: '2027-11-23T09:00:00Z',
  undone: false,
};

function anItem(number: number, changes: Partial<RolloverItem> = {}): RolloverItem {
  return {
    id: `item-${number}`,
    number: `RM-2027-00${number}`,
    title: `Item ${number}`,
    product: { id: 'product-1', name: 'Payments' },
    standing: 'CLEARED',
    onPortfolio: false,
    placed: true,
    ...changes,
  };
}

async function show(items: RolloverItem[], past: Rollover[] | 'unreadable' = [], session = aSession) {
  serve('/planning-cycles', { items: [aCycle({ id: 'cycle-2', year: 2028 }), aCycle()] });
  serve('/planning-cycles/cycle-1/rollover-items', { items });
  serve('/planning-cycles/cycle-1/rollover-objectives', {
    items: [{ id: 'objective-1', title: 'Nobody waits', theme: 'Calm', keyResults: 2, open: 1, carried: false }],
  });
  if (past === 'unreadable') {
    refuse('get', '/planning-cycles/cycle-1/rollovers', 503, { detail: 'The database does not answer.' });
  } else {
    serve('/planning-cycles/cycle-1/rollovers', { items: past });
  }
  await renderInApp(
    <>
      <RolloverOfCycle cycle={aCycle()} />
      <Toasts />
    </>,
    { session, paths: ['/revisit', '/roadmap-items/$itemId', '/objectives/$objectiveId'] },
  );
  return userEvent.setup({ delay: null });
}

test('items and objectives are chosen, what stays has a reason, and it can be taken back', async () => {
  const sent = accept('post', '/planning-cycles/cycle-1/rollovers', () => made);
  const undone = accept('post', '/rollovers/rollover-1/undoings');
  const { items, themes, objectives, counts } = made;
  accept('post', '/planning-cycles/cycle-1/rollover-rehearsals', () => ({ items, themes, objectives, counts }));
  const user = await show([anItem(1), anItem(2)]);

  await user.click(await screen.findByRole('checkbox', { name: 'Carry over Item 1' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Carry over Nobody waits' }));
  await user.type(screen.getByRole('textbox', { name: 'Why Item 2 stays' }), 'The depot was sold');
  await user.click(screen.getByRole('checkbox', { name: 'Cost' }));
  await user.click(screen.getByRole('checkbox', { name: /Capacities/ }));
  await user.click(screen.getByRole('button', { name: 'Carry over 2 to 2028' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Carry over to 2028?' }));
  expect(await dialog.findByRole('row', { name: 'Effort per team 2 1' })).toBeInTheDocument();
  expect(dialog.getByRole('row', { name: 'Reviews and clearances 0 1' })).toBeInTheDocument();
  expect(dialog.queryByRole('row', { name: /Sets of items/ })).not.toBeInTheDocument();
  expect(sent).toHaveLength(0);
  await user.click(dialog.getByRole('button', { name: 'Carry over' }));

  await waitFor(() =>
    expect(sent[0]?.body).toEqual({
      toCycleId: 'cycle-2',
      itemIds: ['item-1'],
      objectiveIds: ['objective-1'],
      left: [{ itemId: 'item-2', reason: 'The depot was sold' }],
      along: ['EFFORT', 'IMPACT', 'CONFIDENCE', 'DEPENDENCY', 'ITEM_SET', 'TRIPWIRE', 'REVISIT', 'CAPACITY'],
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(undone).toHaveLength(1));
});

test('what was carried over before leads to its copy, and what was stopped stays', async () => {
  const copy = { id: 'copy-1', number: 'RM-2028-001', title: 'Item 1', year: 2028, standing: 'DRAFT' };
  await show([anItem(1, { copy }), anItem(2, { standing: 'STOPPED' })]);

  expect(await screen.findByRole('link', { name: 'Carried over as RM-2028-001' })).toHaveAttribute(
    'href',
    '/roadmap-items/copy-1',
  );
  expect(screen.getByText('Stopped: it stays')).toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: /Item/ })).not.toBeInTheDocument();
});

test('what somebody has worked on is not taken back', async () => {
  refuse('post', '/rollovers/rollover-1/undoings', 409, { detail: 'Somebody has worked on what was carried over.' });
  const user = await show([anItem(1)], [made]);

  const past = within(await screen.findByRole('region', { name: 'Carried over so far' }));
  expect(past.getByText('To 2028: 1 item, 1 theme')).toBeInTheDocument();
  await user.click(past.getByRole('button', { name: /Take back/ }));

  expect(await screen.findByText(/Somebody has worked on what was carried over/)).toBeInTheDocument();
});

test('what cannot be carried over is said before, and nothing is carried', async () => {
  refuse('post', '/planning-cycles/cycle-1/rollover-rehearsals', 422, {
    errors: [{ pointer: '/itemIds/0', detail: 'The product of Item 1 was archived.' }],
  });
  const user = await show([anItem(1)]);

  await user.click(await screen.findByRole('checkbox', { name: 'Carry over Item 1' }));
  await user.click(screen.getByRole('button', { name: 'Carry over 1 to 2028' }));

  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('The product of Item 1 was archived.')).toBeInTheDocument();
  expect(dialog.getByRole('button', { name: 'Carry over' })).toBeDisabled();
});

test('the report names what became of what, and why something was left', async () => {
  serve('/rollovers/rollover-1/parts', {
    items: [
      {
        kind: 'ITEM',
        originId: 'item-1',
        number: 'RM-2027-001',
        title: 'Item 1',
        copyId: 'copy-1',
        copyNumber: 'RM-2028-001',
        reason: '',
      },
      { kind: 'THEME', originId: 'theme-1', title: 'Calm', copyId: 'theme-2', reason: '' },
      { kind: 'ITEM', originId: 'item-2', number: 'RM-2027-002', title: 'Item 2', reason: 'The depot was sold' },
    ],
  });
  const user = await show([anItem(1)], [made]);

  await user.click(await screen.findByRole('button', { name: /^Report of what was carried over to 2028/ }));

  const dialog = within(await screen.findByRole('dialog', { name: 'Carried over to 2028' }));
  expect(await dialog.findByRole('link', { name: 'RM-2028-001' })).toHaveAttribute('href', '/roadmap-items/copy-1');
  expect(dialog.getByText('Left: The depot was sold')).toBeInTheDocument();
  expect(dialog.getByRole('row', { name: 'Effort per team 2 1' })).toBeInTheDocument();
  expect(dialog.getByRole('button', { name: 'Download CSV' })).toBeInTheDocument();
});

test('what cannot be read of earlier roll-overs is said, and asked for again', async () => {
  await show([anItem(1)], 'unreadable');

  expect(await screen.findByText('The database does not answer.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
});

test('who is no product leader sees what goes on and chooses nothing', async () => {
  await show([anItem(1)], [], { ...aSession, capacities: [] });

  expect(await screen.findByRole('link', { name: 'Item 1' })).toBeInTheDocument();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Carry over/ })).not.toBeInTheDocument();
});
