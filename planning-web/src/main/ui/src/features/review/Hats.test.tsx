import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { renderInApp } from '@/test/render';
import { ada, aGate, aHat, anItem, aPolicy, aReview, aSessionOf, jonas } from '@/test/samples';
import { server } from '@/test/server';
import type { Hat } from './hats';
import { ReviewScreen } from './ReviewPage';

const outsider = (changes: Partial<Hat> = {}) => aHat({ hat: 'OUTSIDER', ...changes });

async function openReview(...hats: Hat[]) {
  const gate = aGate({ standing: 'IN_REVIEW', review: aReview({ tier: 3, hats }) });
  server.use(
    http.get('*/api/v1/roadmap-items/item-1', () => HttpResponse.json(anItem())),
    http.get('*/api/v1/roadmap-items/item-1/gate', () => HttpResponse.json(gate)),
    http.get('*/api/v1/policies/:version', () => HttpResponse.json(aPolicy)),
    http.get('*/api/v1/people', () => HttpResponse.json({ items: [person(ada), person(jonas)] })),
  );
  await renderInApp(<ReviewScreen itemId="item-1" />, {
    session: aSessionOf(ada),
    paths: ['/roadmap-items/$itemId', '/roadmap-items/$itemId/sign-off', '/roadmap-items/$itemId/misuse-review'],
  });
  await screen.findByRole('heading', { name: 'Who is touched' });
  return userEvent.setup({ delay: null });
}

function person({ id, name }: typeof ada) {
  return { id, name, email: `${id}@northline.example`, active: true, capacities: [], version: 1 };
}

function refused(status: number, detail: string, pointer: string) {
  return HttpResponse.json(
    { type: '/problems/invalid', title: 'It cannot be', status, errors: [{ pointer, detail }] },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

const hat = (name: string) => within(screen.getByRole('region', { name }));

afterEach(() => window.history.replaceState(null, '', '/'));

test('a light review in which nobody argues shows no hat to those who cannot give one', async () => {
  await openReview(aHat(), outsider());

  expect(screen.queryByRole('heading', { name: 'Argued against' })).not.toBeInTheDocument();
});

test('a hat that is asked for and that nobody has says who gives it', async () => {
  await openReview(aHat({ asked: true }), outsider());

  expect(hat("Devil's advocate").getByText(/^Nobody has the hat yet/)).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Outsider' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: /Argued against/ })).toHaveTextContent('1 open');
});

test('in a light review the lead may let somebody argue all the same', async () => {
  const user = await openReview(aHat({ mayGive: true }), outsider({ mayGive: true }));
  expect(screen.queryByRole('region', { name: 'Outsider' })).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Let somebody else argue against it' }));

  expect(await screen.findByRole('combobox', { name: 'Who is the outsider' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Let somebody else argue against it' })).not.toBeInTheDocument();
});

test('the lead gives a hat, having seen it, and what is wrong stands at the field', async () => {
  const user = await openReview(aHat({ asked: true, mayGive: true }), outsider());
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/misuse-reviews/review-1/hats/devils-advocate', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return refused(422, 'This person is the villain.', '/personId');
    }),
  );
  const field = await screen.findByRole('combobox', { name: "Who is the devil's advocate" });

  await user.click(field);
  await user.click(await screen.findByRole('option', { name: jonas.name }));
  await user.click(hat("Devil's advocate").getByRole('button', { name: "Name the devil's advocate" }));

  await waitFor(() => expect(field).toHaveAccessibleDescription('This person is the villain.'));
  expect(sent).toEqual(['"0"', { personId: jonas.id }]);
});

test('whoever chooses somebody else is told first that the argument is set aside', async () => {
  const user = await openReview(aHat({ wearer: ada, argument: 'Do not.', mayGive: true, version: 2 }), outsider());
  const field = await screen.findByRole('combobox', { name: "Who is the devil's advocate" });
  expect(field).not.toHaveAccessibleDescription();

  await user.click(field);
  await user.click(await screen.findByRole('option', { name: jonas.name }));

  expect(field).toHaveAccessibleDescription(/^What was argued is set aside/);
});

test('whoever has the hat writes the argument, and an empty one is not sent', async () => {
  const user = await openReview(aHat(), outsider({ asked: true, wearer: ada, mayArgue: true, version: 1 }));
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/misuse-reviews/review-1/hats/outsider/argument', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json(outsider({ wearer: ada, argument: 'I would rank people.', version: 2 }));
    }),
  );
  expect(hat('Outsider').getByText(/^You have the hat/)).toBeInTheDocument();
  await user.click(hat('Outsider').getByRole('button', { name: 'Write your argument' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'How it could be twisted' }));
  const field = dialog.getByRole('textbox', { name: 'How you would twist it' });

  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(field).toHaveAccessibleDescription(/Write what you have to say/);
  await user.type(field, ' I would rank people. ');
  await user.click(dialog.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(sent).toEqual(['"1"', { text: 'I would rank people.' }]));
});

test('what the server finds wrong with an argument stands at its field', async () => {
  const user = await openReview(aHat({ wearer: ada, mayArgue: true, version: 1 }), outsider());
  server.use(
    http.put('*/api/v1/misuse-reviews/review-1/hats/devils-advocate/argument', () =>
      refused(422, 'Use at most 4000 characters; this has 4001.', '/text'),
    ),
  );
  await user.click(screen.getByRole('button', { name: 'Write your argument' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'The case against it' }));
  const field = dialog.getByRole('textbox', { name: 'Why this should not be built at all' });

  await user.type(field, 'Too long');
  await user.click(dialog.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(field).toHaveAccessibleDescription(/Use at most 4000 characters; this has 4001\./));
});

test('the lead reads the argument while answering it', async () => {
  const argued = aHat({ wearer: jonas, argument: 'Do not build it.', mayAnswer: true, version: 2 });
  const user = await openReview(argued, outsider());

  await user.click(hat("Devil's advocate").getByRole('button', { name: 'Answer it' }));

  const dialog = within(await screen.findByRole('dialog', { name: "Answer the devil's advocate" }));
  expect(dialog.getByText('Do not build it.')).toBeInTheDocument();
});

test('argument and answer stand side by side with who wrote them, and nobody else may change them', async () => {
  await openReview(
    aHat({ wearer: jonas, argument: 'Do not build it.', answer: 'We heard it.', version: 3 }),
    outsider(),
  );

  const advocate = hat("Devil's advocate");
  expect(advocate.getByText(`${jonas.name} argues why it should not be built at all:`)).toBeInTheDocument();
  expect(advocate.getByText('Do not build it.')).toBeInTheDocument();
  expect(advocate.getByText('We heard it.')).toBeInTheDocument();
  expect(advocate.queryByRole('button')).not.toBeInTheDocument();
});
