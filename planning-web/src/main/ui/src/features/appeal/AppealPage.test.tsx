import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schema } from '@/api/client';
import { formatDate } from '@/lib/format';
import { renderInApp } from '@/test/render';
import { ada, aGate, anItem, aPolicy, aSessionOf, aStop, jonas, mira } from '@/test/samples';
import { server } from '@/test/server';
import { AppealScreen } from './AppealPage';

function anAppeal(changes: Partial<Schema<'AppealView'>> = {}): Schema<'AppealView'> {
  return {
    id: 'appeal-1',
    by: mira,
    appealedAs: 'OWNER',
    reason: 'The map shows no homes',
    at: '2026-11-21T10:00:00Z',
    decideBy: '2026-12-04',
    standing: 'OPEN',
    votes: [],
    mayVote: false,
    ...changes,
  };
}

async function openAppeal(appeals: Schema<'AppealsView'>, stops = [aStop]) {
  const gate = aGate({ standing: 'UNDER_APPEAL', reasons: [], nextSteps: [], stops, appeals });
  server.use(
    http.get('*/api/v1/roadmap-items/item-1', () => HttpResponse.json(anItem())),
    http.get('*/api/v1/roadmap-items/item-1/gate', () => HttpResponse.json(gate)),
    http.get('*/api/v1/policies/:version', () => HttpResponse.json(aPolicy)),
  );
  await renderInApp(<AppealScreen itemId="item-1" />, {
    session: aSessionOf(ada, { capacity: 'STAKEHOLDER' }),
    paths: ['/roadmap-items/$itemId'],
  });
  await screen.findByRole('heading', { level: 1, name: 'Appeal for Smart pricing assistant' });
  return userEvent.setup({ delay: null });
}

test('an appeal needs a reason, and says until when it can be made', async () => {
  const user = await openAppeal({ appeals: [], right: { as: 'OWNER', until: '2026-12-04T10:00:00Z' } });
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/roadmap-items/item-1/appeals', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aGate(), { status: 201 });
    }),
  );

  expect(screen.getByText(/You own this item, so you can appeal once, until/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Appeal' }));
  expect(screen.getByText('Say why: others will read it')).toBeInTheDocument();
  await user.type(screen.getByLabelText('Why the stop is wrong'), 'The map shows no homes');
  await user.click(screen.getByRole('button', { name: 'Appeal' }));

  await waitFor(() => expect(sent).toEqual([{ reason: 'The map shows no homes' }]));
});

test('a vote needs a choice, a reason and the password', async () => {
  const user = await openAppeal({ appeals: [anAppeal({ mayVote: true })] });
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/appeals/appeal-1/votes', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aGate(), { status: 201 });
    }),
  );
  const form = screen.getByRole('region', { name: 'Your vote' });

  await user.click(within(form).getByRole('button', { name: 'Vote' }));
  expect(within(form).getByText('Choose what you decide')).toBeInTheDocument();
  expect(within(form).getByText('Enter your password')).toBeInTheDocument();
  await user.click(within(form).getByRole('radio', { name: /^A new review/ }));
  await user.type(within(form).getByLabelText('Why'), 'The stop judged another text');
  await user.type(within(form).getByLabelText('Your password'), 'correct horse');
  await user.click(within(form).getByRole('button', { name: 'Vote' }));

  await waitFor(() =>
    expect(sent).toEqual([{ vote: 'NEW_REVIEW', reason: 'The stop judged another text', password: 'correct horse' }]),
  );
});

test('a wrong password is named at its field', async () => {
  const user = await openAppeal({ appeals: [anAppeal({ mayVote: true })] });
  server.use(
    http.post('*/api/v1/appeals/appeal-1/votes', () =>
      HttpResponse.json(
        { type: '/problems/wrong-password', title: 'Wrong password', status: 422 },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );

  await user.click(screen.getByRole('radio', { name: /^The stop stands/ }));
  await user.type(screen.getByLabelText('Why'), 'It does harm');
  await user.type(screen.getByLabelText('Your password'), 'wrong');
  await user.click(screen.getByRole('button', { name: 'Vote' }));

  expect(await screen.findByText('This is not your password')).toBeInTheDocument();
});

test('whoever took part reads the appeal and its votes, and is offered nothing', async () => {
  const vote = {
    by: jonas,
    capacity: 'EXECUTIVE' as const,
    vote: 'UPHELD' as const,
    reason: 'It still does',
    at: aStop.at,
  };
  await openAppeal({ appeals: [anAppeal({ votes: [vote] })] });

  expect(screen.getByText('Open: 1 of 3 have voted')).toBeInTheDocument();
  expect(screen.getByText(`To be decided by ${formatDate('2026-12-04')}`)).toBeInTheDocument();
  expect(within(screen.getByRole('list', { name: 'Votes' })).getByText('It still does')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Vote' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Appeal' })).not.toBeInTheDocument();
});

test('where nothing is stopped there is nothing to appeal against', async () => {
  await openAppeal({ appeals: [] }, []);

  expect(screen.getByText('Nothing to appeal against')).toBeInTheDocument();
});
