import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { formatMoney } from '@/lib/format';
import { renderInApp } from '@/test/render';
import { ada, aGate, anItem, aPolicy, aReview, aSessionOf, someFigures } from '@/test/samples';
import { server } from '@/test/server';
import type { MoneyPage } from './money';
import { ReviewScreen } from './ReviewPage';

const asked: MoneyPage = { currency: 'EUR', asked: true, mayWrite: true, version: 0 };

async function openReview(moneyPage: MoneyPage) {
  const gate = aGate({ standing: 'IN_REVIEW', review: aReview({ tier: 2, moneyPage }) });
  server.use(
    http.get('*/api/v1/roadmap-items/item-1', () => HttpResponse.json(anItem())),
    http.get('*/api/v1/roadmap-items/item-1/gate', () => HttpResponse.json(gate)),
    http.get('*/api/v1/policies/:version', () => HttpResponse.json(aPolicy)),
    http.get('*/api/v1/people', () => HttpResponse.json({ items: [] })),
  );
  await renderInApp(<ReviewScreen itemId="item-1" />, {
    session: aSessionOf(ada),
    paths: ['/roadmap-items/$itemId', '/roadmap-items/$itemId/sign-off', '/roadmap-items/$itemId/misuse-review'],
  });
  await screen.findByRole('heading', { name: 'Who is touched' });
  return userEvent.setup({ delay: null });
}

async function write(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Write it' }));
  return within(await screen.findByRole('dialog', { name: 'Money page, in EUR' }));
}

async function fill(user: ReturnType<typeof userEvent.setup>, dialog: ReturnType<typeof within>) {
  for (const field of dialog.getAllByRole('textbox')) {
    await user.click(field);
    await user.paste('1,000');
  }
}

afterEach(() => window.history.replaceState(null, '', '/'));

test('a light review shows nothing of money', async () => {
  await openReview({ ...asked, asked: false });

  expect(screen.queryByText('Money page')).not.toBeInTheDocument();
});

test('every amount that is missing or no number is named at its field, and nothing is sent', async () => {
  const user = await openReview(asked);
  const dialog = await write(user);

  await user.type(dialog.getByLabelText('Now'), 'much');
  await user.type(dialog.getByLabelText('Once built'), '1000000000000000');
  await user.click(dialog.getByRole('button', { name: 'Save' }));

  expect(dialog.getAllByText('Say an amount, 0 if none')).toHaveLength(11);
  for (const field of ['Now', 'Once built']) {
    expect(dialog.getByLabelText(field)).toHaveAccessibleDescription('Use digits only, 15 at most');
  }
});

test('amounts go to the server in the currency of the plan, with the version that was seen', async () => {
  const user = await openReview(asked);
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/misuse-reviews/review-1/money-page', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...asked, figures: someFigures(), version: 1 });
    }),
  );
  const dialog = await write(user);

  await fill(user, dialog);
  await user.click(dialog.getByRole('button', { name: 'Save' }));

  const money = { amount: '1000', currency: 'EUR' };
  const range = { low: money, high: money };
  await waitFor(() =>
    expect(sent).toEqual([
      '"0"',
      {
        losses: { refund: range, repair: range, legal: range, churn: range, press: range },
        stopping: { now: money, afterBuild: money, afterLaunch: money },
      },
    ]),
  );
});

test('what the server finds wrong with an amount stands at its field', async () => {
  const user = await openReview(asked);
  const errors = [{ pointer: '/losses/legal/high', detail: 'This is less than what is likely.' }];
  server.use(
    http.put('*/api/v1/misuse-reviews/review-1/money-page', () =>
      HttpResponse.json(
        { type: '/problems/invalid', title: 'Some of it cannot be', status: 422, errors },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const dialog = await write(user);

  await fill(user, dialog);
  await user.click(dialog.getByRole('button', { name: 'Save' }));

  const legal = within(dialog.getByRole('group', { name: 'Legal cost' }));
  await waitFor(() =>
    expect(legal.getByLabelText('Worst believable')).toHaveAccessibleDescription('This is less than what is likely.'),
  );
});

test('the page that was written shows its ranges, the sum of the server and who wrote it', async () => {
  await openReview({ ...asked, mayWrite: false, figures: someFigures(), version: 2 });

  const total = screen.getByRole('row', { name: /^Altogether/ });
  expect(total).toHaveTextContent(formatMoney({ amount: '5000', currency: 'EUR' }));
  expect(total).toHaveTextContent(formatMoney({ amount: '100000', currency: 'EUR' }));
  expect(screen.getByRole('row', { name: /^Once launched/ })).toHaveTextContent(
    formatMoney({ amount: '250000', currency: 'EUR' }),
  );
  expect(screen.getByText(/^Written by Jonas Weber/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Write it anew' })).not.toBeInTheDocument();
});
