import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { Toasts } from '@/components/Toasts/Toasts';
import { serveCycleItems } from '@/test/cycle-items';
import { aCycle } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { anItem } from '@/test/samples';
import { server } from '@/test/server';
import { BoardView } from './BoardView';

const first = anItem({ startsOn: '2027-01-01', endsOn: '2027-03-31' });
const second = anItem({ id: 'item-2', number: 'RM-2027-015', title: 'Night shift', horizon: 'NEXT' });
let plan: ReturnType<typeof serveCycleItems>;

beforeEach(() => {
  plan = serveCycleItems([first, second]);
});

async function show() {
  const user = userEvent.setup();
  await renderInApp(
    <>
      <BoardView cycle={aCycle()} search={{}} />
      <Toasts />
    </>,
  );
  await screen.findByRole('region', { name: 'Now, next, later' });
  return { user, column: (name: string) => screen.getByRole('region', { name }) };
}

test('columns hold their cards and say how many they are', async () => {
  const { column } = await show();

  expect(within(column('Now')).getByRole('button', { name: first.title })).toBeInTheDocument();
  expect(within(column('Next')).getByText('1 item')).toBeInTheDocument();
  expect(within(column('Later')).getByText(/Nothing here/)).toBeInTheDocument();
});

test('Alt and an arrow move a card, the focus stays on it, and the move can be undone', async () => {
  const { user, column } = await show();

  screen.getByRole('button', { name: first.title }).focus();
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');

  await waitFor(() => expect(plan.saves[0]?.body).toMatchObject({ title: first.title, horizon: 'NEXT' }));
  await waitFor(() => expect(within(column('Next')).getByRole('button', { name: first.title })).toHaveFocus());
  expect(await screen.findByText(`${first.title} is in Next`)).toBeInTheDocument();

  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(within(column('Now')).getByRole('button', { name: first.title })).toBeInTheDocument());
  expect(plan.saves[1]?.body).toMatchObject({ horizon: 'NOW' });
});

test('the Move menu moves a card', async () => {
  const { user, column } = await show();
  const card = within(column('Next'));

  await user.click(card.getByRole('button', { name: 'Move Night shift' }));
  await user.click(card.getByText('To Later'));

  await waitFor(() => expect(within(column('Later')).getByRole('button', { name: 'Night shift' })).toBeInTheDocument());
  expect(plan.saves[0]).toMatchObject({ id: second.id, body: { horizon: 'LATER' } });
});

test('a refused move puts the card back and says why', async () => {
  server.use(
    http.put('*/api/v1/roadmap-items/:id', () =>
      HttpResponse.json({ title: 'Not yours', status: 403, detail: 'Ask its manager.' }, { status: 403 }),
    ),
  );
  const { user, column } = await show();

  screen.getByRole('button', { name: first.title }).focus();
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');

  expect(await screen.findByText('Ask its manager.')).toBeInTheDocument();
  expect(within(column('Now')).getByRole('button', { name: first.title })).toBeInTheDocument();
});

test('who may not change a product moves none of its cards', async () => {
  serveCycleItems([first], { products: [{ id: 'product-1', name: 'Payments', mayChange: false }] });
  await show();

  expect(screen.queryByRole('button', { name: /Move/ })).not.toBeInTheDocument();
});
