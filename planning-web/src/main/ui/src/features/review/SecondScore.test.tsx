import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import type { Schema } from '@/api/client';
import { renderInApp } from '@/test/render';
import { ada, aGate, anItem, aPolicy, aReview, aScenario, aSessionOf, jonas, mira } from '@/test/samples';
import { server } from '@/test/server';
import { ReviewScreen } from './ReviewPage';

type Scoring = Schema<'ScoringView'>;

const FIRST: Scoring['first'] = { by: jonas, severity: 2, likelihood: 3, aggravators: [], level: 2 };
const SECOND: Scoring['second'] = { by: ada, severity: 4, aggravators: ['IRREVERSIBLE'], level: 4 };

function scored(scoring: Partial<Scoring>) {
  return aScenario({
    severity: 2,
    likelihood: 3,
    inherentLevel: 4,
    residualLevel: 4,
    scoring: {
      number: 3,
      asked: true,
      hidden: false,
      first: FIRST,
      apart: false,
      can: { score: false, discuss: false, rewrite: false },
      ...scoring,
    },
  });
}

/** As the server sends it to whoever may score: the score is not there. */
function hidden(can: Partial<Scoring['can']> = {}) {
  const { severity, likelihood, inherentLevel, residualLevel, ...told } = scored({});
  const { first, ...scoring } = told.scoring;
  return { ...told, scoring: { ...scoring, hidden: true, can: { ...scoring.can, ...can } } };
}

async function openReview(scenario: Schema<'ScenarioView'>, review: Partial<Schema<'ReviewView'>> = {}) {
  const gate = aGate({ standing: 'IN_REVIEW', review: aReview({ tier: 2, scenarios: [scenario], ...review }) });
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
  await screen.findByRole('heading', { level: 3, name: scenario.title });
  return userEvent.setup({ delay: null });
}

afterEach(() => window.history.replaceState(null, '', '/'));

test('a hidden score is said to be hidden, and stands nowhere', async () => {
  await openReview(hidden());

  expect(screen.getByText('Score hidden until somebody else has scored it')).toBeInTheDocument();
  expect(screen.getByText('1 scenario is not shown: it waits for its second score.')).toBeInTheDocument();
  expect(screen.queryByText('2. Limited: costs time or a little money')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Score it' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
});

test('its author sees the score and that it waits', async () => {
  await openReview(scored({ can: { score: false, discuss: false, rewrite: true } }));

  expect(screen.getByText('Waits for a second score. Until then only you see yours.')).toBeInTheDocument();
  expect(screen.getByText('2. Limited: costs time or a little money')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Edit' })).toBeInTheDocument();
});

test('whoever may score reads the story, is told no score, and sends the own one', async () => {
  const user = await openReview(hidden({ score: true }));
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/misuse-scenarios/scenario-1/second-scores', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(scored({ second: SECOND }), { status: 201 });
    }),
  );

  await user.click(screen.getByRole('button', { name: 'Score it' }));
  const dialog = await screen.findByRole('dialog', { name: 'Score scenario 1' });
  expect(dialog).toHaveTextContent('People who cannot drive to the next town');
  expect(within(dialog).getByRole('combobox', { name: 'How bad for those hurt' })).toHaveValue('');
  await user.click(within(dialog).getByRole('button', { name: 'Save score' }));
  expect(within(dialog).getByText('Choose how bad it is')).toBeInTheDocument();
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'How bad for those hurt' }), '4');
  await user.click(within(dialog).getByRole('checkbox', { name: 'Cannot be undone' }));
  await user.click(within(dialog).getByRole('button', { name: 'Save score' }));

  await waitFor(() => expect(sent).toEqual([{ number: 3, severity: 4, aggravators: ['IRREVERSIBLE'] }]));
});

test('two scores stand side by side with names, and the one that counts says so', async () => {
  await openReview(scored({ second: SECOND }));

  const first = screen.getByText('First score, Jonas Weber').closest('li');
  const second = screen.getByText('Second score, Ada Lindqvist').closest('li');
  expect(first).not.toHaveTextContent('Counts');
  expect(second).toHaveTextContent('Counts');
  expect(second).toHaveTextContent('Nobody knows (counts as 4)');
  expect(second).toHaveTextContent('Cannot be undone');
});

test('scores far apart ask for a discussion, in a sentence at least', async () => {
  const user = await openReview(
    scored({ second: SECOND, apart: true, can: { score: false, discuss: true, rewrite: false } }),
  );
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/misuse-scenarios/scenario-1/score-discussions', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(scored({ second: SECOND, apart: true }), { status: 201 });
    }),
  );
  expect(screen.getByText('The two scores lie far apart.')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Record the discussion' }));
  const dialog = await screen.findByRole('dialog', { name: 'Why do the scores of scenario 1 differ?' });
  const field = within(dialog).getByRole('textbox');
  await user.type(field, 'Settled.');
  await user.click(within(dialog).getByRole('button', { name: 'Save discussion' }));
  expect(within(dialog).getByText('Say it in at least a sentence')).toBeInTheDocument();
  await user.type(field, ' One of us thought of clinics.');
  await user.click(within(dialog).getByRole('button', { name: 'Save discussion' }));

  await waitFor(() => expect(sent).toEqual([{ text: 'Settled. One of us thought of clinics.' }]));
});

test('what was said about the scores is there to read', async () => {
  await openReview(
    scored({
      second: SECOND,
      apart: true,
      discussion: { by: mira, at: '2026-11-20T10:00:00Z', text: 'One of us thought of clinics.' },
    }),
  );

  expect(screen.queryByText('The two scores lie far apart.')).not.toBeInTheDocument();
  expect(screen.getByText(/One of us thought of clinics\./)).toHaveTextContent(mira.name);
});

test('what is missing leads to the scenario', async () => {
  window.history.replaceState(null, '', '/roadmap-items/item-1/misuse-review');
  const user = await openReview(hidden({ score: true }), {
    unmet: [
      {
        code: 'SECOND_SCORE_MISSING',
        title: 'A scenario has no second score',
        whatToDo: 'Somebody scores it without seeing the first score.',
        link: '/roadmap-items/item-1/misuse-review#scenario-scenario-1',
      },
    ],
  });

  await user.click(screen.getByRole('link', { name: /A scenario has no second score/ }));

  expect(screen.getByRole('button', { name: 'Score it' })).toHaveFocus();
});
