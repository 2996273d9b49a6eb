import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { Toasts } from '@/components/Toasts/Toasts';
import { serveCycleItems } from '@/test/cycle-items';
import { aCycle, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { anItem } from '@/test/samples';
import { server } from '@/test/server';
import type { ListSearch } from '../list/search';
import { ItemsTable } from './ItemsTable';

const all = [
  anItem({ id: 'item-1', number: 'RM-2027-001', title: 'Alpha', startsOn: '2027-01-04', endsOn: '2027-03-31' }),
  anItem({ id: 'item-2', number: 'RM-2027-002', title: 'Beta', startsOn: undefined }),
  anItem({ id: 'item-3', number: 'RM-2027-003', title: 'Gamma', horizon: 'LATER', startsOn: undefined }),
];
let plan: ReturnType<typeof serveCycleItems>;

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
  plan = serveCycleItems(all);
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/planning-cycles/cycle-1/themes', { items: [] });
  serve('/people', { items: [] });
});

async function show(search: ListSearch = {}) {
  const user = userEvent.setup();
  const change = vi.fn();
  await renderInApp(
    <>
      <ItemsTable cycle={aCycle()} search={search} show={change} />
      <Toasts />
    </>,
  );
  await screen.findByRole('table', { name: 'Roadmap items' });
  const pick = (title: string) => screen.getByRole('checkbox', { name: `Select ${title}` });
  return { user, change, pick };
}

async function shiftBy(user: ReturnType<typeof userEvent.setup>, weeks: string) {
  await user.click(screen.getByRole('button', { name: 'Change' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: 'Dates' }));
  await user.type(within(dialog).getByLabelText('Weeks later'), weeks);
  await user.click(within(dialog).getByRole('button', { name: /^Change \d/ }));
}

test('groups have counts and close', async () => {
  const { user } = await show({ group: 'horizon' });

  const now = screen.getByRole('button', { name: 'Now 2 items' });
  expect(screen.getByRole('link', { name: 'Alpha' })).toBeInTheDocument();
  await user.click(now);

  expect(now).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('link', { name: 'Alpha' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Gamma' })).toBeInTheDocument();
});

test('a group is chosen as a whole', async () => {
  const { user, pick } = await show({ group: 'horizon' });

  await user.click(screen.getByRole('checkbox', { name: 'Select all 2 items' }));

  expect(pick('Alpha')).toBeChecked();
  expect(pick('Beta')).toBeChecked();
  expect(pick('Gamma')).not.toBeChecked();
  expect(screen.getByText('2 selected')).toBeInTheDocument();
});

test('Shift chooses everything in between', async () => {
  const { user, pick } = await show();

  await user.click(pick('Alpha'));
  await user.keyboard('{Shift>}');
  await user.click(pick('Gamma'));
  await user.keyboard('{/Shift}');

  expect(screen.getByText('3 selected')).toBeInTheDocument();
});

test('each item is changed by itself, what cannot be is named, and all is taken back at once', async () => {
  const { user, pick } = await show();
  await user.click(pick('Alpha'));
  await user.click(pick('Beta'));

  await shiftBy(user, '-1');

  const result = await screen.findByRole('dialog', { name: 'Not everything was changed' });
  expect(result).toHaveTextContent('1 item was changed. These were not:');
  expect(result).toHaveTextContent('Beta It has no dates.');
  expect(plan.saves).toHaveLength(1);
  expect(plan.saves[0]).toMatchObject({ id: 'item-1', ifMatch: '"3"', body: { startsOn: '2026-12-28' } });
  await user.click(within(result).getByRole('button', { name: 'Done' }));

  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(plan.saves[1]?.body).toMatchObject({ startsOn: '2027-01-04', endsOn: '2027-03-31' }));
});

test('what somebody else changed meanwhile is not overwritten', async () => {
  const { user, pick } = await show();
  plan.items.set('item-1', anItem({ ...all[0], startsOn: '2027-06-01', endsOn: '2027-07-01', version: 9 }));
  await user.click(pick('Alpha'));

  await shiftBy(user, '2');

  expect(await screen.findByText('Mira Okafor changed it meanwhile.')).toBeInTheDocument();
  expect(plan.saves).toEqual([]);
});

test('a refusal of the server is named in its own words', async () => {
  server.use(
    http.put('*/api/v1/roadmap-items/:id', () =>
      HttpResponse.json({ title: 'Gone', status: 409, detail: 'This item was withdrawn.' }, { status: 409 }),
    ),
  );
  const { user, pick } = await show();
  await user.click(pick('Alpha'));

  await shiftBy(user, '2');

  expect(await screen.findByText('This item was withdrawn.')).toBeInTheDocument();
});

test('weeks that are none are complained about at their field', async () => {
  const { user, pick } = await show();
  await user.click(pick('Alpha'));

  await shiftBy(user, 'soon');

  expect(await screen.findByText(/Write whole weeks/)).toBeInTheDocument();
  expect(plan.saves).toEqual([]);
});

test('sorting and grouping go into the address', async () => {
  const { user, change } = await show();

  await user.click(screen.getByRole('button', { name: 'Item' }));
  expect(change).toHaveBeenLastCalledWith({ sort: 'title', desc: undefined });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'kind');
  expect(change).toHaveBeenLastCalledWith({ group: 'kind' });
});

test('who may change nothing chooses nothing', async () => {
  serveCycleItems(all, { products: [{ id: 'product-1', name: 'Payments', mayChange: false }] });
  await show();

  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});
