import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { cyclesQuery } from '@/api/cycle';
import { Toasts } from '@/components/Toasts/Toasts';
import { serveCycleItems } from '@/test/cycle-items';
import { aCycle, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { aGate, anEstimate, anItem, mira } from '@/test/samples';
import { server } from '@/test/server';
import type { ListSearch } from '../list/search';
import { TimelineView } from './TimelineView';

const dated = anItem({ startsOn: '2027-01-01', endsOn: '2027-03-31', owner: mira });
const undated = anItem({ id: 'item-2', number: 'RM-2027-015', title: 'Night shift', startsOn: undefined });

let plan: ReturnType<typeof serveCycleItems>;

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
  serve('/planning-cycles', { items: [aCycle()] });
  plan = serveCycleItems([dated, undated], { needs: [{ itemId: undated.id, neededId: dated.id }] });
});

/** The application has read the cycles before any screen is shown. */
function Planned({ search }: { search: ListSearch }) {
  const { isSuccess } = useQuery(cyclesQuery);
  return isSuccess && <TimelineView cycle={aCycle()} search={search} show={() => undefined} />;
}

async function show(search: ListSearch = {}) {
  const user = userEvent.setup();
  await renderInApp(
    <>
      <Planned search={search} />
      <Toasts />
    </>,
  );
  await screen.findByRole('region', { name: 'Timeline 2027' });
  return { user, bar: (name: RegExp) => screen.getByRole('link', { name }) };
}

test('a move by keys is saved as the whole item with other dates, of the version that was seen, and can be undone', async () => {
  const { user, bar } = await show();

  bar(/Smart pricing/).focus();
  await user.keyboard(' {ArrowRight}{Enter}');

  await waitFor(() => expect(plan.saves).toHaveLength(1));
  expect(plan.saves[0]).toMatchObject({
    id: dated.id,
    ifMatch: '"3"',
    body: { title: dated.title, problem: dated.problem, startsOn: '2027-02-01', endsOn: '2027-04-30' },
  });
  await waitFor(() => expect(bar(/Smart pricing.*Feb\s*–\s*Apr 2027/)).toHaveFocus());
  expect(await screen.findByText(/^Smart pricing.*: Feb\s*–\s*Apr 2027$/)).toBeInTheDocument();

  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(plan.saves[1]?.body).toMatchObject({ startsOn: '2027-01-01', endsOn: '2027-03-31' }));
  expect(bar(/Smart pricing.*Q1 2027/)).toBeInTheDocument();
});

test('plus looks closer and minus wider, as far as it goes', async () => {
  const user = userEvent.setup();
  const showed = vi.fn();
  await renderInApp(<TimelineView cycle={aCycle()} search={{}} show={showed} />);
  await screen.findByRole('region', { name: 'Timeline 2027' });

  await user.keyboard('+');
  expect(showed).toHaveBeenLastCalledWith({ zoom: 'months' });
  await user.keyboard('-');
  expect(showed).toHaveBeenLastCalledWith({ zoom: 'year' });
  await user.click(screen.getByRole('radio', { name: 'Year' }));
  expect(showed).toHaveBeenLastCalledWith({ zoom: 'year' });
});

test('a move never changes the lane', async () => {
  const { user, bar } = await show();

  bar(/Smart pricing/).focus();
  await user.keyboard(' {ArrowDown}{ArrowUp}{Enter}');

  expect(screen.getByText(/stays where it was/)).toBeInTheDocument();
  expect(plan.saves).toEqual([]);
});

test('what others changed of the item beside its dates is kept', async () => {
  const { user, bar } = await show();
  plan.items.set(dated.id, { ...dated, title: 'Renamed meanwhile', version: 4 });

  bar(/Smart pricing/).focus();
  await user.keyboard(' {ArrowRight}{Enter}');

  await waitFor(() => expect(plan.saves).toHaveLength(1));
  expect(plan.saves[0]).toMatchObject({ ifMatch: '"4"', body: { title: 'Renamed meanwhile', startsOn: '2027-02-01' } });
});

test('an item that somebody else moved is not moved without asking', async () => {
  const { user, bar } = await show();
  plan.items.set(dated.id, { ...dated, startsOn: '2027-10-01', endsOn: '2027-12-31', version: 4 });

  bar(/Smart pricing/).focus();
  await user.keyboard(' {ArrowRight}{Enter}');

  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/It is now: Q4 2027\./)).toBeInTheDocument();
  expect(plan.saves).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Change it all the same' }));
  await waitFor(() => expect(plan.saves[0]).toMatchObject({ ifMatch: '"4"', body: { startsOn: '2027-02-01' } }));
});

test('a refused save says why and puts the bar back', async () => {
  const { user, bar } = await show();
  server.use(
    http.put('*/api/v1/roadmap-items/:id', () =>
      HttpResponse.json(
        { type: 'about:blank', title: 'Not yours', status: 403, detail: 'Ask its manager.' },
        { status: 403 },
      ),
    ),
  );

  bar(/Smart pricing/).focus();
  await user.keyboard(' {ArrowRight}{Enter}');

  expect(await screen.findByText('Ask its manager.')).toBeInTheDocument();
  expect(bar(/Smart pricing.*Q1 2027/)).toBeInTheDocument();
});

test('an item without dates is placed from the tray by keys, and put back by Escape', async () => {
  const { user, bar } = await show();
  const place = () => screen.getByRole('button', { name: 'Put Night shift on the timeline' });

  await user.click(place());
  await waitFor(() => expect(bar(/Night shift/)).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('link', { name: /Night shift/ })).not.toBeInTheDocument());
  expect(plan.saves).toEqual([]);

  await user.click(place());
  await waitFor(() => expect(bar(/Night shift/)).toHaveFocus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(plan.saves[0]?.id).toBe(undated.id));
  expect(plan.saves[0]?.body.startsOn).toMatch(/-01$/);
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Unscheduled' })).not.toBeInTheDocument());
  expect(screen.queryByRole('checkbox', { name: /^Unscheduled/ })).not.toBeInTheDocument();
});

test('Enter opens the details, and Escape leads back to the bar', async () => {
  serve('/roadmap-items/item-1/gate', aGate());
  serve('/roadmap-items/item-1/team-efforts', { items: [], mayChange: true });
  serve('/roadmap-items/item-1/estimate', anEstimate());
  const { user, bar } = await show();

  bar(/Smart pricing/).focus();
  await user.keyboard('{Enter}');

  const panel = await screen.findByRole('region', { name: dated.title });
  expect(within(panel).getByRole('link', { name: 'Open item' })).toHaveAttribute('href', '/roadmap-items/item-1');
  expect(within(panel).getByRole('region', { name: 'Needed by' })).toHaveTextContent('Night shift');
  expect(await within(panel).findAllByText('Not estimated')).toHaveLength(2);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: dated.title })).not.toBeInTheDocument();
  await waitFor(() => expect(bar(/Smart pricing/)).toHaveFocus());
});

test('who may not change a product is offered no move', async () => {
  serveCycleItems([dated, undated], { products: [{ id: 'product-1', name: 'Payments', mayChange: false }] });
  const { user, bar } = await show();

  bar(/Smart pricing/).focus();
  await user.keyboard(' ');

  expect(screen.queryByText(/picked up/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /on the timeline/ })).not.toBeInTheDocument();
});

test('filters that find nothing say so', async () => {
  await renderInApp(<TimelineView cycle={aCycle()} search={{ query: 'nowhere' }} show={() => undefined} />);

  expect(await screen.findByText('Nothing matches these filters')).toBeInTheDocument();
});
