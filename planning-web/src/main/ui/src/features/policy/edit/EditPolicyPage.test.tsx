import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aSession, renderInApp } from '@/test/render';
import { ada } from '@/test/samples';
import { server } from '@/test/server';
import { EditPolicyPage } from './EditPolicyPage';
import { blankQuestion, type Draft } from './model';

const tier = { signers: 2, validDays: 90, waitingDays: 7, seats: { MISUSE_REVIEWER: 1, STAKEHOLDER: 1 } };

function aDraft(changes: Partial<Draft> = {}): Draft {
  const tiers = [1, 2, 3, 4].map((number) => ({ tier: number, ...tier }));
  return {
    id: 'draft-1',
    basedOn: 1,
    text: {
      name: 'standard',
      guidelines: [{ number: 3, title: 'No weapon', text: 'We hand nobody a weapon.' }],
      tiers,
      questions: [{ ...blankQuestion('FM-01'), text: 'Who gains?', guidelines: [3] }],
    },
    authors: [ada],
    differences: [],
    faults: [],
    missedCategories: [],
    presets: [{ name: 'small-team', tiers: tiers.map((one) => ({ ...one, signers: 4 })) }],
    nextGuideline: 4,
    nextQuestions: { FM: 'FM-02' },
    canWrite: true,
    canPublish: false,
    version: 5,
    ...changes,
  };
}

async function open(draft: Draft | undefined, capacity: 'ADMINISTRATOR' | 'EXECUTIVE' = 'ADMINISTRATOR') {
  const written: { text: Draft['text']; ifMatch: string | null }[] = [];
  server.use(
    http.get('*/api/v1/policy-drafts', () => HttpResponse.json({ items: draft ? [draft] : [] })),
    http.put('*/api/v1/policy-drafts/draft-1', async ({ request }) => {
      const text = (await request.json()) as Draft['text'];
      written.push({ text, ifMatch: request.headers.get('If-Match') });
      return HttpResponse.json({ ...draft, text, version: 6 });
    }),
  );
  await renderInApp(<EditPolicyPage />, {
    session: { ...aSession, capacities: [{ capacity }] },
    paths: ['/ethics-gate/policy'],
  });
  return { user: userEvent.setup({ delay: null }), written };
}

test('a draft begins as a copy of the version in force', async () => {
  const { user } = await open(undefined);
  let begun = 0;
  server.use(
    http.post('*/api/v1/policy-drafts', () => {
      begun += 1;
      server.use(http.get('*/api/v1/policy-drafts', () => HttpResponse.json({ items: [aDraft()] })));
      return HttpResponse.json(aDraft(), { status: 201 });
    }),
  );

  await user.click(await screen.findByRole('button', { name: 'Begin a new version' }));

  expect(await screen.findByText('Nothing has changed yet.')).toBeInTheDocument();
  expect(begun).toBe(1);
});

test('who may not write is told who may', async () => {
  await open(undefined, 'EXECUTIVE');

  expect(await screen.findByText('Administrators and misuse reviewers write drafts.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Begin a new version' })).not.toBeInTheDocument();
});

test('a question is reworded, with the version that was seen', async () => {
  const { user, written } = await open(aDraft());

  await user.click(await screen.findByText('Follow the money'));
  await user.click(screen.getByRole('button', { name: 'Edit FM-01' }));
  const words = within(await screen.findByRole('dialog')).getByLabelText('Question');
  await user.clear(words);
  await user.type(words, 'Who loses?{Control>}{Enter}{/Control}');

  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]?.ifMatch).toBe('"5"');
  expect(written[0]?.text.questions[0]).toMatchObject({ id: 'FM-01', text: 'Who loses?', guidelines: [3] });
});

test('a new question gets the id that nobody has used, and needs a guideline', async () => {
  const { user, written } = await open(aDraft());

  await user.click(await screen.findByText('Follow the money'));
  await user.click(screen.getByRole('button', { name: /Add a question/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Question FM-02' }));
  await user.type(dialog.getByLabelText('Question'), 'Who pays?');
  await user.click(dialog.getByRole('button', { name: 'Keep in the draft' }));
  expect(dialog.getByText('Choose at least one guideline')).toBeInTheDocument();
  await user.click(dialog.getByRole('checkbox', { name: '3. No weapon' }));
  await user.click(dialog.getByRole('button', { name: 'Keep in the draft' }));

  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]?.text.questions.map(({ id }) => id)).toEqual(['FM-01', 'FM-02']);
});

test('the title of a guideline stays, and its number can be retired', async () => {
  const { user, written } = await open(aDraft());

  await user.click(await screen.findByRole('button', { name: 'Edit Guideline 3' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByLabelText('Title')).toHaveAttribute('readonly');
  await user.click(dialog.getByRole('button', { name: 'Retire this guideline' }));

  await waitFor(() => expect(written[0]?.text.guidelines).toEqual([]));
});

test('what somebody else wrote meanwhile is not lost by retiring', async () => {
  const { user } = await open(aDraft());
  server.use(
    http.put('*/api/v1/policy-drafts/draft-1', () =>
      HttpResponse.json(
        { type: '/problems/stale-version', title: 'Stale version', status: 412 },
        { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );

  await user.click(await screen.findByRole('button', { name: 'Edit Guideline 3' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Retire this guideline' }));

  expect(await dialog.findByText(/Stale version/)).toBeInTheDocument();
});

test('a number gets thresholds, a question what to think of, and neither what its kind has no room for', async () => {
  const { user, written } = await open(aDraft());

  await user.click(await screen.findByText('Follow the money'));
  await user.click(screen.getByRole('button', { name: /Add a question/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Question FM-02' }));
  await user.type(dialog.getByLabelText('Question'), 'How many people?');
  await user.click(dialog.getByRole('checkbox', { name: '3. No weapon' }));
  await user.selectOptions(dialog.getByLabelText('How it is answered'), 'CHOICE');
  await user.click(dialog.getByRole('button', { name: 'Add a choice' }));
  await user.selectOptions(dialog.getByLabelText('How it is answered'), 'NUMBER');
  await user.click(dialog.getByRole('button', { name: 'Add a threshold' }));
  await user.type(dialog.getByLabelText('Threshold 1: from'), '1000');
  await user.selectOptions(dialog.getByLabelText('Threshold 1 demands'), 'Tier 3');
  await user.click(dialog.getByRole('button', { name: 'Add something to think of' }));
  await user.type(dialog.getByLabelText('Thought 1'), 'A list of them leaks');
  await user.selectOptions(dialog.getByLabelText('Kind of thought 1'), 'Failure');
  await user.click(dialog.getByRole('button', { name: 'Keep in the draft' }));

  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]?.text.questions[1]).toMatchObject({
    kind: 'NUMBER',
    options: [],
    thresholds: [{ from: 1000, leastTier: 3 }],
    seeds: [{ kind: 'FAILURE', title: 'A list of them leaks' }],
  });
});

test('the policy is renamed, and never left without a name', async () => {
  const { user, written } = await open(aDraft());

  const name = await screen.findByLabelText('Name of the policy');
  await user.clear(name);
  await user.click(screen.getByRole('button', { name: 'Keep the name' }));
  expect(screen.getByText('This is required')).toBeInTheDocument();
  await user.type(name, 'With neighbours');
  await user.click(screen.getByRole('button', { name: 'Keep the name' }));

  await waitFor(() => expect(written[0]?.text.name).toBe('With neighbours'));
});

test('a preset fills in who signs, and is kept only on purpose', async () => {
  const { user, written } = await open(aDraft());

  await user.click(await screen.findByRole('button', { name: 'Fill in: small team' }));
  expect(screen.getByLabelText('Tier 2: People who sign')).toHaveValue('4');
  expect(written).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Keep who signs' }));

  await waitFor(() => expect(written[0]?.text.tiers.map(({ signers }) => signers)).toEqual([4, 4, 4, 4]));
});

test('differences and what stands against publishing are in sight', async () => {
  await open(
    aDraft({
      differences: [
        { kind: 'CHANGED', subject: 'Tier 2', field: 'people who sign', before: '3', after: '1' },
        { kind: 'RETIRED', subject: 'Question FM-02', field: '', before: 'Does revenue need more?', after: '' },
      ],
      faults: [{ code: 'SIGNERS_TOO_FEW', title: 'Tier 2 has too few people', whatToDo: 'Never fewer than two.' }],
      missedCategories: ['LINDDUN: Linking'],
    }),
  );

  expect(await screen.findByText('2 changes')).toBeInTheDocument();
  expect(screen.getByText('changes its people who sign', { exact: false })).toBeInTheDocument();
  expect(screen.getByText('is retired', { exact: false })).toBeInTheDocument();
  expect(screen.getByText('Tier 2 has too few people')).toBeInTheDocument();
  expect(screen.getByText(/LINDDUN: Linking/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Publish this version' })).not.toBeInTheDocument();
});

test('publishing takes the password and the version that was read', async () => {
  const { user } = await open(aDraft({ canWrite: false, canPublish: true }), 'EXECUTIVE');
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/policy-drafts/draft-1/publications', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({}, { status: 201 });
    }),
  );

  await user.click(await screen.findByRole('button', { name: 'Publish this version' }));
  await user.type(await screen.findByLabelText('Your password'), 'secret{Enter}');

  await waitFor(() => expect(sent).toEqual([{ version: 5, password: 'secret' }]));
});
