import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { Allocation, Budget } from '@/api/budget';
import { Toasts } from '@/components/Toasts/Toasts';
import { aBudget, anAllocation, euros } from '@/test/budget';
import { aCycle, accept, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { BudgetPage } from './BudgetPage';

const BUDGET = '/planning-cycles/cycle-1/budget';
const ALLOCATION = '/planning-cycles/cycle-1/allocation';
const unset = aBudget({
  quarters: aBudget().quarters.map(({ amount: _, ...quarter }) => quarter),
  version: 0,
});

async function show(budget: Budget = aBudget(), allocation: Allocation = anAllocation(), session = aSession) {
  serve('/planning-cycles', { items: [aCycle()] });
  serve(BUDGET, budget);
  serve(ALLOCATION, allocation);
  await renderInApp(
    <>
      <BudgetPage />
      <Toasts />
    </>,
    { session, paths: ['/budget', '/budget/values', '/themes', '/roadmap-items/$itemId'] },
  );
  await screen.findByRole('region', { name: 'Budget by quarter' });
  await screen.findByRole('region', { name: 'Share of each theme' });
  return userEvent.setup({ delay: null });
}

const money = () => within(screen.getByRole('region', { name: 'Budget by quarter' }));
const shares = () => within(screen.getByRole('region', { name: 'Share of each theme' }));

test('each quarter says what there is, what it costs, and what is over in words', async () => {
  await show();

  expect(money().getByText('1 quarter costs more than there is.')).toBeInTheDocument();
  expect(money().getByRole('row', { name: /Q3 2027, Jul to Sep/ })).toHaveTextContent(
    '€260,017 of €200,000, €60,017 over',
  );
  expect(money().getByRole('row', { name: /Q1 2027/ })).toHaveTextContent('€230,492 of €260,000');
  expect(money().getByRole('row', { name: /^Year/ })).toHaveTextContent('€939,000 of €960,000');
  expect(money().getByRole('row', { name: /Not scheduled/ })).toHaveTextContent('€12,000');
  expect(money().queryByText('Outside of the year')).not.toBeInTheDocument();
  expect(money().getByText(/1 of 14 items has no cost yet/)).toBeInTheDocument();
});

test('each theme says in a sentence where it lies beside its band', async () => {
  await show();

  const row = shares().getByRole('row', { name: /Answered within the hour/ });
  expect(row).toHaveTextContent('50%, ± 5 points');
  expect(row).toHaveTextContent('30.8%, €289,000 14.2 points below 45%');
  expect(row).toHaveTextContent('48%, 94.5 weeks Within 45% to 55%');
  expect(shares().getByRole('row', { name: /See it coming/ })).toHaveTextContent('No target');
  expect(shares().getByRole('row', { name: /Without a theme/ })).toHaveTextContent('2.8%, €26,000');
});

test('a planned cost opens what it is made of, by keyboard too, each item a link', async () => {
  const asked: string[] = [];
  server.use(
    http.get(`*/api/v1${BUDGET}/items`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('quarter') ?? 'none');
      return HttpResponse.json({
        items: [
          {
            item: { id: 'item-1', number: 'RM-2027-014', title: 'Smart pricing' },
            cost: euros('24000.00'),
            onPortfolio: true,
          },
        ],
      });
    }),
  );
  const user = await show();

  const cell = screen.getByRole('button', { name: 'Items of Q3 2027, Jul to Sep' });
  expect(cell).toHaveAccessibleDescription('€260,017 of €200,000, €60,017 over');
  cell.focus();
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'What costs in Q3 2027, Jul to Sep' }));
  expect(await dialog.findByRole('link', { name: 'Smart pricing' })).toHaveAttribute('href', '/roadmap-items/item-1');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Items of Not scheduled' }));
  await screen.findByRole('dialog', { name: 'What is not scheduled' });

  await waitFor(() => expect(asked).toEqual(['3', 'none']));
});

test('a budget is set for one quarter and taken over into the rest', async () => {
  const received = accept('put', BUDGET, () => aBudget());
  const user = await show(unset);

  await user.click(money().getByRole('button', { name: 'Set budget' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Budget 2027 in EUR' }));
  await user.click(dialog.getByRole('button', { name: 'Save budget' }));
  expect(dialog.getByLabelText(/^Q1/)).toHaveAccessibleDescription(/^Write an amount/);
  await user.type(dialog.getByLabelText(/^Q1/), '200,000');
  await user.click(dialog.getByRole('button', { name: 'Same in the following quarters' }));
  expect(dialog.getByText('€800,000 in the four quarters')).toBeInTheDocument();
  await user.type(dialog.getByLabelText('Year in all, when it is less'), '800,001');
  await user.click(dialog.getByRole('button', { name: 'Save budget' }));
  expect(dialog.getByLabelText('Year in all, when it is less')).toHaveAccessibleDescription(
    'At most the four quarters together',
  );
  await user.clear(dialog.getByLabelText('Year in all, when it is less'));
  await user.type(dialog.getByLabelText('Year in all, when it is less'), '700000{Control>}{Enter}{/Control}');

  await screen.findByText('Budget 2027 saved');
  expect(received).toEqual([
    {
      ifMatch: '"0"',
      body: { quarters: Array(4).fill(euros('200000.00')), yearTotal: euros('700000.00') },
    },
  ]);
});

test('who changes a budget that somebody else has just changed sees both', async () => {
  refuse('put', BUDGET, 412);
  const user = await show();

  await user.click(money().getByRole('button', { name: 'Change budget' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Budget 2027 in EUR' }));
  await user.clear(dialog.getByLabelText(/^Q3/));
  await user.type(dialog.getByLabelText(/^Q3/), '270000');
  serve(BUDGET, aBudget({ yearTotal: euros('900000.00'), version: 3 }));
  await user.click(dialog.getByRole('button', { name: 'Save budget' }));

  const conflict = within(await screen.findByRole('dialog', { name: 'This changed while you were editing' }));
  expect(conflict.getByRole('row', { name: /^Q3/ })).toHaveTextContent(/270000.*200000/);
  expect(conflict.getByRole('row', { name: /^Year/ })).toHaveTextContent('900000');
});

test('a complaint of the server stands at the quarter that it is about', async () => {
  refuse('put', BUDGET, 422, { errors: [{ pointer: '/quarters/1', detail: 'The plan is in EUR.' }] });
  const user = await show();

  await user.click(money().getByRole('button', { name: 'Change budget' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Budget 2027 in EUR' }));
  await user.type(dialog.getByLabelText(/^Q2/), '0');
  await user.click(dialog.getByRole('button', { name: 'Save budget' }));

  await waitFor(() => expect(dialog.getByLabelText(/^Q2/)).toHaveAccessibleDescription('The plan is in EUR.'));
});

test('targets are set for some themes, and together they are at most the whole', async () => {
  const received = accept('put', ALLOCATION, () => anAllocation());
  const user = await show();

  await user.click(shares().getByRole('button', { name: 'Change targets' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Shares of the themes, 2027' }));
  const second = within(dialog.getByRole('group', { name: 'See it coming' }));
  await user.type(second.getByLabelText('Share, %'), '51');
  expect(dialog.getByText('101% in all, 1% too much')).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Save targets' }));
  expect(second.getByLabelText('Share, %')).toHaveAccessibleDescription('All shares together are at most 100%');
  await user.clear(second.getByLabelText('Share, %'));
  await user.type(second.getByLabelText('Share, %'), '20');
  expect(dialog.getByText('70% in all, 30% left')).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Save targets' }));

  await screen.findByText('Targets saved');
  expect(received).toEqual([
    {
      ifMatch: '"1"',
      body: {
        targets: [
          { themeId: 'theme-1', share: 50, tolerance: 5 },
          { themeId: 'theme-2', share: 20, tolerance: 5 },
        ],
      },
    },
  ]);
});

test('targets that were taken away come back with one click', async () => {
  const received = accept('put', ALLOCATION, () => anAllocation({ version: 2 }));
  const user = await show();

  await user.click(shares().getByRole('button', { name: 'Change targets' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Shares of the themes, 2027' }));
  await user.clear(within(dialog.getByRole('group', { name: 'Answered within the hour' })).getByLabelText('Share, %'));
  await user.click(dialog.getByRole('button', { name: 'Save targets' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(received).toHaveLength(2));
  expect(received[0]?.body).toEqual({ targets: [] });
  expect(received[1]).toEqual({
    ifMatch: '"2"',
    body: { targets: [{ themeId: 'theme-1', share: 50, tolerance: 5 }] },
  });
});

test('both tables go out as files', async () => {
  const texts: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    texts.push(blob as Blob);
    return 'blob:budget';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const user = await show();

  await user.click(screen.getByRole('button', { name: 'Download the budget as CSV' }));
  await user.click(screen.getByRole('button', { name: 'Download the shares as CSV' }));

  await waitFor(() => expect(texts).toHaveLength(2));
  expect(await texts[0]?.text()).toContain('Q3 2027,2027-07-01,2027-09-30,EUR,200000.00,260017.47,0.00,60017.47');
  expect(await texts[1]?.text()).toContain('Answered within the hour,50,5,EUR,289000.00,30.8,94.5,48');
});

test('who may only read gets no buttons but the costs and the files', async () => {
  await show(aBudget(), anAllocation(), { ...aSession, capacities: [{ capacity: 'STAKEHOLDER' }] });

  expect(screen.queryByRole('button', { name: /Set|Change/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Items of Q1/ })).toBeInTheDocument();
});

test('without budget, costs and themes it says what goes here', async () => {
  await show(
    { ...unset, planned: euros('0.00'), notScheduled: euros('0.00'), count: 0, costed: 0 },
    anAllocation({ themes: [], withoutTheme: { items: 0, cost: euros('0.00'), weeks: 0 } }),
    { ...aSession, capacities: [{ capacity: 'STAKEHOLDER' }] },
  );

  expect(screen.getByText('No budget and no costs yet')).toBeInTheDocument();
  expect(screen.getByText(/A product leader sets the budget/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open the themes' })).toHaveAttribute('href', '/themes');
});
