import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schema } from '@/api/client';
import type { Session } from '@/api/session';
import { renderInApp } from '@/test/render';
import { ada, aGate, anEstimate, anItem, aPolicy, aReview, aSessionOf, jonas, noReview } from '@/test/samples';
import { server } from '@/test/server';
import { ItemScreen } from './ItemPage';

const incomplete = {
  code: 'ITEM_INCOMPLETE',
  title: 'The item is not complete',
  whatToDo: 'Fill in: payer.',
  link: '/roadmap-items/item-1/edit#payer',
};

const sight: Schema<'LineOfSightView'> = {
  theme: { id: 'theme-1', name: 'Land with self-serve', position: 1 },
  strategy: {
    optionId: 'option-1',
    key: 'SELF_SERVE_GROWTH',
    stance: 'PURSUE',
    reason: 'Trials convert',
    chosen: true,
  },
  keyResults: [],
  opportunities: [],
  visions: [{ level: 'COMPANY', statement: 'Any small business runs its money calmly' }],
  missing: ['The product Payments has no vision for this year yet.', 'The portfolio has no vision for this year yet.'],
};

async function showItem(item = anItem(), gate = aGate(), session?: Session) {
  server.use(
    http.get('*/api/v1/roadmap-items/item-1', () => HttpResponse.json(item)),
    http.get('*/api/v1/roadmap-items/item-1/gate', () => HttpResponse.json(gate)),
    http.get('*/api/v1/roadmap-items/item-1/line-of-sight', () => HttpResponse.json(sight)),
    http.get('*/api/v1/growth-strategies', () =>
      HttpResponse.json([{ key: 'SELF_SERVE_GROWTH', name: 'Self-serve growth' }]),
    ),
    http.get('*/api/v1/roadmap-items/item-1/change-reasons', () =>
      HttpResponse.json({ cycleId: 'cycle-1', unexplained: [], mayExplain: false, items: [] }),
    ),
    http.get('*/api/v1/roadmap-items/item-1/key-results', () => HttpResponse.json({ items: [], mayChange: false })),
    http.get('*/api/v1/roadmap-items/item-1/team-efforts', () => HttpResponse.json({ items: [], mayChange: false })),
    http.get('*/api/v1/roadmap-items/item-1/estimate', () => HttpResponse.json(anEstimate())),
    http.get('*/api/v1/roadmap-items/item-1/dependencies', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/planning-cycles/cycle-1/item-sets', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/policies/current', () => HttpResponse.json(aPolicy)),
  );
  await renderInApp(<ItemScreen itemId="item-1" />, {
    ...(session ? { session } : {}),
    paths: [
      '/roadmaps',
      '/roadmap-items/$itemId',
      '/roadmap-items/$itemId/edit',
      '/roadmap-items/$itemId/history',
      '/roadmap-items/$itemId/misuse-review',
      '/roadmap-items/$itemId/sign-off',
      '/portfolio',
      '/capacity',
      '/budget/values',
      '/strategy/scorecard',
      '/dependencies',
    ],
  });
  await screen.findByRole('heading', { level: 1, name: item.title });
  return userEvent.setup({ delay: null });
}

test('everything that blocks stands there at once, each with what to do and a way there', async () => {
  await showItem(anItem(), aGate({ reasons: [incomplete, noReview] }));

  const reasons = await screen.findByRole('region', { name: '2 things stand in the way' });
  expect(within(reasons).getByText('Fill in: payer.')).toBeInTheDocument();
  expect(within(reasons).getByText('Somebody who did not make the item starts one.')).toBeInTheDocument();
  expect(within(reasons).getByRole('link', { name: /Go there.*The item is not complete/ })).toHaveAttribute(
    'href',
    '/roadmap-items/item-1/edit#payer',
  );
});

test('says who has to do what next', async () => {
  await showItem();

  expect(await screen.findByText('Start a misuse review of the item')).toBeInTheDocument();
  expect(screen.getByText('Jonas Weber')).toBeInTheDocument();
});

test('the review is offered to whom the gate names to start it, and to nobody else', async () => {
  await showItem(anItem(), aGate(), aSessionOf(jonas, { capacity: 'MISUSE_REVIEWER' }));
  expect(await screen.findByRole('link', { name: 'Start the misuse review' })).toBeInTheDocument();
});

const due = aGate({
  standing: 'CLEARED',
  reasons: [],
  review: aReview({ state: 'SEALED' }),
  renewal: { since: '2026-01-01T00:00:00Z', until: '2026-01-31T00:00:00Z', holds: true },
});

test('where a new review is due, it is offered to whom the gate names', async () => {
  await showItem(anItem(), due, aSessionOf(jonas, { capacity: 'MISUSE_REVIEWER' }));
  expect(await screen.findByRole('link', { name: 'Start the misuse review' })).toBeInTheDocument();
});

test('where a new review is due, everybody else sees the statement that still holds', async () => {
  await showItem(anItem(), due);
  expect(await screen.findByRole('link', { name: 'See the sign-off' })).toBeInTheDocument();
});

test('who made the item is not offered to start its review', async () => {
  await showItem(anItem(), aGate(), aSessionOf(ada, { capacity: 'MISUSE_REVIEWER' }));
  await screen.findByText('Start a misuse review of the item');
  expect(screen.queryByRole('link', { name: 'Start the misuse review' })).not.toBeInTheDocument();
});

test('a text that is missing is written in one click, named in full for who only hears the link', async () => {
  await showItem(anItem({ automationUse: '' }));

  expect(await screen.findByRole('link', { name: 'Write it: Automation and AI' })).toHaveAttribute(
    'href',
    '/roadmap-items/item-1/edit#field-automationUse',
  );
});

test('a refused proposal takes the reader to all reasons of the gate', async () => {
  const user = await showItem();
  server.use(
    http.post('*/api/v1/roadmap-items/item-1/promotions', () =>
      HttpResponse.json(
        { type: '/problems/promotion-blocked', title: 'Blocked', status: 409, reasons: [noReview] },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );

  await user.click(await screen.findByRole('button', { name: 'Propose for the portfolio roadmap' }));

  const refusal = await screen.findByRole('alert');
  expect(refusal).toHaveTextContent('Not promoted.');
  expect(refusal).toHaveTextContent('There is no misuse review');
  expect(refusal).toHaveFocus();
});

test('a proposal that the gate lets through is on the portfolio roadmap', async () => {
  const user = await showItem(anItem({ standing: 'CLEARED' }), aGate({ standing: 'CLEARED', reasons: [] }));
  const promoted = anItem({
    standing: 'CLEARED',
    portfolioEntry: { state: 'ACTIVE', enteredAt: '2026-11-20T10:00:00Z', enteredBy: 'Ada Lindqvist' },
    can: { edit: true, promote: false, takeOff: true },
  });
  server.use(
    http.post('*/api/v1/roadmap-items/item-1/promotions', () => {
      server.use(http.get('*/api/v1/roadmap-items/item-1', () => HttpResponse.json(promoted)));
      return HttpResponse.json({ itemId: 'item-1', enteredAt: '2026-11-20T10:00:00Z' }, { status: 201 });
    }),
  );
  expect(await screen.findByText('Nothing stands in the way of the portfolio roadmap.')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Propose for the portfolio roadmap' }));

  expect(await screen.findByText('Promoted. It is on the portfolio roadmap now.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Propose for the portfolio roadmap' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Take the evidence along' })).toBeInTheDocument();
});

test('whoever may not propose is told who may', async () => {
  await showItem(anItem({ can: { edit: false, promote: false, takeOff: false } }));

  expect(
    await screen.findByText('Product leaders and the product manager of Payments can propose it.'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Edit' })).not.toBeInTheDocument();
});

test('the line of sight leads to the company vision and names each gap with the way to close it', async () => {
  await showItem();

  const line = await screen.findByRole('region', { name: 'Line of sight' });
  expect(within(line).getByText('Any small business runs its money calmly')).toBeInTheDocument();
  expect(await within(line).findByText('Self-serve growth')).toBeInTheDocument();
  expect(within(line).getByText('Land with self-serve')).toBeInTheDocument();
  expect(within(line).getByText('2 gaps')).toBeInTheDocument();
  expect(within(line).getByRole('link', { name: 'Write the product vision' })).toHaveAttribute('href', '/vision');
});

test('an objection names a guideline and what would go wrong', async () => {
  const user = await showItem();
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/roadmap-items/item-1/objections', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aGate(), { status: 201 });
    }),
  );

  await user.click(await screen.findByRole('button', { name: 'Raise an objection' }));
  const dialog = await screen.findByRole('dialog', { name: 'Raise an objection' });
  await user.click(within(dialog).getByRole('button', { name: 'Raise an objection' }));
  expect(within(dialog).getByText('Choose the guideline that it goes against')).toBeInTheDocument();
  await user.selectOptions(within(dialog).getByLabelText('Which guideline does it go against?'), '2');
  await user.type(within(dialog).getByLabelText('What would go wrong, and for whom?'), 'It preys on the poor');
  await user.click(within(dialog).getByRole('button', { name: 'Raise an objection' }));

  await waitFor(() => expect(sent).toEqual([{ guideline: 2, text: 'It preys on the poor' }]));
});
