import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeAll, expect, test } from 'vitest';
import type { Schema } from '@/api/client';
import { formatDate, formatMoney } from '@/lib/format';
import { renderInApp } from '@/test/render';
import {
  ada,
  aGate,
  aHat,
  aMitigation,
  anItem,
  aPolicy,
  aResemblance,
  aReview,
  aScenario,
  aSessionOf,
  aStop,
  jonas,
  someFigures,
} from '@/test/samples';
import { server } from '@/test/server';
import { SignOffScreen } from './SignOffPage';
import { fingerprintOf } from './statement';

const text = 'NORTHLINE STATEMENT stmt/v1\nTier 1\nVerdict PROCEED\nDissent:\n  | None was recorded\n';
let hash = '';
beforeAll(async () => {
  hash = (await fingerprintOf(text)) ?? '';
});

const maySign = {
  write: false,
  seal: false,
  giveBack: true,
  signAs: ['STAKEHOLDER' as const],
  cannotSignBecause: [],
  extend: [],
};

function sealedReview(changes: Partial<Schema<'ReviewView'>> = {}) {
  return aReview({
    state: 'SEALED',
    lead: jonas,
    verdict: 'PROCEED',
    statement: { text, hash, sealedAt: '2026-11-20T10:00:00Z', validUntil: '2027-11-20T10:00:00Z' },
    can: maySign,
    ...changes,
  });
}

const signOff = {
  id: 'sign-off-1',
  person: ada,
  capacity: 'STAKEHOLDER' as const,
  meaning: 'APPROVE',
  signedAt: '2026-11-21T10:00:00Z',
  worth: 'COUNTS' as const,
};

function problem(status: number, type: string, title: string) {
  return HttpResponse.json(
    { type: `/problems/${type}`, title, status },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

async function openSignOff(review = sealedReview(), gate: Partial<Schema<'GateView'>> = {}) {
  server.use(
    http.get('*/api/v1/roadmap-items/item-1', () => HttpResponse.json(anItem())),
    http.get('*/api/v1/roadmap-items/item-1/gate', () =>
      HttpResponse.json(aGate({ standing: 'AWAITING_SIGN_OFF', reasons: [], nextSteps: [], review, ...gate })),
    ),
    http.get('*/api/v1/policies/:version', () => HttpResponse.json(aPolicy)),
  );
  await renderInApp(<SignOffScreen itemId="item-1" />, {
    session: aSessionOf(ada, { capacity: 'STAKEHOLDER' }),
    paths: ['/roadmap-items/$itemId', '/roadmap-items/$itemId/misuse-review'],
  });
  await screen.findByRole('heading', { level: 1, name: 'Sign-off of Smart pricing assistant' });
  return userEvent.setup({ delay: null });
}

test('a condition that was given more time says so', async () => {
  const extension = { from: '2027-01-31', by: jonas, at: '2027-02-01T10:00:00Z', reason: 'The vendor is late' };
  const scenario = aScenario({ mitigations: [aMitigation({ dueOn: '2027-02-28', extension })] });
  await openSignOff(sealedReview({ scenarios: [scenario] }));

  expect(screen.getByText(/Due date extended once/)).toHaveTextContent(
    `from ${formatDate('2027-01-31')} to ${formatDate('2027-02-28')}, by Jonas Weber: The vendor is late`,
  );
});

test('what it could cost stands among what a signer wants to know first', async () => {
  const euros = (amount: string) => formatMoney({ amount, currency: 'EUR' });
  await openSignOff(
    sealedReview({ moneyPage: { currency: 'EUR', asked: true, mayWrite: false, figures: someFigures(), version: 1 } }),
  );

  const told = [
    ['If it goes wrong', `${euros('5000')} to ${euros('100000')}`],
    ['Stopping it now', euros('3000')],
    ['Stopping it once built', euros('40000')],
    ['Stopping it once launched', euros('250000')],
  ] as const;
  for (const [name, amount] of told) {
    expect(screen.getByText(name).parentElement).toHaveTextContent(`${name}${amount}`);
  }
});

test('what was argued against it is read word for word before the button', async () => {
  const advocate = aHat({
    asked: true,
    wearer: jonas,
    argument: 'Do not build it.',
    answer: 'We heard it.',
    version: 3,
  });
  await openSignOff(sealedReview({ hats: [advocate, aHat({ hat: 'OUTSIDER', wearer: jonas, version: 1 })] }));

  expect(screen.getByText(`${jonas.name}, devil's advocate, on why it should not be built at all`)).toBeInTheDocument();
  expect(screen.getByText('Do not build it.')).toBeInTheDocument();
  expect(screen.getByText(/We heard it\./)).toBeInTheDocument();
  expect(screen.queryByText(/outsider, on how/)).not.toBeInTheDocument();
});

test('a signer reads the headline of an unfriendly reporter first', async () => {
  const answer = { questionId: 'SU-01', state: 'ANSWERED' as const, value: 'Shops learn who cannot drive away' };
  await openSignOff(sealedReview({ answers: [{ ...answer, by: jonas, at: '2026-11-12T10:00:00Z', version: 1 }] }));

  expect(screen.getByText('Shops learn who cannot drive away')).toBeInTheDocument();
});

test('the statement is readable before the button, and this browser checks its fingerprint', async () => {
  await openSignOff();

  const statement = screen.getByRole('region', { name: 'The statement' });
  expect(within(statement).getByText('NORTHLINE STATEMENT stmt/v1')).toBeInTheDocument();
  expect(within(statement).getByText('None was recorded')).toBeInTheDocument();
  expect(await within(statement).findByText(/This browser has checked/)).toBeInTheDocument();
  expect(within(statement).getByText(hash)).toBeInTheDocument();
  expect(statement.compareDocumentPosition(screen.getByRole('button', { name: 'Approve' }))).toBeTruthy();
});

test('the statement goes on paper, and only an entry has evidence to take along', async () => {
  await openSignOff();

  expect(screen.getByRole('link', { name: 'Statement as PDF' })).toHaveAttribute(
    'href',
    '/api/v1/misuse-reviews/review-1/statement.pdf',
  );
  expect(screen.queryByRole('link', { name: 'Take the evidence along' })).not.toBeInTheDocument();
});

test('letter by letter it is the very text that is hashed', async () => {
  const user = await openSignOff();

  await user.click(screen.getByRole('button', { name: 'Letter by letter' }));

  expect(screen.getByRole('region', { name: 'Letter by letter' }).textContent).toBe(text);
});

test('signing is bound to the statement on screen, and takes the password', async () => {
  const user = await openSignOff();
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/misuse-reviews/review-1/sign-offs', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(sealedReview(), { status: 201 });
    }),
  );

  await user.click(screen.getByRole('button', { name: 'Approve' }));
  const dialog = await screen.findByRole('dialog', { name: 'Sign Smart pricing assistant' });
  await user.click(within(dialog).getByRole('button', { name: 'Sign' }));
  expect(within(dialog).getByText('Enter your password')).toBeInTheDocument();
  await user.type(within(dialog).getByLabelText('Your password'), 'correct horse');
  await user.click(within(dialog).getByRole('button', { name: 'Sign' }));

  await waitFor(() =>
    expect(sent).toEqual([
      { capacity: 'STAKEHOLDER', meaning: 'APPROVE', statementHash: hash, password: 'correct horse' },
    ]),
  );
  await waitFor(() => expect(screen.getByRole('region', { name: 'Your decision' })).toHaveFocus());
});

test('a wrong password is named at its field and can be corrected', async () => {
  const user = await openSignOff();
  server.use(
    http.post('*/api/v1/misuse-reviews/review-1/sign-offs', () =>
      problem(403, 'wrong-password', 'The password is not right'),
    ),
  );

  await user.click(screen.getByRole('button', { name: 'Approve' }));
  const dialog = await screen.findByRole('dialog');
  const password = within(dialog).getByLabelText('Your password');
  await user.type(password, 'wrong');
  await user.click(within(dialog).getByRole('button', { name: 'Sign' }));

  await waitFor(() => expect(password).toHaveAccessibleDescription(/This is not your password/));
});

test('whoever may not sign is told every reason', async () => {
  const cannotSignBecause = ['You wrote answers of this review.', 'Your capacity was granted after the seal.'];
  await openSignOff(sealedReview({ can: { ...maySign, signAs: [], cannotSignBecause } }));

  expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();
  for (const sentence of cannotSignBecause) {
    expect(screen.getByText(sentence)).toBeInTheDocument();
  }
});

test('a text that is not the one behind the hash cannot be signed from this page', async () => {
  const statement = {
    text,
    hash: 'f'.repeat(64),
    sealedAt: '2026-11-20T10:00:00Z',
    validUntil: '2027-11-20T10:00:00Z',
  };
  await openSignOff(sealedReview({ statement }));

  expect(await screen.findByText(/Do not sign it; tell your administrator/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();
});

test('a stop needs a guideline, a reason and the password', async () => {
  const user = await openSignOff();
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/roadmap-items/item-1/stops', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aGate(), { status: 201 });
    }),
  );

  await user.click(screen.getByRole('button', { name: 'Stop...' }));
  const dialog = await screen.findByRole('dialog', { name: 'Stop Smart pricing assistant?' });
  await user.click(within(dialog).getByRole('button', { name: 'Stop this item' }));
  expect(within(dialog).getByText('Choose the guideline that it goes against')).toBeInTheDocument();
  expect(within(dialog).getByText('Say why: others will read it')).toBeInTheDocument();
  expect(sent).toEqual([]);

  await user.selectOptions(within(dialog).getByLabelText('Which guideline does it go against?'), '3');
  await user.type(within(dialog).getByLabelText('Why it must not go on'), 'It helps stalkers');
  await user.type(within(dialog).getByLabelText('Your password'), 'correct horse');
  await user.click(within(dialog).getByRole('button', { name: 'Stop this item' }));

  await waitFor(() => expect(sent).toEqual([{ guideline: 3, reason: 'It helps stalkers', password: 'correct horse' }]));
});

test('one’s own signature can be taken back with a reason', async () => {
  const user = await openSignOff(sealedReview({ signOffs: [signOff], can: { ...maySign, signAs: [] } }));
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/sign-offs/sign-off-1/withdrawals', async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  expect(await screen.findByText('1 of 2')).toBeInTheDocument();
  expect(screen.getByText('You have signed this statement.')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Take my signature back' }));
  const dialog = await screen.findByRole('dialog', { name: 'Take your signature back?' });
  await user.type(within(dialog).getByLabelText(/^Why/), 'New facts');
  await user.click(within(dialog).getByRole('button', { name: 'Take my signature back' }));

  await waitFor(() => expect(sent).toEqual([{ reason: 'New facts' }]));
});

test('a statement stays to be read after the stop, and nobody signs it or takes back a signature', async () => {
  await openSignOff(sealedReview({ state: 'STOPPED', signOffs: [signOff], can: { ...maySign, signAs: [] } }), {
    standing: 'STOPPED',
    stops: [aStop],
  });

  expect(screen.getByRole('region', { name: 'The statement' })).toHaveTextContent('NORTHLINE STATEMENT stmt/v1');
  expect(screen.getByRole('region', { name: 'Your decision' })).toHaveTextContent(
    'This item was stopped, so nobody signs this statement any more.',
  );
  expect(screen.getByRole('link', { name: 'Receipt' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Take my signature back' })).not.toBeInTheDocument();
});

test('before the seal there is nothing to sign, and the way leads to the review', async () => {
  await openSignOff(aReview());

  expect(screen.getByText('There is no statement yet')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open the misuse review' })).toHaveAttribute(
    'href',
    '/roadmap-items/item-1/misuse-review',
  );
});

test('whoever signs is told what was stopped and why, when this resembles it', async () => {
  const linked = aResemblance({ linked: { by: 'Jonas Weber', at: '2026-11-19T10:00:00Z' } });
  await openSignOff(sealedReview({ resemblances: [linked] }));

  const told = screen.getByRole('link', { name: 'RM-2027-009, Dynamic prices' }).closest('li');
  expect(told).toHaveTextContent('91 % alike, stopped on');
  expect(told).toHaveTextContent('by guideline 2: It charges the poor more');
});
