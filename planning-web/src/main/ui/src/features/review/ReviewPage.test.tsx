import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { formatDate } from '@/lib/format';
import { renderInApp } from '@/test/render';
import {
  ada,
  aGate,
  aMitigation,
  anItem,
  aPolicy,
  aResemblance,
  aReview,
  aScenario,
  aSessionOf,
  jonas,
} from '@/test/samples';
import { server } from '@/test/server';
import { ReviewScreen } from './ReviewPage';

const PROBLEM = { 'Content-Type': 'application/problem+json' };

function problem(status: number, type: string, more: object = {}) {
  return HttpResponse.json(
    { type: `/problems/${type}`, title: 'Refused', status, ...more },
    { status, headers: PROBLEM },
  );
}

async function openReview(gate = aGate({ standing: 'IN_REVIEW', review: aReview() }), session = aSessionOf(ada)) {
  server.use(
    http.get('*/api/v1/roadmap-items/item-1', () => HttpResponse.json(anItem())),
    http.get('*/api/v1/roadmap-items/item-1/gate', () => HttpResponse.json(gate)),
    http.get('*/api/v1/policies/:version', () => HttpResponse.json(aPolicy)),
    http.get('*/api/v1/people', () => HttpResponse.json({ items: [] })),
  );
  await renderInApp(<ReviewScreen itemId="item-1" />, {
    session,
    paths: ['/roadmap-items/$itemId', '/roadmap-items/$itemId/sign-off', '/roadmap-items/$itemId/misuse-review'],
  });
  await screen.findByRole('heading', { level: 1, name: 'Misuse review of Smart pricing assistant' });
  return userEvent.setup({ delay: null });
}

afterEach(() => window.history.replaceState(null, '', '/'));

test('the screening names what is still open and takes the reader there', async () => {
  const user = await openReview(aGate());

  await user.click(screen.getByRole('button', { name: 'Start the review' }));

  expect(screen.getByRole('alert')).toHaveTextContent('1 question is still open');
  expect(screen.getByRole('radio', { name: 'No: we earn when users get what they came for' })).toHaveFocus();
});

test('who is not named for the review is told who is, before answering for nothing', async () => {
  await openReview(aGate());

  expect(screen.getByText(/The gate waits for Jonas Weber to act/)).toBeInTheDocument();
});

test('a sealed review that is due for renewal gives way to a new screening', async () => {
  const renewal = { since: '2026-01-01T00:00:00Z', until: '2026-01-31T00:00:00Z', holds: true };
  await openReview(aGate({ standing: 'CLEARED', review: aReview({ state: 'SEALED' }), renewal }));

  expect(screen.getByText(/When a new review starts, the sealed one ends/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Start the review' })).toBeInTheDocument();
});

test('not knowing is an answer to the screening', async () => {
  const user = await openReview(aGate());
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/roadmap-items/item-1/misuse-reviews', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aReview({ tier: 2 }), { status: 201 });
    }),
  );

  await user.click(screen.getByRole('radio', { name: 'I do not know' }));
  await user.click(screen.getByRole('button', { name: 'Start the review' }));

  await waitFor(() => expect(sent).toEqual([{ screening: [{ questionId: 'FM-02', answer: 'DO_NOT_KNOW' }] }]));
});

test('an answer saves itself when the field is left, and says so', async () => {
  const user = await openReview();
  const saves: { version: string | null; body: unknown }[] = [];
  server.use(
    http.put('*/api/v1/misuse-reviews/review-1/answers/FM-01', async ({ request }) => {
      saves.push({ version: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json({
        questionId: 'FM-01',
        state: 'ANSWERED',
        by: ada,
        at: '2026-11-20T10:00:00Z',
        version: 1,
      });
    }),
  );
  const question = screen.getByRole('region', { name: /FM-01/ });

  await user.type(within(question).getByRole('textbox'), 'Commission per listing');
  expect(within(question).getByRole('status')).toHaveTextContent('Not saved yet');
  await user.tab();

  expect(await within(question).findByText('Saved')).toBeInTheDocument();
  expect(saves).toEqual([{ version: '"0"', body: { state: 'ANSWERED', value: 'Commission per listing' } }]);
});

test('when two people answer, both answers are in sight and the reader decides', async () => {
  const user = await openReview();
  const saves: (string | null)[] = [];
  const theirs = {
    questionId: 'FM-01',
    state: 'ANSWERED' as const,
    value: 'A retainer',
    by: jonas,
    at: '2026-11-20T10:00:00Z',
    version: 1,
  };
  server.use(
    http.get('*/api/v1/misuse-reviews/review-1', () => HttpResponse.json(aReview({ answers: [theirs] }))),
    http.put('*/api/v1/misuse-reviews/review-1/answers/FM-01', ({ request }) => {
      saves.push(request.headers.get('If-Match'));
      return saves.length === 1 ? problem(412, 'stale-version') : HttpResponse.json({ ...theirs, version: 2 });
    }),
  );
  const question = screen.getByRole('region', { name: /FM-01/ });
  const field = within(question).getByRole('textbox');

  await user.type(field, 'Commission');
  await user.tab();
  const clash = await within(question).findByRole('alert');
  expect(clash).toHaveTextContent('Jonas Weber answered this while you were writing:');
  expect(clash).toHaveTextContent('A retainer');
  expect(field).toHaveValue('Commission');

  await user.click(within(clash).getByRole('button', { name: 'Save mine instead' }));
  await waitFor(() => expect(saves).toEqual(['"0"', '"1"']));
  expect(field).toHaveValue('Commission');
});

test('without connection the answer stays and can be saved again', async () => {
  const user = await openReview();
  let reachable = false;
  server.use(
    http.put('*/api/v1/misuse-reviews/review-1/answers/FM-01', () =>
      reachable
        ? HttpResponse.json({ questionId: 'FM-01', state: 'ANSWERED', by: ada, at: '2026-11-20T10:00:00Z', version: 1 })
        : HttpResponse.error(),
    ),
  );
  const question = screen.getByRole('region', { name: /FM-01/ });

  await user.type(within(question).getByRole('textbox'), 'Commission');
  await user.tab();
  expect(await within(question).findByText(/The server cannot be reached/)).toBeInTheDocument();
  reachable = true;
  await user.click(within(question).getAllByRole('button', { name: 'Try again' })[0] as HTMLElement);

  expect(await within(question).findByText('Saved')).toBeInTheDocument();
});

test('a question is set aside by a second person, not by its author', async () => {
  const setAside = {
    questionId: 'FM-01',
    state: 'NOT_APPLICABLE' as const,
    reason: 'Nobody sells it',
    by: jonas,
    at: '2026-11-20T10:00:00Z',
    version: 1,
  };
  const user = await openReview(aGate({ review: aReview({ answers: [setAside] }) }));
  let seconded = 0;
  server.use(
    http.post('*/api/v1/misuse-reviews/review-1/answers/FM-01/seconds', () => {
      seconded += 1;
      return HttpResponse.json({ ...setAside, secondedBy: ada }, { status: 201 });
    }),
  );

  await user.click(screen.getByRole('button', { name: 'I agree that it does not apply' }));

  await waitFor(() => expect(seconded).toBe(1));
});

test('the author of a set-aside question is told to ask somebody else', async () => {
  const setAside = {
    questionId: 'FM-01',
    state: 'NOT_APPLICABLE' as const,
    reason: 'Nobody sells it',
    by: ada,
    at: '2026-11-20T10:00:00Z',
    version: 1,
  };
  await openReview(aGate({ review: aReview({ answers: [setAside] }) }));

  expect(screen.queryByRole('button', { name: 'I agree that it does not apply' })).not.toBeInTheDocument();
  expect(screen.getByText(/ask somebody else to agree/)).toBeInTheDocument();
});

test('what is missing stands there at once, and leads to the field that it is about', async () => {
  window.history.replaceState(null, '', '/roadmap-items/item-1/misuse-review');
  const unmet = [
    {
      code: 'QUESTIONS_OPEN',
      title: 'One question has no answer',
      whatToDo: 'Answer FM-01.',
      link: '/roadmap-items/item-1/misuse-review#question-FM-01',
    },
    { code: 'VILLAIN_MISSING', title: 'Nobody plays the villain', whatToDo: 'Give the hat to somebody.' },
  ];
  const user = await openReview(aGate({ review: aReview({ unmet }) }));

  expect(screen.getByRole('region', { name: '2 things are missing before the seal' })).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: /One question has no answer/ }));

  const question = screen.getByRole('region', { name: /FM-01/ });
  expect(within(question).getByRole('textbox')).toHaveFocus();
});

test('a seal that is refused shows everything that is missing', async () => {
  const user = await openReview();
  server.use(
    http.post('*/api/v1/misuse-reviews/review-1/seals', () =>
      problem(409, 'review-incomplete', {
        reasons: [{ code: 'PARTIES_MISSING', title: 'Not everybody whom it touches is named', whatToDo: 'Name them.' }],
      }),
    ),
  );

  await user.click(screen.getByRole('button', { name: 'Seal the review' }));
  expect(screen.getByText('Choose the verdict')).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /^Proceed\./ }));
  await user.click(screen.getByRole('button', { name: 'Seal the review' }));

  expect(await screen.findByText('Not everybody whom it touches is named')).toBeInTheDocument();
});

test('a sealed review leads to the sign-off', async () => {
  const user = await openReview();
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/misuse-reviews/review-1/seals', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aReview({ state: 'SEALED' }), { status: 201 });
    }),
  );

  await user.click(screen.getByRole('radio', { name: /^Proceed with conditions/ }));
  await user.type(screen.getByLabelText('Recorded dissent'), 'Jonas would wait a year');
  await user.click(screen.getByRole('button', { name: 'Seal the review' }));

  expect(await screen.findByText('/roadmap-items/$itemId/sign-off')).toBeInTheDocument();
  expect(sent).toEqual([{ verdict: 'PROCEED_WITH_CONDITIONS', dissent: 'Jonas would wait a year' }]);
});

test('a verdict that the server does not allow cannot be chosen', async () => {
  await openReview(aGate({ review: aReview({ allowedVerdicts: ['STOP'] }) }));

  expect(screen.getByRole('radio', { name: /^Proceed\./ })).toBeDisabled();
  expect(screen.getByRole('radio', { name: /^Stop\./ })).toBeEnabled();
});

test('whoever does not lead the review is told who seals it', async () => {
  const can = { write: true, seal: false, giveBack: false, signAs: [], cannotSignBecause: [], extend: [] };
  await openReview(aGate({ review: aReview({ can }) }), aSessionOf(jonas));

  expect(screen.getByText('Ada Lindqvist leads this review and seals it.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Seal the review' })).not.toBeInTheDocument();
});

test('a disc of the risk matrix leads to its scenario, and every square names its level', async () => {
  const user = await openReview(aGate({ review: aReview({ scenarios: [aScenario()] }) }));

  expect(screen.getAllByText('Severe').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('link', { name: /^Scenario 1:/ }));

  const scenario = screen.getByRole('heading', { level: 3, name: aScenario().title }).closest('li');
  expect(scenario).toContainElement(document.activeElement as HTMLElement);
});

test('who may give a condition more time chooses a day within thirty, and says why', async () => {
  const can = {
    write: false,
    seal: false,
    giveBack: true,
    signAs: [],
    cannotSignBecause: [],
    extend: ['mitigation-1'],
  };
  const scenarios = [aScenario({ mitigations: [aMitigation()] })];
  const user = await openReview(aGate({ review: aReview({ state: 'SEALED', can, scenarios }) }), aSessionOf(jonas));
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/mitigations/mitigation-1/extensions', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aMitigation(), { status: 201 });
    }),
  );

  await user.click(screen.getByRole('button', { name: 'Extend once' }));
  const dialog = await screen.findByRole('dialog', { name: 'Extend the due date?' });
  await user.type(within(dialog).getByLabelText('New due date'), '2027-03-03');
  await user.click(within(dialog).getByRole('button', { name: 'Extend once' }));
  expect(
    within(dialog).getByText(
      `Choose a day after ${formatDate('2027-01-31')}, and ${formatDate('2027-03-02')} at the latest`,
    ),
  ).toBeInTheDocument();
  expect(within(dialog).getByText('Say why it needs more time')).toBeInTheDocument();
  expect(sent).toHaveLength(0);

  await user.clear(within(dialog).getByLabelText('New due date'));
  await user.type(within(dialog).getByLabelText('New due date'), '2027-03-02');
  await user.type(within(dialog).getByLabelText('Why it needs more time'), 'The vendor is late');
  await user.click(within(dialog).getByRole('button', { name: 'Extend once' }));

  await waitFor(() => expect(sent).toEqual([{ dueOn: '2027-03-02', reason: 'The vendor is late' }]));
});

test('a condition is offered more time to nobody else, and says what it was given', async () => {
  const extension = { from: '2027-01-31', by: jonas, at: '2027-02-01T10:00:00Z', reason: 'The vendor is late' };
  const scenarios = [aScenario({ mitigations: [aMitigation({ dueOn: '2027-02-28', extension })] })];
  await openReview(aGate({ review: aReview({ scenarios }) }));

  expect(
    screen.getByText(
      `Due date extended once, from ${formatDate('2027-01-31')} to ${formatDate('2027-02-28')}, by Jonas Weber: The vendor is late`,
    ),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Extend once' })).not.toBeInTheDocument();
});

test('the bank suggests what could happen, and a suggestion is a beginning', async () => {
  const user = await openReview();

  await user.click(screen.getByRole('button', { name: 'Write a scenario' }));
  const dialog = await screen.findByRole('dialog', { name: 'Write a scenario' });
  const title = within(dialog).getByRole('textbox', { name: 'What happens, in one line' });
  expect(within(dialog).queryByRole('button', { name: 'It fails for one group' })).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole('radio', { name: 'Failure' }));
  await user.click(within(dialog).getByRole('button', { name: 'It fails for one group' }));
  expect(title).toHaveFocus();
  await user.type(title, ', and nobody hears of it');

  expect(title).toHaveValue('It fails for one group, and nobody hears of it');
});

test('what resembles a stopped item is linked by the lead, who is told before what that entails', async () => {
  const user = await openReview(aGate({ review: aReview({ resemblances: [aResemblance()] }) }));
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/misuse-reviews/review-1/stop-links', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aReview(), { status: 201 });
    }),
  );
  const card = screen.getByRole('region', { name: 'This resembles an item that was stopped' });

  expect(within(card).getByRole('link', { name: 'RM-2027-009, Dynamic prices' })).toBeInTheDocument();
  expect(card).toHaveTextContent('91 % alike');
  expect(card).toHaveTextContent(`Stopped on ${formatDate('2026-10-12T10:00:00Z')} by guideline 2`);
  expect(card).toHaveTextContent('It charges the poor more');
  expect(card).toHaveTextContent('A link is for good.');
  await user.click(within(card).getByRole('button', { name: 'Link it' }));

  await waitFor(() => expect(sent).toEqual([{ stoppedItemId: 'item-9' }]));
});

test('a link says who made it, and whoever does not lead reads whom to ask', async () => {
  const linked = aResemblance({ linked: { by: 'Ada Novak', at: '2026-11-21T10:00:00Z' } });
  const can = { ...aReview().can, seal: false };
  const other = aResemblance({ itemId: 'item-8', itemNumber: 'RM-2027-008', percent: 83 });
  await openReview(aGate({ review: aReview({ can, resemblances: [linked, other] }) }), aSessionOf(jonas));

  expect(screen.getByText(/^Linked by Ada Novak on/)).toBeInTheDocument();
  expect(screen.getByText(/who leads this review, has to link it before the seal/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Link it' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Link a stopped item' })).not.toBeInTheDocument();
});

test('the lead links a stopped item that the wording does not give away', async () => {
  const user = await openReview();
  const sent: unknown[] = [];
  const queries: (string | null)[] = [];
  const row = { id: 'item-9', number: 'RM-2027-009', title: 'Dynamic prices' };
  server.use(
    http.get('*/api/v1/roadmap-items', ({ request }) => {
      const asked = new URL(request.url).searchParams;
      queries.push(asked.get('query'));
      return HttpResponse.json({ items: asked.getAll('standing').includes('STOPPED') ? [row] : [] });
    }),
    http.post('*/api/v1/misuse-reviews/review-1/stop-links', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aReview(), { status: 201 });
    }),
  );

  await user.click(screen.getByRole('button', { name: 'Link a stopped item' }));
  const dialog = await screen.findByRole('dialog', { name: 'Link a stopped item' });
  await user.click(within(dialog).getByRole('button', { name: 'Link it' }));
  expect(sent).toEqual([]);
  await user.type(within(dialog).getByRole('combobox'), 'prices');
  await waitFor(() => expect(queries).toContain('prices'));
  await user.click(await screen.findByRole('option', { name: 'RM-2027-009, Dynamic prices' }));
  await user.click(within(dialog).getByRole('button', { name: 'Link it' }));

  await waitFor(() => expect(sent).toEqual([{ stoppedItemId: 'item-9' }]));
});

test('a scenario is written with everything that is missing named at its field', async () => {
  const user = await openReview();
  const sent: Record<string, unknown>[] = [];
  server.use(
    http.post('*/api/v1/misuse-reviews/review-1/scenarios', async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(aScenario(), { status: 201 });
    }),
  );

  await user.click(screen.getByRole('button', { name: 'Write a scenario' }));
  const dialog = await screen.findByRole('dialog', { name: 'Write a scenario' });
  await user.click(within(dialog).getByRole('button', { name: 'Save scenario' }));
  expect(within(dialog).getByText('Say what happens')).toBeInTheDocument();
  expect(within(dialog).getByText('Name at least one guideline')).toBeInTheDocument();

  await user.type(within(dialog).getByLabelText('What happens, in one line'), 'A stalker reads the shop’s address');
  await user.type(within(dialog).getByLabelText('Who does it'), 'A former partner');
  await user.type(within(dialog).getByLabelText('Who is hurt'), 'The shop owner');
  await user.selectOptions(within(dialog).getByLabelText('How bad for those hurt'), '4');
  await user.click(within(dialog).getByRole('checkbox', { name: 'Cannot be undone' }));
  await user.click(within(dialog).getByRole('checkbox', { name: /^3\./ }));
  await user.click(within(dialog).getByRole('button', { name: 'Save scenario' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ kind: 'MISUSE', severity: 4, aggravators: ['IRREVERSIBLE'], guidelines: [3] });
  expect(sent[0]).not.toHaveProperty('likelihood');
});
